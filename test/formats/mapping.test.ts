import { expect } from '@open-wc/testing';
import { readFeed, type ReadOptions } from '../../src/formats/read-feed.js';
import { NewsError } from '../../src/model/failure.js';
import type { Feed } from '../../src/model/feed.js';
import { FeedSource } from '../../src/sources/feed-source.js';
import { address, fixture, pieces } from './reading.js';

describe('JSON of nobody’s making', () => {
  it('is read by the names that its fields usually have', async () => {
    const { stories, ...head } = await readJson(JSON.parse(await fixture('any.json')));
    expect(head).to.deep.equal({ format: 'json' });
    expect(stories).to.deep.equal([
      {
        id: '7',
        url: 'https://feeds.example/seven',
        title: 'Seven bells',
        kicker: 'Sound',
        summary: 'At seven & eight',
        body: '<p>At <b>seven</b></p>',
        image: {
          src: 'https://feeds.example/seven.jpg',
          alt: 'A bell',
          caption: 'The bell',
          credit: 'Ole Vind',
        },
        authors: [{ name: 'Ines Holm' }],
        source: { name: 'Bell Wire' },
        section: 'Bells',
        tags: ['Bells', 'Tide'],
        published: new Date('2024-03-05T09:00:00Z'),
        updated: new Date('2024-03-05T10:00:00Z'),
        comments: { count: 4, url: 'https://feeds.example/seven#talk' },
        lang: 'en',
        breaking: true,
        urgency: 3,
        pinned: true,
        live: true,
        sponsored: 'Bakers',
      },
      {
        id: '8',
        url: 'https://bell.example/8',
        title: 'a < b',
        image: { src: 'https://bell.example/8.jpg' },
        authors: [{ name: 'Ada Brack' }, { name: 'Ole Vind' }],
        section: 'Bells',
        tags: ['Bells', 'Fog'],
        published: new Date('2024-03-04T00:00:00Z'),
        comments: { count: 0 },
      },
      {
        id: 'https://bell.example/9',
        url: 'https://bell.example/9',
        title: 'Harmless',
        authors: [],
        tags: [],
      },
    ]);
  });

  it('has its list where lists usually are', async () => {
    const list = [{ title: 'Fog', url: 'https://x.example/' }];
    for (const document of [
      list,
      { items: list },
      { articles: list },
      { posts: list },
      { results: list },
      { stories: list },
      { data: list },
      { data: { children: list } },
      { data: { posts: list } },
      { response: { results: list } },
      { response: { docs: list } },
      { feed: { entries: list } },
    ])
      expect(titles(await readJson(document)), JSON.stringify(document)).to.deep.equal(['Fog']);
  });

  it('may have no titles and no addresses, as notes have none', async () => {
    const { stories } = await readJson([{ text: 'Fog over the mole & the pier' }, { content: '<p>Sun</p>' }]);
    expect(stories.map(({ title, body }) => [title, body])).to.deep.equal([
      ['Fog over the mole & the pier', 'Fog over the mole &#38; the pier'],
      ['Sun', '<p>Sun</p>'],
    ]);
  });

  it('does no harm by the names of its fields', async () => {
    const text = `{"__proto__": {"items": [{"title": "No"}]}, "constructor": {"prototype": {"polluted": 1}},
      "items": [{"__proto__": {"title": "No", "polluted": 1}, "toString": "x", "url": "https://x.example/"}]}`;
    for (const map of [undefined, { title: '__proto__.title' }, { kicker: 'constructor.name' }]) {
      const { stories } = await readText(text, map && { map });
      expect(stories.map(({ title, kicker }) => [title, kicker])).to.deep.equal([
        [map?.title ? 'No' : 'https://x.example/', undefined],
      ]);
    }
    expect((await failureOf(readText('{"items": []}', { items: 'constructor' }))).code).to.equal('mapping');
    expect('polluted' in {}).to.be.false;
  });
});

describe('what a page author says of JSON', () => {
  const document = {
    meta: { count: 2 },
    payload: {
      rows: [
        {
          nid: 7,
          head: { main: 'Fish & chips' },
          slug: 'fish chips',
          media: [{ kind: 'film' }, { src: '/7.jpg', words: 'A fish' }],
          by: [{ who: 'Ada Brack' }, { who: 'Ole Vind' }],
          when: { first: 1709632800, last: 1709636400000 },
          topics: 'Food, Sea',
          flags: { hot: 1, top: 'yes', now: false },
          talk: { n: '12', at: '/7#talk' },
          text: 'a < b',
        },
        { nid: 8, head: { main: '<b>Bread</b>' }, slug: 'bread', flags: { hot: 0 } },
      ],
    },
  };
  const map = {
    id: 'nid',
    url: 'https://quay.example/{slug}/{nid}',
    title: 'head.main',
    summary: 'text',
    image: 'media.src',
    'image.alt': 'media[1].words',
    authors: 'by.who',
    tags: 'topics',
    published: 'when.first',
    updated: 'when.last',
    breaking: 'flags.hot',
    pinned: 'flags.top',
    live: 'flags.now',
    'comments.count': 'talk.n',
    'comments.url': 'talk.at',
  } as const;

  it('leads to the list, and to every field of a story', async () => {
    expect((await readJson(document, { items: 'payload.rows', map })).stories).to.deep.equal([
      {
        id: '7',
        url: 'https://quay.example/fish%20chips/7',
        title: 'Fish & chips',
        summary: 'a < b',
        body: 'a &#60; b',
        image: { src: 'https://feeds.example/7.jpg', alt: 'A fish' },
        authors: [{ name: 'Ada Brack' }, { name: 'Ole Vind' }],
        section: 'Food',
        tags: ['Food', 'Sea'],
        published: new Date('2024-03-05T10:00:00Z'),
        updated: new Date('2024-03-05T11:00:00Z'),
        comments: { count: 12, url: 'https://feeds.example/7#talk' },
        breaking: true,
        pinned: true,
      },
      {
        id: '8',
        url: 'https://quay.example/bread/8',
        title: 'Bread',
        authors: [],
        tags: [],
      },
    ]);
  });

  it('makes no address of half a character', async () => {
    const rows = [
      { title: 'Half', id: '\ud800' },
      { title: 'And a whole', id: '\ud800x' },
    ];
    const { stories } = await readJson(
      { rows },
      { items: 'rows', map: { url: 'https://quay.example/{id}' } },
    );
    expect(stories.map(({ url }) => url)).to.deep.equal([undefined, 'https://quay.example/x']);
  });

  it('leads to a list by any path: the document itself, an object, a place in a list', async () => {
    const item = { title: 'Fog' };
    for (const [value, items] of [
      [[item], '.'],
      [item, '.'],
      [{ a: { b: [item] } }, 'a.b'],
      [{ a: [{ b: [item] }] }, 'a[0].b'],
      [{ a: [{ b: [item] }] }, 'a.0.b'],
      [{ a: item }, 'a'],
    ] as const)
      expect(titles(await readJson(value, { items })), items).to.deep.equal(['Fog']);
  });

  it('amends what is known of a format, and takes nothing else from it', async () => {
    const text = await fixture('ninjs-1.json');
    const [story, free] = (
      await readText(text, { map: { url: 'https://quay.example/?id={uri}', kicker: 'slugline' } })
    ).stories;
    expect(story).to.deep.include({
      url: 'https://quay.example/?id=urn%3Awire%3A20240305%3A1',
      title: 'Captain < first mate',
      kicker: 'FERRY',
      urgency: 2,
    });
    expect(story!.image).to.include({ alt: 'A ferry' });
    expect(free!.url).to.equal('https://quay.example/?id=https%3A%2F%2Fwire.example%2Fnot-for-links');
    const posts = await readText(await fixture('wordpress.json'), { map: { 'image.alt': 'slug' } });
    expect(posts.format).to.equal('wordpress');
    expect(posts.stories[0]!.image).to.include({ width: 1024, alt: 'ferry' });
  });

  it('finds a format in a list that is not where its own is', async () => {
    const posts: unknown = JSON.parse(await fixture('wordpress.json'));
    const { format, stories } = await readJson({ ok: true, our: { posts } }, { items: 'our.posts' });
    expect([format, stories.length]).to.deep.equal(['wordpress', 3]);
  });

  it('is part of an endpoint', async () => {
    const fetch = () => Promise.resolve(new Response(JSON.stringify(document)));
    const world = { now: () => 0, later: () => () => undefined, random: () => 0, fetch };
    const source = new FeedSource({ url: address, items: 'payload.rows', map }, world);
    await source.refresh();
    expect(titles(source.state.feed!)).to.deep.equal(['Fish & chips', 'Bread']);
  });

  it('has no say in RSS', async () => {
    const plain = await readText(await fixture('rss-2.0.xml'));
    expect(await readText(await fixture('rss-2.0.xml'), { items: 'nowhere', map })).to.deep.equal(plain);
  });

  it('is told by name what leads nowhere, and what is there in its place', async () => {
    for (const [options, ...words] of [
      [{ items: 'payload.lines' }, '"payload.lines"', '"lines"', 'there is: rows'],
      [{ items: 'data' }, '"data"', 'there is: meta, payload'],
      [{ items: 'meta.count' }, '"meta.count"', 'no list'],
      [{ items: 'payload.rows.0.slug.x' }, '"x"', 'there is nothing'],
      [
        { items: 'payload.rows', map: { title: 'headline' } },
        '"title"',
        '"headline"',
        'there is: nid, head, slug',
      ],
      [{ items: 'payload.rows', map: { title: 'head.text' } }, '"head.text"', '"text"', 'there is: main'],
      [
        { items: 'payload.rows', map: { url: 'https://x.example/{name}' } },
        '"url"',
        '"name"',
        'there is: nid',
      ],
      [{ items: 'payload.rows', map: { published: 'date' } }, '"published"', '"date"'],
      [{ items: 'payload.rows', map: { headline: 'head.main' } }, '"headline"', 'it has: id, url, title'],
    ] as const) {
      const error = await failureOf(readJson(document, options as ReadOptions));
      expect(error.code, JSON.stringify(options)).to.equal('mapping');
      for (const word of words) expect(error.message).to.include(word);
    }
    const unknown = await failureOf(readJson({ rows: [{ a: 1, b: 2 }] }, { items: 'rows' }));
    expect([unknown.code, unknown.message.includes('there is: a, b')]).to.deep.equal(['mapping', true]);
    const today = await readJson(document, {
      items: 'payload.rows',
      map: { ...map, image: 'photo', kicker: 'over' },
    });
    expect(titles(today), 'what no story has today').to.deep.equal(['Fish & chips', 'Bread']);
  });
});

describe('a function that makes something else of each item', () => {
  it('gives its fields the names of a story’s, and leaves out what is none', async () => {
    const { stories } = await readJson(
      { list: [['Fog', 1709632800000], ['Ad'], ['Bread', NaN]] },
      {
        items: 'list',
        mapItem: (raw) => {
          const [title, time] = Array.isArray(raw) ? (raw as unknown[]) : [];
          return title === 'Ad'
            ? undefined
            : {
                title,
                url: '/x',
                published: new Date(Number(time)),
                authors: [{ name: 'Desk' }],
                image: { src: '/x.jpg', alt: 'X' },
              };
        },
      },
    );
    const rest = {
      authors: [{ name: 'Desk' }],
      tags: [],
      image: { src: 'https://feeds.example/x.jpg', alt: 'X' },
    };
    expect(stories.map(({ id, ...story }) => [typeof id, story])).to.deep.equal([
      [
        'string',
        { title: 'Fog', url: 'https://feeds.example/x', published: new Date(1709632800000), ...rest },
      ],
    ]);
  });

  it('is trusted no more than the item', async () => {
    const { stories } = await readJson(['one', 'two'], {
      mapItem: (raw) => ({
        id: raw,
        title: `<img src=x onerror=alert('${String(raw)}')>Fog</b>`,
        url: 'javascript:alert(1)',
        image: 'data:image/png;base64,x',
      }),
    });
    expect(stories).to.deep.equal([
      { id: 'one', title: 'Fog', authors: [], tags: [] },
      { id: 'two', title: 'Fog', authors: [], tags: [] },
    ]);
  });

  it('fails as a mapping where it throws', async () => {
    const error = await failureOf(
      readJson(['one'], {
        mapItem: () => {
          throw new TypeError('Not yet');
        },
      }),
    );
    expect([error.code, (error.cause as Error).message]).to.deep.equal(['mapping', 'Not yet']);
  });
});

function titles({ stories }: Feed): string[] {
  return stories.map(({ title }) => title);
}

async function failureOf(work: Promise<unknown>): Promise<NewsError> {
  const error: unknown = await work.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (error instanceof NewsError) return error;
  throw new Error(`Not a NewsError: ${String(error)}`);
}

function readJson(value: unknown, options?: ReadOptions): Promise<Feed> {
  return readText(JSON.stringify(value), options);
}

async function readText(text: string, options?: ReadOptions): Promise<Feed> {
  let feed: Feed | undefined;
  for await (feed of readFeed({ url: address, text: pieces(text) }, options));
  if (!feed) throw new Error('Nothing was read.');
  return feed;
}
