import { expect } from '@open-wc/testing';
import { readFeed } from '../../src/formats/read-feed.js';
import type { Feed } from '../../src/model/feed.js';
import { NewsError } from '../../src/model/failure.js';
import { address, fixture, pieces, readAll, readFixture, readText } from './reading.js';

describe('readFeed', () => {
  it('tells a reader all that RSS says of a story', async () => {
    const { stories, ...head } = await readFixture('rss-2.0.xml');
    expect(head).to.deep.equal({
      format: 'rss',
      title: 'The Quay Post',
      description: 'News from the harbour',
      url: 'https://quay.example/',
      image: { src: 'https://quay.example/logo.png' },
      lang: 'en-gb',
      next: 'https://quay.example/feed?page=2',
    });
    expect(stories).to.deep.equal([
      {
        id: 'quay-1',
        url: 'https://quay.example/ferry',
        title: 'Ferry & fog: Marigold stays in port',
        summary: 'No boat before noon.',
        body: '<p>No boat before <b>noon</b>.</p><p>Then two.</p>',
        image: {
          src: 'https://quay.example/large.jpg',
          width: 1200,
          height: 800,
          caption: 'The Marigold in fog',
          credit: 'Ole Vind',
        },
        authors: [{ name: 'Ada Brack' }, { name: 'Night Desk' }],
        source: { name: 'Coast Wire', url: 'https://wire.example/feed' },
        section: 'Harbour',
        tags: ['Harbour', 'Weather'],
        published: new Date('2024-03-05T16:45:10Z'),
        comments: { count: 12, url: 'https://quay.example/ferry#comments' },
        lang: 'en-gb',
      },
    ]);
  });

  it('tells a reader all that Atom says of a story, whatever type its title has', async () => {
    const { stories, ...head } = await readFixture('atom-1.0.xml');
    expect(head).to.deep.equal({
      format: 'atom',
      title: 'Lamp & Lens',
      url: 'https://lamp.example/',
      lang: 'en',
      next: 'https://feeds.example/feed?page=2',
    });
    const [text, html, xhtml] = stories;
    expect(text).to.deep.equal({
      id: 'urn:lamp:1',
      url: 'https://lamp.example/1',
      title: 'a < b &amp; c',
      summary: 'Short words',
      body: 'Short words',
      authors: [{ name: 'Lamp Desk', url: 'https://lamp.example/desk' }],
      section: 'Optics',
      tags: ['Optics'],
      published: new Date('2024-03-05T10:00:00Z'),
      updated: new Date('2024-03-05T11:00:00Z'),
      comments: { url: 'https://lamp.example/1/talk', count: 3 },
      lang: 'en',
    });
    expect(html).to.include({ title: 'Ein Turm & ein Licht', body: '<p>Zwei Lampen</p>', lang: 'de' });
    expect(html?.authors).to.deep.equal([{ name: 'Una Reim' }]);
    expect(xhtml).to.include({ title: 'Light in H2O < air', summary: 'Three <lamps>' });
    expect(xhtml?.source).to.deep.equal({ name: 'Deep Water', url: 'https://deep.example/' });
  });

  it('tells a reader all that JSON Feed says of a story', async () => {
    const { stories, ...head } = await readFixture('json-feed-1.1.json');
    expect(head).to.deep.equal({
      format: 'json-feed',
      title: 'Bell & Buoy',
      url: 'https://bell.example/',
      lang: 'en',
      next: 'https://bell.example/feed?page=2',
    });
    expect(stories).to.have.length(2);
    expect(stories[0]).to.deep.include({
      id: '7',
      url: 'https://feeds.example/seven',
      title: 'Seven <bells>',
      summary: 'At seven',
      image: { src: 'https://feeds.example/bell.jpg' },
      authors: [{ name: 'Bell Desk', url: 'https://bell.example/desk' }],
      tags: ['Bells', 'Tide'],
      published: new Date('2024-03-05T09:00:00Z'),
    });
    expect(stories[1]).to.deep.include({
      url: 'https://elsewhere.example/8',
      title: 'A < B, said the buoy',
      image: { src: 'https://bell.example/8.jpg' },
      authors: [{ name: 'Ines Holm' }],
    });
  });

  it('reads a dialect under whatever names a publisher gives it', async () => {
    const rdf = await readFixture('rdf.xml');
    expect(rdf).to.include({ title: 'Mole Head', url: 'https://mole.example/', lang: 'nb' });
    expect(rdf.stories[0]).to.deep.include({
      id: 'https://mole.example/1',
      section: 'Works',
      published: new Date('2024-03-05T09:00:00Z'),
      lang: 'nb',
    });
    const [odd] = (await readFixture('unusual-prefixes.xml')).stories;
    expect(odd).to.deep.include({
      title: 'Found under its namespace',
      url: 'https://odd.example/1',
      image: { src: 'https://odd.example/1.jpg' },
      authors: [{ name: 'Pia Nord' }],
    });
    expect((await readFixture('upper-case.xml')).stories[0]).to.include({
      title: 'Loud story',
      url: 'https://loud.example/1',
    });
    expect(titles(await readFixture('atom-namespace-on-rss.xml'))).to.deep.equal(['Found all the same']);
    expect(titles(await readFixture('rdf-inside-atom.xml'))).to.deep.equal(['An entry of Atom']);
  });

  it('shows a reader the stories of a document that no strict parser takes', async () => {
    const { stories, title } = await readFixture('not-well-formed.xml');
    expect(title).to.equal('Rough & Ready');
    expect(stories.map((story) => [story.title, story.url])).to.deep.equal([
      ['Fish & chips \u00a0café ♥ <3', 'https://rough.example/?a=1&b=2'],
      ['Never closed', 'https://rough.example/2'],
      ['Wrong nesting', 'https://rough.example/3'],
      ['The last', 'https://rough.example/4'],
    ]);
    const unclosed = await readFixture('unclosed-inside.xml');
    expect(unclosed.stories.map(({ title, summary }) => [title, summary])).to.deep.equal([
      ['A line break', 'One two three'],
      ['Another namespace', 'A door'],
      ['After it', undefined],
    ]);
  });

  it('never shows a reader an empty headline, nor one that leads to itself', async () => {
    const { stories } = await readFixture('without.xml');
    expect(stories.map(({ title, url }) => [title, url])).to.deep.equal([
      ['Only words, and more of them than a title may have, so that they are cut between two of…', undefined],
      ['https://bare.example/only-a-link', 'https://bare.example/only-a-link'],
      ['Only a title', undefined],
      ['https://bare.example/only-a-guid', 'https://bare.example/only-a-guid'],
      ['A link to nowhere', undefined],
    ]);
    expect(stories.filter(({ published, updated }) => published ?? updated)).to.deep.equal([]);
    expect(new Set(stories.map(({ id }) => id)).size).to.equal(5);
  });

  it('leads a reader where the publisher meant, and nowhere else', async () => {
    const [script, site, atom, picture] = (await readFixture('links.xml')).stories;
    expect(script).to.deep.equal({
      id: 'data:text/html,x',
      title: 'Script',
      authors: [],
      tags: [],
      source: { name: 'Evil' },
    });
    expect(site?.url).to.equal('http://www.links.example/news/1');
    expect(atom?.url).to.equal('https://archive.example/2');
    expect(picture?.image).to.deep.equal({ src: 'https://www.links.example/a%20b.jpg' });
    const { url, stories } = await readFixture('xml-base.xml');
    expect([url, ...stories.map((story) => story.url)]).to.deep.equal([
      'https://base.example/news/',
      'https://base.example/news/one',
      'https://base.example/news/2024/two',
      'https://other.example/three',
    ]);
  });

  it('calls authors by their names and not by their mail addresses', async () => {
    const names = (await readFixture('authors.xml')).stories.map(({ authors }) =>
      authors.map(({ name }) => name),
    );
    expect(names).to.deep.equal([['Ada Brack'], ['Ada Brack'], ['Ada Brack'], [], ['Ada Brack', 'Ole Vind']]);
  });

  it('finds the picture among the films', async () => {
    const [group, thumbnail, still] = (await readFixture('media-group.xml')).stories;
    expect(group?.image).to.deep.equal({
      src: 'https://media.example/900.webp',
      width: 900,
      height: 600,
      credit: 'Ole Vind',
    });
    expect(thumbnail?.image).to.deep.equal({ src: 'https://media.example/thumb', width: 120 });
    expect(still?.image).to.deep.equal({ src: 'https://media.example/still.jpg' });
  });

  it('shows the words of a title as the publisher shows them', async () => {
    const { title, stories } = await readFixture('undeclared-html.xml');
    expect([title, ...stories.map(({ title, summary }) => summary ?? title)]).to.deep.equal([
      'It’s undeclared',
      'A paragraph',
      'History of the <blink> tag',
      'Say &amp; mean it',
      'A picture',
    ]);
    expect(stories[0]?.title).to.equal('Fish & chips');
    const [letters] = (await readFixture('rare-entities.xml', 5)).stories;
    expect(letters).to.include({ title: 'Ω → ∀ Š ½', summary: 'α &beta;' });
  });

  it('keeps two stories that share a guid apart, and one that comes twice together', async () => {
    const { stories } = await readFixture('duplicates.xml');
    expect(titles({ stories })).to.deep.equal(['First', 'Second']);
    expect(stories[0]?.id).to.not.equal(stories[1]?.id);
  });

  it('keeps what was whole of a document that breaks off, and says so', async () => {
    const feed = await readFixture('truncated.xml');
    expect(titles(feed)).to.deep.equal(['One', 'Two']);
    expect(feed.truncated).to.be.true;
    expect((await readFixture('duplicates.xml')).truncated).to.be.undefined;
  });

  it('expands nothing that a document defines for itself', async () => {
    const [story] = (await readFixture('entity-bomb.xml')).stories;
    expect(story?.title).to.equal('Before &c; &f; after');
  });

  it('shows the same, wherever the network cuts the document', async () => {
    for (const name of fixtures) {
      const text = await fixture(name);
      const whole = await readText(text);
      for (const size of [1, 2, 7, 100]) {
        const cut = await readText(text, size);
        expect(cut, `${name} in pieces of ${size}`).to.deep.equal(whole);
      }
    }
  });

  it('hands stories on as soon as they are there', async () => {
    const asked: string[] = [];
    async function* text() {
      for (const piece of ['<rss><item><title>One</title></item><item><title>T', 'wo</title></item></rss>']) {
        asked.push(piece);
        yield await Promise.resolve(piece);
      }
    }
    const seen: unknown[] = [];
    for await (const { stories } of readFeed({ url: address, text: text() }))
      seen.push([asked.length, ...titles({ stories })]);
    expect(seen).to.deep.equal([
      [1, 'One'],
      [2, 'One', 'Two'],
      [2, 'One', 'Two'],
    ]);
  });

  it('tells a page author what is no feed, and lets go of it at once', async () => {
    for (const [text, code] of [
      ['', 'not-a-feed'],
      [' \n', 'not-a-feed'],
      ['It works!', 'not-a-feed'],
      [await fixture('web-page.html'), 'not-a-feed'],
      ['{"error": "no such feed"}', 'not-a-feed'],
      ['[{"items": []}]', 'not-a-feed'],
      ['<opml version="2.0"><body/></opml>', 'not-a-feed'],
      [await fixture('broken.json'), 'unreadable'],
      ['{"items": [], "a"}', 'unreadable'],
    ] as const) {
      let isReleased = false;
      const open = async function* () {
        try {
          yield* pieces(text, 10);
        } finally {
          isReleased = true;
        }
      };
      const error = await failureOf(readAll({ url: address, text: open() }));
      expect(error.code, text).to.equal(code);
      expect(isReleased, text).to.be.true;
    }
    expect((await failureOf(readAll({ url: address, text: pieces('<rss/>') }, 'rsss'))).code).to.equal(
      'config',
    );
  });

  it('is not kept busy by documents that were written to do that', async () => {
    const item = '<rss><channel><title>T</title><item><title>Before</title></item><item><title>';
    for (const [piece, start = item] of floods) {
      const slow = await seconds(start + piece.repeat(50_000 / piece.length));
      const slower = await seconds(start + piece.repeat(100_000 / piece.length));
      expect(slower, `${piece} ${slow}`).to.be.below(4 * slow + 0.5);
    }
  }).timeout(30_000);

  it('keeps a story whose picture is a megabyte of data', async () => {
    const data = `<media:content url="data:image/png;base64,${'A'.repeat(1_000_000)}" type="image/png"/>`;
    const text = `<rss><channel><item>${data}<title>After it</title></item></channel></rss>`;
    for (const size of [999, 70_000, Infinity])
      expect(titles(await readText(text, size))).to.deep.equal(['After it']);
  });

  it('reads fields behind a hundred thousand levels of nesting', async () => {
    const deep = 100_000;
    for (const end of ['', '</b>'.repeat(deep)]) {
      const text = `<rss><channel><item><description>${'<b>'.repeat(deep)}Deep${end}</description><title>Behind</title></item></channel></rss>`;
      const { stories } = await readText(text, 65_536);
      expect(stories[0]).to.include({ title: 'Behind', summary: 'Deep' });
    }
  });
});

const fixtures = [
  'rss-2.0.xml',
  'atom-1.0.xml',
  'json-feed-1.1.json',
  'json-feed-news.json',
  'rdf.xml',
  'unusual-prefixes.xml',
  'rdf-inside-atom.xml',
  'not-well-formed.xml',
  'unclosed-inside.xml',
  'without.xml',
  'links.xml',
  'undeclared-html.xml',
  'entity-bomb.xml',
  'truncated.xml',
  'language-behind.xml',
  'rare-entities.xml',
];

const floods: [piece: string, start?: string][] = [
  ['<'],
  ['</'],
  ['<a '],
  ['<a b="'],
  [`<a b="<a c='`],
  ['<b>'],
  ['</b>', '<rss><channel><item>' + '<a>'.repeat(150)],
  ['&'],
  ['&amp;'],
  ['&nosuchname;'],
  ['<![CDATA[x]]>'],
  ['<![CDATA[<a ]]>'],
  ['<!--'],
  ['<?x'],
  ['<item>'],
  ['<author>a@b (c)</author>', '<rss><channel><item>'],
  ['a@', '<rss><channel><item><author>'],
  ['<media:group><media:content url="x"/></media:group>', '<rss><channel><item>'],
  ['<author><name>x</name></author><entry/>', '<feed>'],
  ['<x xmlns:a="http://purl.org/dc/terms/">'],
];

async function seconds(text: string): Promise<number> {
  const start = performance.now();
  await readText(text, 65_536);
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

function titles({ stories }: Pick<Feed, 'stories'>): string[] {
  return stories.map(({ title }) => title);
}
