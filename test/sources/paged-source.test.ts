import { expect } from '@open-wc/testing';
import type { Source } from '../../src/sources/source.js';
import { pagedSource } from '../../src/sources/paged-source.js';
import { feedOf, follow, jsonFeed, settled, titlesOf } from './following.js';

const second = { next_url: 'https://news.example/a?page=2' };
const third = { next_url: 'https://news.example/a?page=3' };

describe('pagedSource', () => {
  let feed: ReturnType<typeof feedOf>;
  let source: Source;
  let follower: ReturnType<typeof follow>;

  beforeEach(() => {
    feed = feedOf('a');
    source = pagedSource(feed.source);
    follower = follow(source, 60);
  });

  afterEach(async () => {
    follower.leave();
    await settled();
    expect(feed.world.timers, 'timers that nobody needs').to.equal(0);
    expect(feed.world.open, 'answers that nobody waits for').to.equal(0);
  });

  const begins = (titles: string[], more: object = {}) =>
    feed.lands((asked) => asked.answer(jsonFeed(titles, more)));

  /** One page is asked for, and something comes of it. */
  async function turns(happens: (asked: typeof feed.world.latest) => void): Promise<void> {
    const requests = feed.world.asked.length;
    const turned = source.more?.();
    await settled();
    expect(feed.world.asked).to.have.length(requests + 1);
    happens(feed.world.latest);
    await turned;
  }

  const bring = (titles: string[], more: object = {}) =>
    turns((asked) => asked.answer(jsonFeed(titles, more)));

  it('reads page after page behind the first, to the end', async () => {
    await begins(['a', 'b'], second);
    expect(source.hasMore).to.be.true;
    await bring(['c', 'd'], third);
    expect(feed.world.latest.url).to.equal(second.next_url);
    expect(titlesOf(source.state)).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(source.hasMore).to.be.true;
    await bring(['e']);
    expect(titlesOf(source.state)).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
    expect(source.hasMore).to.be.false;
    await source.more?.();
    expect(feed.world.asked).to.have.length(3);
  });

  it('says of a page that it is one, and not that its stories are news', async () => {
    await begins(['a'], second);
    await bring(['b']);
    expect(follower.states.at(-1)).to.deep.include({
      status: 'ready',
      longer: true,
      changes: { added: [], changed: [], removed: [] },
    });
  });

  it('asks for a page once, however many press the button', async () => {
    await begins(['a'], second);
    const one = source.more?.();
    const other = source.more?.();
    await settled();
    expect(feed.world.asked).to.have.length(2);
    feed.world.latest.answer(jsonFeed(['b'], third));
    await one;
    await other;
    expect(feed.world.asked).to.have.length(2);
  });

  it('is one for all widgets that page through the same feed', () => {
    expect(pagedSource(feed.source)).to.equal(source);
    expect(pagedSource(source)).to.equal(source);
  });

  it('tells nobody twice what two pages have, and ends with a page that has nothing of its own', async () => {
    await begins(['a', 'b'], second);
    await bring(['b', 'c'], third);
    expect(titlesOf(source.state)).to.deep.equal(['a', 'b', 'c']);
    // a server that knows of no pages
    await bring(['a', 'b'], { next_url: 'https://news.example/a?page=4' });
    expect(source.hasMore).to.be.false;
  });

  for (const [what, next] of [
    ['to itself', 'https://news.example/a?page=2'],
    ['to the first', 'https://news.example/a'],
    ['nowhere that can be followed', 'javascript:alert(1)'],
  ] as const)
    it(`goes in no circle: a page that leads ${what} is the last`, async () => {
      await begins(['a'], second);
      await bring(['b'], { next_url: next });
      expect(titlesOf(source.state)).to.deep.equal(['a', 'b']);
      expect(source.hasMore).to.be.false;
    });

  it('has one page where the first leads to itself', async () => {
    await begins(['a'], { next_url: 'https://news.example/a' });
    expect(source.hasMore).to.be.false;
  });

  for (const status of [400, 404, 410])
    it(`ends quietly where the server says ${status} behind the last page`, async () => {
      await begins(['a'], second);
      await turns((asked) => asked.refuse(status));
      expect(source.state.status).to.equal('ready');
      expect(titlesOf(source.state)).to.deep.equal(['a']);
      expect(source.hasMore).to.be.false;
    });

  it('fails and can be asked again, with all that was there', async () => {
    await begins(['a'], second);
    await turns((asked) => asked.refuse(503));
    expect(source.state).to.have.nested.property('error.status', 503);
    expect(titlesOf(source.state)).to.deep.equal(['a']);
    expect(source.hasMore).to.be.true;
    await bring(['b']);
    expect(source.state.status).to.equal('ready');
    expect(titlesOf(source.state)).to.deep.equal(['a', 'b']);
  });

  it('keeps the pages when the first is read again: what is new comes before, and what left it goes on', async () => {
    await begins(['a', 'b'], second);
    await bring(['c', 'd'], third);
    await begins(['x', 'a'], second);
    expect(titlesOf(source.state)).to.deep.equal(['x', 'a', 'b', 'c', 'd']);
    const { changes } = { changes: undefined, ...follower.states.at(-1) };
    expect(changes?.added.map(({ title }) => title)).to.deep.equal(['x']);
    expect(changes?.removed).to.be.empty;
    await bring(['e']);
    expect(titlesOf(source.state)).to.deep.equal(['x', 'a', 'b', 'c', 'd', 'e']);
  });

  it('keeps the pages when the first can not be read again', async () => {
    await begins(['a'], second);
    await bring(['b']);
    await feed.lands((asked) => asked.refuse(500));
    expect(source.state.status).to.equal('failed');
    expect(titlesOf(source.state)).to.deep.equal(['a', 'b']);
  });

  it('lets a page go that nobody waits for any more, and reads it for who comes back', async () => {
    await begins(['a'], second);
    const turned = source.more?.();
    await settled();
    follower.leave();
    await turned;
    expect(feed.world.open).to.equal(0);
    follower = follow(source, 60);
    expect(titlesOf(source.state)).to.deep.equal(['a']);
    expect(source.hasMore).to.be.true;
    await bring(['b']);
    expect(titlesOf(source.state)).to.deep.equal(['a', 'b']);
  });

  it('goes on with its page while a widget is moved', async () => {
    await begins(['a'], second);
    const turned = source.more?.();
    await settled();
    follower.leave();
    follower = follow(source, 60);
    await settled();
    feed.world.latest.answer(jsonFeed(['b']));
    await turned;
    expect(titlesOf(source.state)).to.deep.equal(['a', 'b']);
  });
});
