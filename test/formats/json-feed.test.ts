import { expect } from '@open-wc/testing';
import type { Story } from '../../src/model/story.js';
import { readFixture, readText } from './reading.js';

describe('what a publisher says in the extension _news of JSON Feed', () => {
  let said: Map<string, Story>;
  before(async () => (said = byId((await readFixture('json-feed-news.json')).stories)));

  it('reaches the story, all of it at once', () => {
    expect(said.get('all')).to.deep.equal({
      id: 'all',
      title: 'All of it',
      kicker: 'Night line',
      image: {
        src: 'https://feeds.example/all.jpg',
        width: 1200,
        height: 675,
        alt: 'A buoy',
        caption: 'The <buoy> & its bell',
        credit: 'Ole Vind',
        focus: { x: 0.25, y: 1 },
      },
      authors: [{ name: 'Bell Desk' }],
      section: 'Harbour',
      tags: ['Sea', 'Fog'],
      breaking: true,
      pinned: true,
      live: true,
      sponsored: 'Quay Tea',
      lang: 'en',
    });
  });

  for (const [id, story] of Object.entries({
    section: { section: 'Harbour', tags: ['Sea'] },
    kicker: { kicker: 'Night &amp; <b>line</b>' },
    sponsored: { sponsored: 'Quay Tea' },
    breaking: { breaking: true },
    'not breaking': { breaking: false },
    pinned: { pinned: true },
    live: { live: true },
    'own image': { image: { src: 'https://feeds.example/own.jpg', alt: 'Mine', credit: 'Ole Vind' } },
    banner: { image: { src: 'https://feeds.example/banner.jpg', alt: 'A banner' } },
    'better image': { image: { src: 'https://feeds.example/better.jpg' } },
    'sizes as text': { image: { src: 'https://feeds.example/text.jpg', width: 640, height: 480 } },
  }))
    it(`reaches the story by itself: ${id}`, () => {
      expect(newsOf(said.get(id))).to.deep.equal({ tags: [], ...story });
    });

  it('makes a live blog of an item, whose entries speak its language unless they say otherwise, and name nobody whom they do not name', () => {
    const { entries = [], ...blog } = said.get('blog') ?? {};
    expect(blog).to.deep.include({ live: true, lang: 'de' });
    expect(entries).to.deep.equal([
      {
        id: '2',
        title: 'Zwei',
        summary: 'Zwei Glocken',
        body: '<p>Zwei Glocken</p>',
        authors: [],
        tags: [],
        published: new Date('2024-03-05T11:00:00Z'),
        breaking: true,
        pinned: true,
        lang: 'de',
      },
      { id: '1', title: 'Eins', authors: [{ name: 'Ole Vind' }], tags: [], lang: 'da' },
    ]);
  });

  it('is at most so many entries as a reader could ever read', async () => {
    const entries = Array.from({ length: 10_000 }, (_, i) => ({ id: i, title: 'Bell' }));
    const items = [{ id: 1, title: 'Blog', _news: { entries } }];
    const { stories } = await readText(JSON.stringify({ items }));
    expect(stories[0]?.entries).to.have.length(2000);
  });
});

describe('what makes no sense in it', () => {
  let read: Map<string, Story>;
  before(async () => (read = byId((await readFixture('json-feed-news-nonsense.json')).stories)));

  const own = { src: 'https://feeds.example/1.jpg' };

  for (const [id, story] of Object.entries({
    'no object': {},
    'a list': {},
    nothing: {},
    'other types': { section: 'Sea', tags: ['Sea'] },
    empty: { section: 'Sea', tags: ['Sea'] },
    'the names of objects': {},
    'no way to a picture': {},
    'data for a picture': { image: { src: 'https://feeds.example/own.jpg' } },
    'a pixel that counts': {},
    sizes: { image: own },
    'sizes in text': { image: own },
    'sizes of nothing': { image: own },
    'beside the picture': { image: own },
    'above the picture': { image: own },
    'half a point': { image: own },
    'a point in text': { image: own },
    'a point as a list': { image: own },
    'words that run backwards': { kicker: 'evil', sponsored: 'Tea', section: 'A B' },
  }))
    it(`costs the reader nothing else of the story: ${id}`, () => {
      expect(newsOf(read.get(id))).to.deep.equal({ tags: [], ...story });
    });
});

function byId(stories: readonly Story[]): Map<string, Story> {
  return new Map(stories.map((story) => [story.id, story]));
}

/** A story without what every item has. */
function newsOf(story: Story | undefined): Partial<Story> {
  return Object.fromEntries(
    Object.entries(story ?? {}).filter(([name]) => !/^(id|title|authors|lang)$/.test(name)),
  );
}
