import { expect } from '@open-wc/testing';
import { readFeed, type ReadOptions } from '../../src/formats/read-feed.js';
import type { Feed } from '../../src/model/feed.js';
import { address, pieces } from './reading.js';

/** What a newsroom knows of a story; plain text but for the body. */
interface Item {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  readonly image: string;
  readonly author: string;
  readonly section: string;
  readonly tag: string;
  readonly published: string;
  readonly updated: string;
}

/** Titles that are hard to carry, and texts that hold what each syntax takes for its own. */
const titles = [
  'Ferry & fog: Marigold stays in port',
  'Drug A is < drug B, say <the> researchers',
  '“Quoted” — and ‘quoted’ again',
  'He said "no", she said \'yes\'',
  'AT&amp;T is how some write it',
  'History of the <blink> tag & <em>others</em>',
  'ضباب فوق الميناء',
  'ערפל מעל הנמל',
  '港口上的雾 🌫️',
  'Path C:\\fog\\new, 100 % of ]]> and -->',
];

/** Of `ownJson`. */
const mapping: ReadOptions = {
  items: 'payload.rows',
  map: {
    id: 'key',
    url: 'page',
    title: 'head.html',
    summary: 'short',
    body: 'long',
    image: 'media.at',
    authors: 'people.called',
    tags: 'about.word',
    published: 'times.first',
    updated: 'times.last',
  },
};

describe('the same 200 stories', () => {
  const items = Array.from({ length: 200 }, (_, i) => itemNumber(i));
  const expected = items.map((item) => ({
    id: item.id,
    url: item.url,
    title: item.title,
    summary: item.summary,
    body: item.body,
    image: { src: item.image },
    authors: [{ name: item.author }],
    section: item.section,
    tags: [item.section, item.tag],
    published: new Date(item.published),
    updated: new Date(item.updated),
  }));

  for (const [format, write, options] of [
    ['rss', rss],
    ['atom', atom],
    ['json-feed', jsonFeed],
    ['wordpress', wordpress],
    ['ninjs', ninjs],
    ['json', ownJson, mapping],
  ] as const)
    it(`are equal as ${format}`, async () => {
      const feed = await read(write(items), options);
      expect(feed.format).to.equal(format);
      expect(feed.stories).to.deep.equal(expected);
    });
});

function itemNumber(i: number): Item {
  const title = `${titles[i % titles.length] ?? ''} (${i})`;
  const day = new Date(Date.UTC(2024, 0, 1 + i, i % 24, i % 60, i % 60));
  return {
    id: `urn:quay:${i}`,
    url: `https://quay.example/news/${i}?a=1&b=${i}`,
    title,
    summary: `In short: ${title}`,
    body: `<p>In <b>full</b>: number ${i} &amp; more.</p><p>"Two"</p>`,
    image: `https://quay.example/images/${i}.jpg?w=1&h=2`,
    author: i % 2 ? 'Ada Brack' : 'Ole & Pia Vind',
    section: i % 3 ? 'Harbour' : 'Food & drink',
    tag: `Tag ${i % 7}`,
    published: day.toISOString(),
    updated: new Date(day.getTime() + 3_600_000).toISOString(),
  };
}

function rss(items: readonly Item[]): string {
  const written = items.map(
    (item) => `<item>
      <guid isPermaLink="false">${xml(item.id)}</guid><link>${xml(item.url)}</link>
      <title>${xml(xml(item.title))}</title><description>${xml(xml(item.summary))}</description>
      <content:encoded><![CDATA[${item.body}]]></content:encoded>
      <media:content url="${xml(item.image)}" medium="image"/><dc:creator>${xml(item.author)}</dc:creator>
      <category>${xml(item.section)}</category><category>${xml(item.tag)}</category>
      <pubDate>${new Date(item.published).toUTCString()}</pubDate><atom:updated>${item.updated}</atom:updated>
    </item>`,
  );
  const spaces =
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"';
  return `<?xml version="1.0"?><rss version="2.0" ${spaces}><channel>${written.join('')}</channel></rss>`;
}

function atom(items: readonly Item[]): string {
  const written = items.map(
    (item) => `<entry>
      <id>${xml(item.id)}</id><link href="${xml(item.url)}"/><title type="text">${xml(item.title)}</title>
      <summary type="html">${xml(xml(item.summary))}</summary><content type="html">${xml(item.body)}</content>
      <link rel="enclosure" type="image/jpeg" href="${xml(item.image)}"/>
      <author><name>${xml(item.author)}</name></author>
      <category term="${xml(item.section)}"/><category term="${xml(item.tag)}"/>
      <published>${item.published}</published><updated>${item.updated}</updated>
    </entry>`,
  );
  return `<feed xmlns="http://www.w3.org/2005/Atom">${written.join('')}</feed>`;
}

function jsonFeed(items: readonly Item[]): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Quay',
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_html: item.body,
      image: item.image,
      authors: [{ name: item.author }],
      tags: [item.section, item.tag],
      date_published: item.published,
      date_modified: item.updated,
    })),
  });
}

function wordpress(items: readonly Item[]): string {
  const inUtc = (date: string) => date.replace('.000Z', '');
  return JSON.stringify(
    items.map((item) => ({
      id: item.id,
      link: item.url,
      title: { rendered: xml(item.title) },
      excerpt: { rendered: `<p>${xml(item.summary)}</p>\n`, protected: false },
      content: { rendered: item.body, protected: false },
      date: '2001-01-01T00:00:00',
      date_gmt: inUtc(item.published),
      modified_gmt: inUtc(item.updated),
      _embedded: {
        author: [{ name: xml(item.author) }],
        'wp:featuredmedia': [{ source_url: item.image, alt_text: '' }],
        'wp:term': [
          [{ name: xml(item.section), slug: 'section', taxonomy: 'category' }],
          [{ name: item.tag, slug: 'tag', taxonomy: 'post_tag' }],
        ],
      },
    })),
  );
}

function ninjs(items: readonly Item[]): string {
  return JSON.stringify({
    items: items.map((item) => ({
      uri: item.id,
      type: 'text',
      pubstatus: 'usable',
      altids: { web: item.url },
      headline: item.title,
      description_text: item.summary,
      body_xhtml: item.body,
      byline: item.author,
      subject: [{ name: item.section }, { name: item.tag }],
      firstcreated: item.published,
      versioncreated: item.updated,
      associations: {
        main: { type: 'picture', renditions: { main: { href: item.image, mimetype: 'image/jpeg' } } },
      },
    })),
  });
}

/** Of a newsroom that found its own words for everything. */
function ownJson(items: readonly Item[]): string {
  return JSON.stringify({
    payload: {
      rows: items.map((item) => ({
        key: item.id,
        page: item.url,
        head: { html: xml(item.title) },
        short: xml(item.summary),
        long: item.body,
        media: [{ at: item.image }],
        people: [{ called: item.author }],
        about: [{ word: item.section }, { word: item.tag }],
        times: { first: Date.parse(item.published), last: Date.parse(item.updated) / 1000 },
      })),
    },
  });
}

function xml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

async function read(text: string, options?: ReadOptions): Promise<Feed> {
  let feed: Feed | undefined;
  for await (feed of readFeed({ url: address, text: pieces(text, 10_000) }, options));
  if (!feed) throw new Error('Nothing was read.');
  return feed;
}
