import { expect } from '@open-wc/testing';
import { readFeed, type ReadOptions } from '../../src/formats/read-feed.js';
import { NewsError } from '../../src/model/failure.js';
import type { Feed } from '../../src/model/feed.js';
import { address, fixture, pieces } from './reading.js';

interface Wishes extends ReadOptions {
  readonly url?: string;
  /** Characters of a piece. */
  readonly size?: number;
}

describe('what newsrooms speak beside RSS, Atom and JSON Feed', () => {
  it('WordPress: a reader sees all that a post says, with what _embed brings', async () => {
    const [post] = (await read('wordpress.json')).stories;
    expect(post).to.deep.equal({
      id: '71',
      url: 'https://quay.example/ferry/',
      title: 'Fish & chips “crisis”',
      summary: 'No boat before noon. […]',
      body: '<p>No boat before <b>noon</b>.</p>',
      image: {
        src: 'https://quay.example/f-1024x576.jpg',
        srcset:
          'https://quay.example/f-300x169.jpg 300w, https://quay.example/f,w_800%2C 800w, ' +
          'https://quay.example/f-1024x576.jpg 1024w, https://quay.example/f.jpg 2560w',
        width: 1024,
        height: 576,
        alt: 'The ferry & “fog”',
        caption: 'The Marigold in fog',
      },
      authors: [{ name: 'Ada Brack', url: 'https://quay.example/author/ada/' }],
      section: 'Harbour & sea',
      tags: ['Harbour & sea', 'Weather'],
      published: new Date('2024-03-05T16:45:10Z'),
      updated: new Date('2024-03-05T17:00:00Z'),
      comments: { open: true },
      pinned: true,
    });
  });

  it('WordPress: posts that are protected, without _embed, or without a title, are stories too', async () => {
    const [, locked, bare] = (await read('wordpress.json')).stories;
    expect(locked).to.deep.equal({
      id: '88',
      url: 'https://quay.example/members/',
      title: 'Members only',
      authors: [],
      tags: [],
      published: new Date('2024-03-04T10:00:00Z'),
      updated: new Date('2024-03-04T10:00:00Z'),
      comments: { open: false },
    });
    expect(bare).to.deep.include({
      title: 'A post with no title at all.',
      image: { src: 'https://quay.example/89.jpg' },
      authors: [],
    });
    const [post] = JSON.parse(await fixture('wordpress.json')) as unknown[];
    const single = await readText(JSON.stringify(post));
    expect([single.format, single.stories.length, single.next]).to.deep.equal(['wordpress', 1, undefined]);
  });

  it('Ghost: a reader sees all that a post says, and no tag that is for the theme', async () => {
    const { stories } = await read('ghost.json');
    expect(stories[0]).to.deep.equal({
      id: '5c7ece47da17',
      url: 'https://lamp.example/lamp/',
      title: 'A < B & C',
      summary: 'It turns.',
      body: '<p>The lamp <b>turns</b>.</p>',
      image: {
        src: 'https://lamp.example/content/lamp.jpg',
        alt: 'A lamp',
        caption: 'The lamp, lit',
      },
      authors: [{ name: 'Una Reim', url: 'https://lamp.example/author/una/' }],
      section: 'Optics',
      tags: ['Optics', 'Sea'],
      published: new Date('2024-03-05T09:00:00Z'),
      updated: new Date('2024-03-05T11:00:00Z'),
      pinned: true,
    });
    expect(stories[1]).to.include({ title: 'For members', url: 'https://lamp.example/members/' });
  });

  it('Drupal: a reader sees nodes with all that they are related to, wherever the site lies', async () => {
    const { stories } = await read('drupal.json', { url: 'https://tide.example/en/jsonapi/node/article' });
    expect(stories).to.deep.equal([
      {
        id: '3c38f39b',
        url: 'https://tide.example/en/news/tide',
        title: 'Tide < barrier',
        summary: 'It closed.',
        body: '<p>The barrier <b>closed</b>.</p>',
        image: {
          src: 'https://tide.example/sites/default/files/tide.jpg',
          width: 1200,
          height: 800,
          alt: 'The barrier',
        },
        authors: [{ name: 'Ole Vind' }],
        section: 'Sea & land',
        tags: ['Sea & land', 'Works'],
        published: new Date('2024-03-05T09:00:00Z'),
        updated: new Date('2024-03-05T10:30:00Z'),
        comments: { count: 4, open: true },
        lang: 'en',
        pinned: true,
      },
      {
        id: '4d49a40c',
        url: 'https://tide.example/en/node/6',
        title: 'Second',
        summary: 'Words in a field of its own',
        body: '<p>Words in a field of its own</p>',
        image: {
          src: 'https://tide.example/sites/default/files/quay.png',
          width: 640,
          height: 480,
          alt: 'A quay',
          caption: 'The quay',
        },
        authors: [{ name: 'Pia Nord' }],
        tags: [],
        published: new Date('2024-03-05T10:00:00Z'),
        updated: new Date('2024-03-05T11:00:00Z'),
      },
    ]);
    const document = JSON.parse(await fixture('drupal.json')) as { data: unknown[] };
    const single = await readText(JSON.stringify({ ...document, data: document.data[0] }));
    expect(single.stories.map(({ title }) => title)).to.deep.equal(['Tide < barrier']);
  });

  it('Guardian: a reader sees all that an item says, and nothing whose rights are over', async () => {
    const { stories } = await read('guardian.json');
    expect(stories.map(({ title }) => title)).to.deep.equal(['Ferry stays in port', 'Fog – live']);
    expect(stories[0]).to.deep.equal({
      id: 'harbour/2024/mar/05/ferry',
      url: 'https://post.example/ferry',
      title: 'Ferry stays in port',
      summary: 'No boat before noon',
      body: '<p>No boat.</p>',
      image: {
        src: 'https://media.post.example/1000.jpg',
        srcset:
          'https://media.post.example/500.jpg 500w, https://media.post.example/1000.jpg 1000w, ' +
          'https://media.post.example/master.jpg 5000w',
        width: 1000,
        height: 600,
        alt: 'A ferry',
        caption: 'The Marigold',
        credit: 'Photograph: Ole Vind',
      },
      authors: [{ name: 'Ada Brack', url: 'https://post.example/profile/ada' }],
      section: 'Harbour',
      tags: ['Ferries'],
      published: new Date('2024-03-05T16:45:10Z'),
      updated: new Date('2024-03-05T17:00:00Z'),
      comments: { open: true },
      lang: 'en',
      sponsored: "The Bakers' Guild",
    });
    const [bread] = (await read('guardian-item.json')).stories;
    expect(bread).to.deep.include({
      body: '<p>One loaf.</p><p>Two loaves.</p>',
      authors: [{ name: 'Night Desk' }],
      image: { src: 'https://media.post.example/bread.jpg' },
    });
  });

  it('Guardian: a reader of a live blog sees its published blocks, key events and pins', async () => {
    const [, blog] = (await read('guardian.json')).stories;
    expect(blog).to.include({ live: true });
    expect(blog).to.not.have.property('body');
    expect(blog!.entries).to.deep.equal([
      {
        id: 'b3',
        url: 'https://post.example/fog#block-b3',
        title: 'Fog lifts',
        summary: 'It lifts.',
        body: '<p>It lifts.</p>',
        authors: [],
        tags: [],
        published: new Date('2024-03-05T10:00:00Z'),
        updated: new Date('2024-03-05T10:06:00Z'),
        breaking: true,
        pinned: true,
      },
      {
        id: 'b1',
        url: 'https://post.example/fog#block-b1',
        title: 'It thickens over the mole.',
        body: '<p>It thickens over the mole.</p>',
        authors: [],
        tags: [],
        published: new Date('2024-03-05T09:00:00Z'),
      },
    ]);
  });

  it('New York Times: a reader sees the top stories, and no promotion without a headline', async () => {
    const { stories, ...head } = await read('nytimes.json');
    expect(head).to.deep.equal({
      format: 'nytimes',
      title: 'Harbour',
      description: 'Copyright (c) 2024 The Quay Post.',
      updated: new Date('2024-03-05T17:00:00Z'),
    });
    expect(stories).to.deep.equal([
      {
        id: 'nyt://article/1',
        url: 'https://times.example/ferry.html',
        title: 'Ferry & fog',
        kicker: 'Analysis',
        summary: 'No boat < noon.',
        image: {
          src: 'https://static.times.example/three.jpg',
          srcset: 'https://static.times.example/three.jpg 600w, https://static.times.example/super.jpg 2048w',
          width: 600,
          height: 400,
          caption: 'The <Marigold>',
          credit: 'Ole Vind',
        },
        authors: [{ name: 'Ada Brack and Ole Vind' }],
        section: 'harbour',
        tags: ['Ferries', 'Fog', 'Harbour Board', 'Quay'],
        published: new Date('2024-03-05T15:00:00Z'),
        updated: new Date('2024-03-05T16:00:00Z'),
      },
    ]);
  });

  it('NewsAPI: a reader sees titles without their source, and nothing that was taken back', async () => {
    const { stories } = await read('newsapi.json');
    expect(stories).to.deep.equal([
      {
        id: 'https://quay.example/ferry',
        url: 'https://quay.example/ferry',
        title: 'Ferry & fog - the facts',
        summary: 'No boat before noon.',
        image: { src: 'https://quay.example/ferry.jpg' },
        authors: [{ name: 'Ada Brack' }],
        source: { name: 'Quay Post' },
        tags: [],
        published: new Date('2024-03-05T16:45:10Z'),
      },
      {
        id: 'https://quay.example/start',
        url: 'https://quay.example/start',
        title: 'Only a start',
        summary: 'The start of it…',
        authors: [],
        tags: [],
        published: new Date('2024-03-05T10:00:00Z'),
      },
    ]);
  });

  it('ninjs 1: a reader sees what may be published, and not what editors tell one another', async () => {
    const text = await fixture('ninjs-1.json');
    const { stories } = await readText(text);
    expect(stories).to.deep.equal([
      {
        id: 'urn:wire:20240305:1',
        url: 'https://wire.example/page/1',
        title: 'Captain < first mate',
        summary: 'No boat.',
        body: '<p>No boat before <b>noon</b>.</p>',
        image: {
          src: 'https://pics.wire.example/big.jpg',
          srcset: 'https://pics.wire.example/small.jpg 180w, https://pics.wire.example/big.jpg 1200w',
          width: 1200,
          height: 800,
          alt: 'A ferry',
          caption: 'The Marigold <in> port',
          credit: 'Pia Nord',
        },
        authors: [{ name: 'Ada Brack and Ole Vind' }],
        section: 'Ferries',
        tags: ['Ferries', 'Weather'],
        published: new Date('2024-03-05T09:00:00Z'),
        updated: new Date('2024-03-05T10:37:00Z'),
        lang: 'en',
        urgency: 2,
      },
      {
        id: 'https://wire.example/not-for-links',
        title: 'Free by now',
        summary: 'Words only, a < b',
        body: 'Words only, a &#60; b',
        authors: [],
        tags: [],
        published: new Date('2024-03-05T10:00:00Z'),
        updated: new Date('2024-03-05T10:00:00Z'),
      },
    ]);
    expect(JSON.stringify(stories)).to.not.include('board has met');
  });

  it('ninjs 3: a reader sees headlines by role, bodies by type, and the point of a picture', async () => {
    const { stories } = await read('ninjs-3.json');
    expect(stories).to.deep.equal([
      {
        id: 'urn:wire:20240305:3',
        url: 'https://wire.example/3',
        title: 'Turm & Licht',
        summary: 'Kurz & gut',
        body: '<p>Zwei <b>Lampen</b>.</p>',
        image: {
          src: 'https://pics.wire.example/t.jpg',
          width: 1000,
          height: 500,
          alt: 'Ein Turm',
          caption: 'Der Turm',
          credit: 'Ole Vind',
          focus: { x: 0.25, y: 0.8 },
        },
        authors: [{ name: 'Una Reim' }],
        section: 'Optik',
        tags: ['Optik'],
        published: new Date('2024-03-05T09:00:00Z'),
        updated: new Date('2024-03-05T10:37:00Z'),
        lang: 'de',
        urgency: 1,
      },
      {
        id: 'urn:wire:photo',
        title: 'Only a picture',
        image: { src: 'https://pics.wire.example/p.jpg', width: 800, height: 600 },
        authors: [],
        tags: [],
        published: new Date('2024-03-05T10:00:00Z'),
        updated: new Date('2024-03-05T10:00:00Z'),
      },
    ]);
  });

  it('news sitemap: a reader sees the news in it, and no address that is none', async () => {
    const { stories, ...head } = await read('news-sitemap.xml');
    expect(head).to.deep.equal({ format: 'news-sitemap' });
    expect(stories).to.deep.equal([
      {
        id: 'https://quay.example/ferry',
        url: 'https://quay.example/ferry',
        title: 'Ferry & fog: a < b',
        image: { src: 'https://quay.example/ferry.jpg', caption: 'The Marigold' },
        authors: [],
        source: { name: 'The Quay & Post' },
        section: 'Harbour',
        tags: ['Harbour', 'Weather'],
        published: new Date('2024-03-05T16:45:10Z'),
        updated: new Date('2024-03-05T17:00:00Z'),
        lang: 'en',
      },
    ]);
  });

  it('JSON-LD: a reader sees the articles of a page, with what they refer to', async () => {
    const { stories, format } = await read('json-ld-page.html');
    expect(format).to.equal('json-ld');
    expect(stories).to.deep.equal([
      {
        id: 'https://quay.example/ferry/#article',
        url: 'https://quay.example/ferry/',
        title: 'Ferry & fog',
        image: {
          src: 'https://quay.example/ferry.jpg',
          width: 1200,
          height: 675,
          caption: 'The Marigold',
          credit: 'Ole Vind',
        },
        authors: [{ name: 'Ada Brack', url: 'https://quay.example/ada' }],
        source: { name: 'Quay Post', url: 'https://quay.example/' },
        section: 'Harbour',
        tags: ['Harbour', 'Sea', 'Weather'],
        published: new Date('2024-03-05T16:45:10Z'),
        updated: new Date('2024-03-05T17:00:00Z'),
        comments: { count: 3, url: 'https://feeds.example/talk' },
        lang: 'en-GB',
        sponsored: 'Bakers',
      },
      {
        id: 'https://feeds.example/bread',
        url: 'https://feeds.example/bread',
        title: 'Bread',
        image: { src: 'https://quay.example/bread.jpg' },
        authors: [],
        tags: [],
      },
      {
        id: 'No address',
        title: 'No address',
        summary: 'Just words',
        body: 'Just words',
        authors: [],
        tags: [],
      },
    ]);
  });

  it('JSON-LD: a reader of a live blog sees its updates, and that it goes on', async () => {
    const text = await fixture('json-ld.json');
    const [blog] = (await readText(text)).stories;
    expect(blog).to.deep.equal({
      id: 'https://quay.example/fog#live',
      url: 'https://quay.example/fog',
      title: 'Fog over the harbour',
      summary: 'All day.',
      authors: [{ name: 'Ada Brack' }, { name: 'Ole Vind', url: 'https://feeds.example/people/ole' }],
      tags: ['Fog', 'Harbour'],
      published: new Date('2024-03-05T08:00:00Z'),
      updated: new Date('2024-03-05T12:00:00Z'),
      lang: 'en',
      live: true,
      entries: [
        {
          id: 'https://quay.example/fog#2',
          url: 'https://quay.example/fog#2',
          title: 'It lifts',
          summary: 'It lifts.',
          body: '<p>It lifts.</p>',
          authors: [],
          tags: [],
          published: new Date('2024-03-05T10:00:00Z'),
        },
        {
          id: 'https://quay.example/fog#1',
          url: 'https://quay.example/fog#1',
          title: 'It thickens',
          summary: 'a < b',
          body: 'a &#60; b',
          authors: [],
          tags: [],
          published: new Date('2024-03-05T09:00:00Z'),
        },
      ],
    });
    const [over] = (await readText(text.replace('2199', '2024'))).stories;
    expect(over).to.not.have.property('live');
  });

  it('h-feed: a reader sees the entries of a page, whose words may nest badly', async () => {
    const { stories, ...head } = await read('h-feed.html');
    expect(head).to.deep.equal({
      format: 'web-page',
      title: 'Bell & Buoy',
      description: 'All bells',
      url: 'https://bell.example/',
      lang: 'en',
      next: 'https://bell.example/page/2',
    });
    const desk = [{ name: 'Bell Desk', url: 'https://bell.example/desk' }];
    expect(stories).to.deep.equal([
      {
        id: 'https://bell.example/seven',
        url: 'https://bell.example/seven',
        title: 'Seven <bells> ring',
        summary: 'At seven',
        body: '<p>At <b>seven</b><br>and eight</p>',
        image: { src: 'https://bell.example/seven.jpg', width: 800, height: 600, alt: 'A bell' },
        authors: [{ name: 'Ines Holm', url: 'https://bell.example/ines' }],
        section: 'Bells',
        tags: ['Bells', 'Tide'],
        published: new Date('2024-03-05T09:00:00Z'),
        updated: new Date('2024-03-05T10:00:00Z'),
        comments: { count: 1 },
      },
      {
        id: 'https://bell.example/note',
        url: 'https://bell.example/note',
        title: 'A note, and no more than that & this.',
        body: 'A note, and no more than that &#38; this.',
        authors: desk,
        tags: [],
        entries: [
          {
            id: 'https://bell.example/note#1',
            url: 'https://bell.example/note#1',
            title: 'Update',
            authors: [],
            tags: [],
            published: new Date('2024-03-05T09:00:00Z'),
          },
        ],
      },
      {
        id: 'https://bell.example/bare',
        url: 'https://bell.example/bare',
        title: 'Just a link',
        authors: desk,
        tags: [],
      },
    ]);
    const old = await read('h-atom.html');
    expect(old).to.include({ title: 'Mole & Pier', lang: 'de' });
    expect(old.stories.map(({ title, summary }) => [title, summary])).to.deep.equal([
      ['Erste Nachricht', 'Worte und mehr'],
      ['Zweite', 'Kurz'],
    ]);
    expect(old.stories[0]).to.deep.include({
      url: 'https://mole.example/1',
      authors: [{ name: 'Una Reim', url: 'https://mole.example/una' }],
      tags: ['Hafen'],
      published: new Date('2024-03-05T08:00:00Z'),
      updated: new Date('2024-03-05T09:00:00Z'),
    });
  });

  it('Hacker News: a reader gets to the story, and to what is said of it', async () => {
    const item = 'https://news.ycombinator.com/item?id=';
    expect((await read('hacker-news.json')).stories).to.deep.equal([
      {
        id: '101',
        url: 'https://lamp.example/lines',
        title: 'A lighthouse in 40 lines & a lamp',
        authors: [{ name: 'una' }],
        tags: [],
        published: new Date('2024-03-05T10:00:00Z'),
        comments: { count: 34, url: `${item}101` },
      },
      {
        id: '102',
        url: `${item}102`,
        title: 'Ask HN: Which fog horn?',
        summary: 'Mine is too loud.',
        body: 'Mine is <i>too</i> loud.',
        authors: [{ name: 'ole' }],
        section: 'Ask HN',
        tags: ['Ask HN'],
        published: new Date('2024-03-05T09:00:00Z'),
        comments: { count: 0, url: `${item}102` },
      },
      {
        id: '103',
        url: 'https://lamp.example/lines',
        title: 'A lighthouse in 40 lines',
        summary: '41, I think.',
        body: '41, I think.',
        authors: [{ name: 'pia' }],
        tags: [],
        published: new Date('2024-03-05T09:00:00Z'),
        comments: { url: `${item}103` },
      },
    ]);
  });

  it('Reddit: a reader sees posts, decoded once more, and no picture that is not for everybody', async () => {
    const { stories } = await read('reddit.json');
    const site = 'https://www.reddit.com/r/harbour/comments';
    expect(stories).to.deep.equal([
      {
        id: 't3_a',
        url: `${site}/a/tides/`,
        title: 'Tides & fog',
        summary: 'High at noon',
        body: '<div class="md"><p>High at <b>noon</b></p></div>',
        authors: [{ name: 'ole' }],
        section: 'Q & A',
        tags: ['Q & A'],
        published: new Date('2024-03-05T10:00:00Z'),
        updated: new Date('2024-03-05T11:00:00Z'),
        comments: { count: 7, url: `${site}/a/tides/`, open: false },
        pinned: true,
      },
      {
        id: 't3_b',
        url: 'https://lamp.example/?a=1&b=2',
        title: 'A lighthouse',
        image: {
          src: 'https://preview.example/b.jpg?s=1&t=2',
          srcset: 'https://preview.example/b.jpg?w=320&t=3 320w, https://preview.example/b.jpg?s=1&t=2 1200w',
          width: 1200,
          height: 800,
        },
        authors: [],
        tags: [],
        published: new Date('2024-03-05T09:00:00Z'),
        comments: { count: 0, url: `${site}/b/lighthouse/`, open: true },
      },
      {
        id: 't3_c',
        url: 'https://x.example/',
        title: 'Not for everybody',
        authors: [{ name: 'pia' }],
        tags: [],
        published: new Date('2024-03-05T08:00:00Z'),
        comments: { url: `${site}/c/x/` },
      },
    ]);
  });
});

describe('telling formats apart', () => {
  it('takes no tag for a section where there are sections, and the story is in none', async () => {
    for (const document of [
      [{ title: { rendered: 'A' }, _embedded: { 'wp:term': [[], [{ name: 'Fog', taxonomy: 'post_tag' }]] } }],
      { results: [{ title: 'A', des_facet: ['Fog'], section: '' }] },
      { '@type': 'NewsArticle', headline: 'A', keywords: 'Fog' },
      {
        response: {
          userTier: 'free',
          results: [{ webTitle: 'A', tags: [{ type: 'keyword', webTitle: 'Fog' }] }],
        },
      },
      { items: [{ id: 1, title: 'A', tags: ['Fog'], _news: { section: null } }] },
    ]) {
      const { format, stories } = await readText(JSON.stringify(document));
      expect(stories[0], format).to.deep.include({ tags: ['Fog'] });
      expect(stories[0], format).to.not.have.property('section');
    }
  });

  it('counts comments in whole numbers, however a service writes them, or says nothing', async () => {
    for (const [written, count] of [
      [3, 3],
      ['3', 3],
      [-1, undefined],
      [2.5, undefined],
      [1e300, undefined],
      ['many', undefined],
    ]) {
      const { stories } = await readText(
        JSON.stringify({ '@type': 'NewsArticle', headline: 'A', commentCount: written }),
      );
      expect(stories[0]?.comments?.count, String(written)).to.equal(count);
    }
  });

  it('knows each by what is in it, by its name as well, and wherever the network cuts it', async () => {
    for (const [name, format, by = format] of told) {
      const whole = await read(name);
      expect(whole.format, name).to.equal(format);
      expect(await read(name, { format: by }), `${name} as ${by}`).to.deep.equal(whole);
      for (const size of [1, 7, 100])
        expect(await read(name, { size }), `${name}, ${size}`).to.deep.equal(whole);
    }
  });

  it('reads JSON behind what keeps it from running as a script, or makes it one', async () => {
    const json = await fixture('newsapi.json');
    for (const text of [
      `)]}'\n${json}`,
      `)]}',\n${json}`,
      `while(1);${json}`,
      `for(;;);${json}`,
      `/**/callback(${json})`,
      `my.callback(${json});\n`,
      `\ufeff ${json}`,
    ]) {
      const { format, stories } = await readText(text);
      expect([format, stories.length], text.slice(0, 20)).to.deep.equal(['newsapi', 2]);
    }
  });

  it('tells what fails although its status is 200, in the words of the service', async () => {
    for (const [document, status, words] of [
      [await fixture('newsapi-error.json'), undefined, 'Your API key is invalid'],
      ['{"response": {"status": "error", "message": "Invalid page"}}', undefined, 'Invalid page'],
      [
        '{"errors": [{"message": "Unknown Content API Key", "type": "UnauthorizedError"}]}',
        undefined,
        'Unknown',
      ],
      [
        '{"errors": [{"status": "403", "title": "Forbidden", "detail": "Not for you."}]}',
        403,
        'Not for you.',
      ],
      ['{"fault": {"faultstring": "Invalid ApiKey"}}', undefined, 'Invalid ApiKey'],
      ['{"message": "Not Found", "error": 404}', 404, 'Not Found'],
      ['{"code": "rest_no_route", "message": "No route", "data": {"status": 404}}', 404, 'No route'],
      ['{"body": {"code": "x", "message": "Gone"}, "status": 410, "headers": {}}', 410, 'Gone'],
      ['{"status": "error", "articles": []}', undefined, 'does not say which'],
    ] as const) {
      const error = await failureOf(readText(document));
      expect([error.code, error.status], document).to.deep.equal(['http', status]);
      expect(error.message).to.include(words);
    }
  });

  it('tells a page author what is no news, and what is in its place', async () => {
    for (const [text, format, code, words] of [
      ['{"error": "no such feed"}', 'auto', 'not-a-feed', 'there is: error'],
      ['{"name": "a package", "url": "https://x.example/"}', 'auto', 'not-a-feed', 'there is: name, url'],
      ['[{"colour": "red", "size": 7}]', 'auto', 'not-a-feed', 'there is: colour, size'],
      ['"text"', 'json', 'not-a-feed', 'there is nothing'],
      ['<rss/>', 'wordpress', 'not-a-feed', 'not JSON'],
      ['<html><script type="application/json">{broken</script></html>', 'json-ld', 'not-a-feed', 'not JSON'],
      ['{"posts": [{"colour": "red"}]}', 'ghost', 'unreadable', 'there is: colour'],
      ['{"a": NaN}', 'auto', 'unreadable', 'not well-formed'],
      ['{"items": [1, 2], }', 'auto', 'unreadable', 'not well-formed'],
      ['[]', 'no-such-format', 'config', 'no-such-format'],
      ['<html><p>A shop</p></html>', 'web-page', 'not-a-feed', 'no sign of news'],
      ['<html><script>const a = "NewsArticle"</script></html>', 'auto', 'not-a-feed', 'marks no entry up'],
      ['<html><p class="no-hentry-here"></p></html>', 'auto', 'not-a-feed', 'marks no entry up'],
      [
        '<sitemapindex><sitemap><loc>https://x.example/</loc></sitemap></sitemapindex>',
        'auto',
        'not-a-feed',
        '',
      ],
    ] as const) {
      const error = await failureOf(readText(text, { format }));
      expect(error.code, text).to.equal(code);
      expect(error.message, text).to.include(words);
    }
  });

  it('takes a list without stories for one: nothing is wrong with it', async () => {
    for (const text of [
      '[]',
      '{"items": []}',
      '{"posts": []}',
      '{"kind": "Listing", "data": {"children": []}}',
    ])
      expect((await readText(text)).stories, text).to.deep.equal([]);
  });

  it('looks for news only at the beginning of a page, unless it is told that there is some', async () => {
    const page = `<!doctype html><html><body>${'<p>Words</p>'.repeat(10_000)}<p class="h-entry">Late</p></body></html>`;
    expect((await failureOf(readText(page, { size: 1000 }))).code).to.equal('not-a-feed');
    const { stories } = await readText(page, { size: 1000, format: 'web-page' });
    expect(stories.map(({ title }) => title)).to.deep.equal(['Late']);
  });

  it('is not kept busy by documents that were written to do that', async () => {
    for (const flood of floods) {
      const slow = await seconds(flood(20_000));
      const slower = await seconds(flood(40_000));
      // twice as much takes four times as long where each is looked at for each other
      expect(slower, `${flood(1)} ${slow}`).to.be.below(3 * slow + 0.5);
    }
  }).timeout(30_000);
});

describe('going on to the next page', () => {
  it('finds its address in each format’s own way, and none where there is no more', async () => {
    for (const [name, search, expected] of [
      ['wordpress.json', '?per_page=3', '?per_page=3&page=2'],
      ['wordpress.json', '?per_page=3&page=4', '?per_page=3&page=5'],
      ['wordpress.json', '?per_page=4', undefined],
      ['wordpress.json', '', undefined],
      ['wordpress-envelope.json', '?page=2', '?page=3'],
      ['wordpress-envelope.json', '?page=3', undefined],
      ['ghost.json', '?key=1&limit=2', '?key=1&limit=2&page=2'],
      ['guardian.json', '?api-key=test', '?api-key=test&page=2'],
      ['guardian-item.json', '', undefined],
      ['nytimes.json', '', undefined],
      ['newsapi.json', '?q=fog', '?q=fog&page=2'],
      ['newsapi.json', '?q=fog&page=15', undefined],
      ['newsapi.json', '?q=fog&pageSize=20&page=2', '?q=fog&pageSize=20&page=3'],
      ['newsapi.json', '?q=fog&pageSize=20&page=3', undefined],
      ['hacker-news.json', '?tags=story', '?tags=story&page=1'],
      ['reddit.json', '?limit=4', '?limit=4&after=t3_c'],
      ['reddit.json', '?limit=4&after=t3_0', '?limit=4&after=t3_c'],
    ] as const)
      expect((await read(name, { url: address + search })).next, name + search).to.equal(
        expected && address + expected,
      );
    const { next } = await read('drupal.json');
    expect(next).to.equal('https://tide.example/en/jsonapi/node/article?page%5Boffset%5D=50');
  });

  it('follows an address in any JSON, but no number or word', async () => {
    const next = async (value: unknown) =>
      (await readText(JSON.stringify({ items: [{ title: 'Fog' }], ...Object(value) }))).next;
    expect(await next({ next: '/feed?page=2' })).to.equal(`${address}?page=2`);
    expect(await next({ links: { next: { href: 'https://x.example/2' } } })).to.equal('https://x.example/2');
    for (const value of [{ next: 2 }, { next: 'cursor' }, { next: true }, { next: 'javascript:alert(1)' }])
      expect(await next(value), JSON.stringify(value)).to.be.undefined;
  });
});

/** Fixture, what it is told to be, and a name that makes it be read as the same. */
const told: readonly (readonly [name: string, format: string, by?: string])[] = [
  ['wordpress.json', 'wordpress'],
  ['wordpress-envelope.json', 'wordpress'],
  ['ghost.json', 'ghost'],
  ['drupal.json', 'drupal'],
  ['guardian.json', 'guardian'],
  ['guardian-item.json', 'guardian'],
  ['nytimes.json', 'nytimes'],
  ['newsapi.json', 'newsapi'],
  ['ninjs-1.json', 'ninjs'],
  ['ninjs-3.json', 'ninjs'],
  ['news-sitemap.xml', 'news-sitemap'],
  ['json-ld.json', 'json-ld'],
  ['json-ld-page.html', 'json-ld'],
  ['h-feed.html', 'web-page'],
  ['h-atom.html', 'web-page'],
  ['hacker-news.json', 'hacker-news'],
  ['reddit.json', 'reddit'],
  ['any.json', 'json'],
  ['json-feed-1.1.json', 'json-feed'],
];

const floods: readonly ((count: number) => string)[] = [
  (count) => `<html>Article"${'<script type="application/ld+json">'.repeat(count)}`,
  (count) => `<html>Article"${'<script ld+json '.repeat(count)}`,
  (count) => `<html class="h-entry">${'<script>'.repeat(count)}`,
  (count) => `<html class="h-entry">${'<div class="h-entry p-name u-url">'.repeat(count)}`,
  (count) => `<html class="h-entry">${'<br '.repeat(count)}`,
  (count) => `${'<!doctype html'.repeat(count)} h-entry`,
  (count) => '{'.repeat(count),
  (count) => `${'['.repeat(count)}${']'.repeat(count)}`,
  (count) => `{"@graph": ${'{"a": '.repeat(count)}1${'}'.repeat(count + 1)}`,
  (count) => `{"items": [${'[{"title": 1}],'.repeat(count)} 1]}`,
  (count) =>
    `{"version": "https://jsonfeed.org/", "authors": [${'{"name":"x"},'.repeat(count)} 1], "items": [${'{"id":1},'.repeat(count)} 1]}`,
  (count) =>
    `{"version": "https://jsonfeed.org/", "language": "${'x'.repeat(count)}", "items": [${'{"id":1},'.repeat(count)} 1]}`,
  (count) =>
    `{"jsonapi": {}, "data": [${'{"id":"1","relationships":{"uid":{"data":{"type":"a","id":"b"}}}},'.repeat(count / 10)} 1]}`,
  (count) =>
    `{"jsonapi": {}, "included": [{"type":"a","id":"b","attributes":{"name":"${'x '.repeat(count)}"}}], "data": [${'{"relationships":{"uid":{"data":{"type":"a","id":"b"}}}},'.repeat(count)} 1]}`,
  (count) =>
    `[{"@id":"a","@type":"Article","headline":"A","articleBody":"${'x&'.repeat(count)}"}, ${'{"@type":"Article","headline":"A","liveBlogUpdate":{"@id":"a"}},'.repeat(count / 10)} 1]`,
  (count) =>
    `[{"@id":"a","name":"${'x '.repeat(count)}"}, ${'{"@type":"Article","headline":"A","author":{"@id":"a"}},'.repeat(count / 10)} 1]`,
  (count) =>
    `<rss><link>https://a/${'x'.repeat(count)}</link>${'<item><link>/b</link></item>'.repeat(count)}`,
  (count) =>
    `<feed><author><name>${'x '.repeat(count)}</name></author>${'<entry><title>A</title></entry>'.repeat(count)}`,
];

async function seconds(text: string): Promise<number> {
  const start = performance.now();
  await readText(text, { size: 65_536 }).catch(() => undefined);
  return (performance.now() - start) / 1000;
}

async function failureOf(work: Promise<unknown>): Promise<NewsError> {
  const error: unknown = await work.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (error instanceof NewsError) return error;
  throw new Error(`Not a NewsError: ${String(error)}`);
}

async function read(name: string, wishes?: Wishes): Promise<Feed> {
  return readText(await fixture(name), wishes);
}

async function readText(text: string, { url = address, size, ...options }: Wishes = {}): Promise<Feed> {
  let feed: Feed | undefined;
  for await (feed of readFeed({ url, text: pieces(text, size) }, options));
  if (!feed) throw new Error('Nothing was read.');
  return feed;
}
