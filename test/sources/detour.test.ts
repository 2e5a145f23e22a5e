import { expect } from '@open-wc/testing';
import { feedAddressIn } from '../../src/formats/discovery.js';
import type { Endpoint } from '../../src/sources/endpoint.js';
import { FeedSource } from '../../src/sources/feed-source.js';
import { FakeWorld } from './fake-world.js';
import { follow, settled, titlesOf } from './following.js';

const url = 'https://news.example/front/';
const page = (head: string) => `<!doctype html>\n<html lang="en"><head>${head}</head><body>…</body></html>`;
const link = (rest: string) => `<link rel="alternate" type="application/rss+xml" ${rest}>`;
const rss =
  '<rss><channel><title>News</title><item><title>Ferry sinks</title><link>ferry</link></item></channel></rss>';

describe('a source that is not to be had directly', () => {
  let world: FakeWorld;
  let source: FeedSource;

  function arrange(endpoint: Partial<Endpoint>): () => void {
    world = new FakeWorld();
    source = new FeedSource({ url, ...endpoint }, world);
    return follow(source).leave;
  }

  /** The next request, as soon as it is sent. */
  async function asked(count: number) {
    for (let time = 0; time < 50 && world.asked.length < count; time++) await settled();
    return world.latest;
  }

  it('is asked for through the proxy that the page names, and its addresses are its own all the same', async () => {
    const leave = arrange({ proxy: 'https://mine.example/get?u={url}&again={url}' });
    const request = await asked(1);
    const encoded = encodeURIComponent(url);
    expect(request.url).to.equal(`https://mine.example/get?u=${encoded}&again=${encoded}`);
    const landed = source.refresh();
    request.answer(rss);
    await landed;
    expect(source.state.feed?.stories[0]?.url).to.equal('https://news.example/front/ferry');
    leave();
  });

  it('is the feed that a web page names, where that is asked for', async () => {
    const leave = arrange({ discover: true });
    const landed = source.refresh();
    (await asked(1)).answer(page(link('href="../feed.xml" title="All"')));
    const second = await asked(2);
    expect(second.url).to.equal('https://news.example/feed.xml');
    second.answer(rss);
    await landed;
    expect(titlesOf(source.state)).to.deep.equal(['Ferry sinks']);
    leave();
  });

  it('is the feed that a web page names behind a long comment, however the network cuts the page', async () => {
    const leave = arrange({ discover: true });
    const landed = source.refresh();
    const body = (await asked(1)).begin();
    body.send(`<!-- ${'built '.repeat(100)} -->`);
    body.send(page(link('href="../feed.xml"')));
    body.end();
    (await asked(2)).answer(rss);
    await landed;
    expect(titlesOf(source.state)).to.deep.equal(['Ferry sinks']);
    leave();
  });

  it('is found through the proxy, too', async () => {
    const leave = arrange({ discover: true, proxy: 'https://mine.example/?{url}' });
    const landed = source.refresh();
    (await asked(1)).answer(page(link('href="/feed.xml"')));
    const second = await asked(2);
    expect(second.url).to.equal(
      `https://mine.example/?${encodeURIComponent('https://news.example/feed.xml')}`,
    );
    second.answer(rss);
    await landed;
    expect(titlesOf(source.state)).to.deep.equal(['Ferry sinks']);
    leave();
  });

  it('may be a feed already', async () => {
    const leave = arrange({ discover: true });
    const landed = source.refresh();
    const body = (await asked(1)).begin();
    // piece by piece, as networks do
    for (const piece of rss.match(/[^]{1,10}/g)!) body.send(piece);
    body.end();
    await landed;
    expect(titlesOf(source.state)).to.deep.equal(['Ferry sinks']);
    expect(world.asked).to.have.length(1);
    leave();
  });

  it('is no feed where a web page names none, or only another web page', async () => {
    for (const second of ['', page(link('href="/other"'))]) {
      const leave = arrange({ discover: true });
      const landed = source.refresh();
      (await asked(1)).answer(page(second ? link('href="/feed"') : ''));
      if (second) (await asked(2)).answer(second);
      await landed;
      expect(source.state).to.have.nested.property('error.code', 'not-a-feed');
      expect(world.asked).to.have.length(second ? 2 : 1);
      leave();
    }
  });

  it('does not read a web page without end', async () => {
    const leave = arrange({ discover: true });
    const landed = source.refresh();
    const body = (await asked(1)).begin();
    body.send(`<!doctype html><html><head>${' '.repeat(400_000)}`);
    await landed;
    expect(source.state).to.have.nested.property('error.code', 'not-a-feed');
    expect(body.isCancelled).to.be.true;
    leave();
  });

  it('lets go of the page as soon as it has named the feed', async () => {
    const leave = arrange({ discover: true });
    const body = (await asked(1)).begin();
    body.send(page(link('href="/feed.xml"')).padEnd(310_000));
    await asked(2);
    await settled();
    expect(body.isCancelled).to.be.true;
    leave();
    await settled();
    expect(world.open).to.equal(0);
    expect(world.timers).to.equal(0);
  });
});

describe('feedAddressIn', () => {
  for (const [what, head, address] of [
    ['a relative address', link('href="../feed.xml"'), 'https://news.example/feed.xml'],
    [
      'what has no quotes',
      '<link rel=alternate type=application/atom+xml href=/atom>',
      'https://news.example/atom',
    ],
    [
      'JSON Feed',
      '<LINK TYPE="application/feed+json" REL="home alternate" HREF="/f.json">',
      'https://news.example/f.json',
    ],
    ['the first of several', link('href="/1"') + link('href="/2"'), 'https://news.example/1'],
    ['an address with entities', link('href="/?a=1&amp;b=2"'), 'https://news.example/?a=1&b=2'],
    [
      'a type with parameters',
      '<link rel="alternate" type="application/rss+xml; charset=utf-8" href="/x">',
      'https://news.example/x',
    ],
    ['no style sheet', '<link rel="stylesheet" type="text/css" href="/x.css">', undefined],
    ['no other language', '<link rel="alternate" hreflang="sv" href="/sv">', undefined],
    ['nothing that can not be followed', link('href="javascript:alert(1)"'), undefined],
    ['nothing in the text', `</head><body>${link('href="/x"')}`, undefined],
  ] as const)
    it(`finds ${what}`, () => {
      expect(feedAddressIn(page(head), url)).to.equal(address);
    });

  it('is quick with a page that tries to be slow', () => {
    const hostile = `<html><link ${'rel="'.repeat(50_000)}`;
    const start = performance.now();
    feedAddressIn(hostile.repeat(2), url);
    expect(performance.now() - start).to.be.below(1000);
  });
});
