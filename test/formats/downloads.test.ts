import { expect } from '@open-wc/testing';
import { readFeed } from '../../src/formats/read-feed.js';

/** Has a page of its own, in which nothing else is read. */
describe('a page with five formats in use', () => {
  it('downloads the readers of those five, and no other', async () => {
    const documents = [
      '<rss><channel><item><title>Fog</title></item></channel></rss>',
      '<urlset><url><loc>https://x.example/</loc><news:news><news:title>Fog</news:title></news:news></url></urlset>',
      '[{"id": 1, "title": {"rendered": "Fog"}}]',
      '[{"uri": "urn:x:1", "versioncreated": "2024-03-05T10:00:00Z", "headline": "Fog"}]',
      '[{"headline": "Fog", "link": "https://x.example/"}]',
    ];
    const titles = await Promise.all(documents.map(firstTitle));
    expect(titles).to.deep.equal(['Fog', 'Fog', 'Fog', 'Fog', 'Fog']);
    expect(downloaded()).to.deep.equal(['any-json', 'news-sitemap', 'ninjs', 'rss', 'wordpress']);
  });
});

/** One module for each format; those that they share have other names. */
const readers = [
  'any-json',
  'atom',
  'drupal',
  'ghost',
  'guardian',
  'h-feed',
  'hacker-news',
  'json-feed',
  'json-ld',
  'news-sitemap',
  'newsapi',
  'ninjs',
  'nytimes',
  'reddit',
  'rss',
  'web-page',
  'wordpress',
];

function downloaded(): string[] {
  const modules = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
  return readers.filter((reader) => modules.includes(`/src/formats/${reader}.ts`));
}

async function firstTitle(document: string): Promise<string | undefined> {
  let title: string | undefined;
  const text = [document].values();
  for await (const { stories } of readFeed({ url: 'https://x.example/', text: streamed(text) }))
    title = stories[0]?.title;
  return title;
}

async function* streamed(pieces: Iterable<string>): AsyncGenerator<string> {
  for (const piece of pieces) yield await Promise.resolve(piece);
}
