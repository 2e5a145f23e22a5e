import { expect } from '@open-wc/testing';
import { type FailureCode, NewsError } from '../../src/model/failure.js';
import { advice } from '../../src/sources/advice.js';
import type { Endpoint } from '../../src/sources/endpoint.js';
import { FeedSource } from '../../src/sources/feed-source.js';
import { SourcePool } from '../../src/sources/pool.js';
import type { Source, SourceState } from '../../src/sources/source.js';
import { FakeWorld } from './fake-world.js';

const url = 'https://news.example/feed.xml';
const hour = 3600;

describe('FeedSource', () => {
  let world: FakeWorld;
  let source: FeedSource;
  let readers: Reader[];

  beforeEach(() => {
    readers = [];
    arrange();
  });

  afterEach(async () => {
    for (const reader of readers) reader.leave();
    await Promise.resolve();
    expect(world.timers, 'timers that nobody needs').to.equal(0);
    expect(world.open, 'answers that nobody waits for').to.equal(0);
  });

  function arrange(endpoint: Partial<Endpoint> = {}): void {
    world = new FakeWorld();
    source = new FeedSource({ url, ...endpoint }, world);
  }

  function reader(refresh?: number): Reader {
    const reader = new Reader(source, refresh);
    readers.push(reader);
    return reader;
  }

  /** Lets something happen to the flight that is in the air, and waits until it has landed. */
  async function lands(happens: () => void): Promise<void> {
    const requests = world.asked.length;
    const landed = source.refresh();
    expect(world.asked, 'a flight is in the air').to.have.length(requests);
    happens();
    await landed;
  }

  const answers = (...stories: Item[]) => lands(() => world.latest.answer(rss(...stories)));
  const refuses = (status: number, headers?: Record<string, string>) =>
    lands(() => world.latest.refuse(status, headers));

  /** Everyone looks elsewhere, and not only for a moment. */
  async function allLeave(): Promise<void> {
    for (const reader of readers.splice(0)) reader.leave();
    await Promise.resolve();
  }

  /** Seconds until the next request is sent, by itself; `Infinity` where none is in many years. */
  function secondsToNextRequest(): number {
    const requests = world.asked.length;
    for (let seconds = 0; seconds <= 2 * hour; seconds++) {
      if (world.asked.length > requests) return seconds;
      world.pass(1);
    }
    world.pass(100_000 * hour);
    return world.asked.length > requests ? NaN : Infinity;
  }

  describe('asks once for many', () => {
    it('ten widgets that show one feed cost its publisher one request', async () => {
      const ten = Array.from({ length: 10 }, () => reader());
      expect(world.asked).to.have.length(1);
      await answers('Ferry sinks', 'Bread is dearer');
      for (const { titles } of ten) expect(titles).to.deep.equal(['Ferry sinks', 'Bread is dearer']);
      reader();
      expect(world.asked).to.have.length(1);
    });

    it('only one request is on its way, however many readers press the button', async () => {
      reader(15);
      const landings = [source.refresh(), source.refresh()];
      reader(15);
      world.pass(19);
      void source.refresh();
      expect(world.asked).to.have.length(1);
      await answers('Ferry sinks');
      await Promise.all(landings);
      expect(world.asked).to.have.length(1);
    });

    it('the button asks again at once, and its promise is kept when the answer is there', async () => {
      const { states } = reader();
      await answers('Ferry sinks');
      const landed = source.refresh();
      expect(world.asked).to.have.length(2);
      world.latest.answer(rss('Ferry raised'));
      await landed;
      expect(titlesOf(states.at(-1))).to.deep.equal(['Ferry raised']);
    });

    it('the button never throws, whatever happens', async () => {
      reader();
      for (const code of [500, 404, 410, 204]) {
        const landed = source.refresh();
        world.latest.refuse(code);
        await landed;
        expect(source.state.status).to.equal('failed');
      }
    });

    it('somebody without a widget reads by hand', async () => {
      const landed = source.refresh();
      world.latest.answer(rss('Ferry sinks'));
      await landed;
      expect(source.state).to.include({ status: 'ready' });
      expect(world.timers).to.equal(0);
    });

    it('the author of the page says how long to wait and whether cookies are sent', async () => {
      arrange({ timeout: 3, credentials: 'include' });
      reader();
      expect(world.latest.init.credentials).to.equal('include');
      await lands(() => world.pass(3));
      expect(errorOf(source.state)).to.include({ code: 'timeout', url });
    });

    it('the author of the page says which format it is, and is told when there is none of that name', async () => {
      arrange({ format: 'rss' });
      reader();
      await answers('Ferry sinks');
      expect(source.state).to.have.nested.property('feed.format', 'rss');
      arrange({ format: 'telegram' });
      reader();
      await lands(() => world.latest.begin().send(rss('Ferry sinks').padEnd(9000)));
      expect(errorOf(source.state)).to.include({ code: 'config', url });
    });
  });

  describe('keeps what it has', () => {
    it('a reader on a train sees the last good stories while the server is down', async () => {
      const { states } = reader(60);
      await answers('Ferry sinks');
      const read = new Date(world.now());
      for (const happens of [
        () => world.latest.refuse(503),
        () => world.latest.fail(),
        () => world.latest.refuse(204),
        () => world.latest.answer(''),
        () => world.latest.answer('<!doctype html><html><title>Log in</title></html>'),
        () => world.latest.answer('{"items": [', { headers: { 'content-type': 'application/json' } }),
        () => world.pass(20),
      ]) {
        secondsToNextRequest();
        await lands(happens);
        const state = states.at(-1);
        expect(state).to.include({ status: 'failed' });
        expect(titlesOf(state)).to.deep.equal(['Ferry sinks']);
        expect(state).to.have.deep.property('at', read);
      }
    });

    it('a feed that fails recovers, without anybody doing anything', async () => {
      const follower = reader(60);
      await refuses(500);
      expect(follower.states.at(-1)).to.have.all.keys('status', 'error');
      secondsToNextRequest();
      await answers('Ferry sinks');
      expect(source.state.status).to.equal('ready');
      secondsToNextRequest();
      await refuses(500);
      secondsToNextRequest();
      await answers('Ferry raised');
      expect(follower.statuses).to.deep.equal(['failed', 'ready', 'failed', 'ready']);
      expect(source.state).to.not.have.property('error');
    });

    it('a failure is never kept: who comes next, asks the server and not the memory of the browser', async () => {
      reader();
      await lands(() => world.latest.answer('<!doctype html><html>Welcome to our café</html>'));
      expect(errorOf(source.state)).to.include({ code: 'not-a-feed' });
      const again = source.refresh();
      expect(world.latest.init.cache).to.equal('no-cache');
      world.latest.answer(rss('Ferry sinks'));
      await again;
      expect(titlesOf(source.state)).to.deep.equal(['Ferry sinks']);
    });

    it('a refresh asks whether what the browser has is still good', async () => {
      reader(60);
      expect(world.latest.init.cache).to.equal('default');
      await answers('Ferry sinks');
      secondsToNextRequest();
      expect(world.latest.init.cache).to.equal('no-cache');
      await answers('Ferry sinks');
    });

    it('a refresh that breaks off takes no story away', async () => {
      reader();
      await answers('Ferry sinks', 'Bread is dearer', 'Fog');
      const broken = rss('Ferry sinks', 'Bread is dearer', 'Fog').replace(
        /<item><title>Bread.*/,
        '<item><title>Br',
      );
      void source.refresh();
      await lands(() => world.latest.answer(broken));
      expect(errorOf(source.state)).to.include({ code: 'unreadable', url });
      expect(titlesOf(source.state)).to.deep.equal(['Ferry sinks', 'Bread is dearer', 'Fog']);
    });

    it('of a first answer that breaks off all that is whole is shown, and never half a story', async () => {
      reader();
      const broken = rss('Ferry sinks', 'Bread is dearer', 'Fog').replace(/<guid>Fog.*/, '<gui');
      await lands(() => world.latest.answer(broken));
      expect(titlesOf(source.state)).to.deep.equal(['Ferry sinks', 'Bread is dearer']);
      expect(source.state).to.include({ status: 'ready' });
      expect(source.state).to.have.nested.property('feed.truncated', true);
    });

    it('an answer of which nothing is whole is a failure, and not a day without news', async () => {
      reader();
      await lands(() => world.latest.answer('<rss><channel><item><title>Ferry'));
      expect(errorOf(source.state)).to.include({ code: 'unreadable' });
    });

    it('a feed without stories is a day without news', async () => {
      reader();
      await answers();
      expect(source.state).to.include({ status: 'ready' });
      expect(titlesOf(source.state)).to.deep.equal([]);
    });

    it('when the line breaks in the first answer, what has arrived stays beside the failure', async () => {
      const { states } = reader();
      const body = world.latest.begin();
      body.send(long(rss('Ferry sinks', 'Bread is dearer')).replace('</channel></rss>', '<item>'));
      await readers[0]?.told(1);
      await lands(() => body.fail());
      expect(errorOf(states.at(-1))).to.include({ code: 'cors-or-network' });
      expect(titlesOf(states.at(-1))).to.deep.equal(['Ferry sinks', 'Bread is dearer']);
      void source.refresh();
      await answers('Ferry sinks', 'Bread is dearer', 'Fog');
      const state = states.at(-1);
      expect(state?.status === 'ready' && state.changes.added.map(({ title }) => title)).to.deep.equal([
        'Fog',
      ]);
    });
  });

  describe('tells what is new', () => {
    it('the first answer holds no changes, the next those since then', async () => {
      const { states } = reader();
      await answers('Ferry sinks', 'Bread is dearer');
      const first = readyState(states);
      expect(first.changes).to.deep.equal({ added: [], changed: [], removed: [] });
      expect(first.at.getTime()).to.equal(world.now());
      world.pass(100);
      void source.refresh();
      await answers('Fog', { title: 'Ferry sinks slowly', guid: 'Ferry sinks' });
      const second = readyState(states);
      expect(second.changes.added).to.deep.equal([second.feed.stories[0]]);
      expect(second.changes.changed).to.deep.equal([second.feed.stories[1]]);
      expect(second.changes.removed).to.deep.equal([first.feed.stories[1]]);
      expect(second.at.getTime()).to.equal(world.now());
    });

    it('an answer without news leaves every story the very object that it was', async () => {
      const { states } = reader();
      await answers('Ferry sinks', 'Bread is dearer');
      const before = readyState(states).feed.stories;
      void source.refresh();
      await answers('Ferry sinks', 'Bread is dearer');
      const { feed, changes } = readyState(states);
      for (const [i, story] of feed.stories.entries()) expect(story).to.equal(before[i]);
      expect(changes).to.deep.equal({ added: [], changed: [], removed: [] });
    });

    it('a story that was away while the server was down is not new', async () => {
      const { states } = reader();
      await answers('Ferry sinks', 'Fog');
      for (const items of [['Ferry sinks'], undefined, ['Ferry sinks', 'Fog']]) {
        void source.refresh();
        await (items ? answers(...items) : refuses(500));
      }
      expect(readyState(states).changes).to.deep.equal({ added: [], changed: [], removed: [] });
    });

    it('the first stories are shown before the last have arrived', async () => {
      const follower = reader();
      const [start, end] = cut(long(rss('Ferry sinks', 'Bread is dearer')), 'Bread');
      const body = world.latest.begin();
      body.send(start);
      await follower.told(1);
      expect(follower.statuses).to.deep.equal(['loading']);
      expect(follower.titles).to.deep.equal(['Ferry sinks']);
      const latecomer = reader();
      expect(titlesOf(source.state)).to.deep.equal(['Ferry sinks']);
      await lands(() => {
        body.send(end);
        body.end();
      });
      expect(follower.titles).to.deep.equal(['Ferry sinks', 'Bread is dearer']);
      expect(latecomer.states.at(-1)).to.equal(follower.states.at(-1));
    });

    it('a refresh is shown when it is whole, and not before', async () => {
      const follower = reader();
      await answers('Ferry sinks');
      const told = follower.states.length;
      void source.refresh();
      await lands(() => world.latest.answer(long(rss('Fog', 'Rain'))));
      expect(follower.states).to.have.length(told + 1);
    });

    it('a reader who scrolls away and back in mid-answer sees no story vanish again', async () => {
      const before = reader();
      world.latest
        .begin()
        .send(long(rss('Ferry sinks', 'Bread is dearer')).replace('</channel></rss>', '<item>'));
      await before.told(1);
      await allLeave();
      const after = reader();
      world.pass(1);
      const body = world.latest.begin();
      const [start, end] = cut(long(rss('Ferry sinks', 'Bread is dearer')), 'Bread');
      body.send(start);
      await lands(() => {
        body.send(end);
        body.end();
      });
      for (const state of after.states)
        expect(titlesOf(state)).to.deep.equal(['Ferry sinks', 'Bread is dearer']);
    });
  });

  describe('polls', () => {
    it('as often as the author of the page says, and a little more or less', async () => {
      for (const [chance, seconds] of [
        [0, 54],
        [0.5, 60],
        [0.999999, 66],
      ] as const) {
        arrange();
        world.chance = chance;
        reader(60);
        for (let poll = 0; poll < 3; poll++) {
          await answers('Ferry sinks');
          expect(secondsToNextRequest()).to.equal(seconds);
        }
        await allLeave();
      }
    });

    it('no more often than every 15 seconds, whatever is asked for', async () => {
      for (const refresh of [0.001, 1, 14, 15]) {
        arrange();
        world.chance = 0;
        reader(refresh);
        await answers('Ferry sinks');
        expect(secondsToNextRequest()).to.equal(15);
        await allLeave();
      }
    });

    it('never where nobody asks for it', async () => {
      for (const refresh of [0, -1, NaN, Infinity, undefined]) {
        arrange();
        reader(refresh);
        await answers('Ferry sinks');
        expect(world.timers).to.equal(0);
        await allLeave();
      }
    });

    it('as often as the most eager of its widgets says, as long as that is there', async () => {
      reader(300);
      await answers('Ferry sinks');
      const eager = reader(60);
      reader(0);
      expect(secondsToNextRequest()).to.equal(60);
      await answers('Ferry sinks');
      world.pass(30);
      eager.leave();
      await Promise.resolve();
      expect(secondsToNextRequest()).to.equal(270);
      await answers('Ferry sinks');
    });

    it('with one timer, whoever comes and goes', async () => {
      reader(60);
      await answers('Ferry sinks');
      for (let i = 0; i < 100; i++) {
        const other = reader(30);
        expect(world.timers).to.equal(1);
        other.leave();
      }
      await Promise.resolve();
      expect(world.timers).to.equal(1);
    });

    it('not while the last answer is still on its way, and a while after it', async () => {
      arrange({ timeout: 100 });
      reader(15);
      const body = world.latest.begin();
      world.pass(90);
      expect(world.asked).to.have.length(1);
      await lands(() => {
        body.send(rss('Ferry sinks'));
        body.end();
      });
      expect(secondsToNextRequest()).to.equal(15);
    });

    it('not while nobody looks, and once when somebody is back', async () => {
      reader(60);
      await answers('Ferry sinks');
      await allLeave();
      expect(world.timers).to.equal(0);
      world.pass(8 * hour);
      expect(world.asked).to.have.length(1);
      reader(60);
      reader(60);
      expect(world.asked).to.have.length(2);
      await answers('Ferry raised');
      expect(secondsToNextRequest()).to.equal(60);
    });

    it('not for a reader who is back before it is time', async () => {
      reader(60);
      await answers('Ferry sinks');
      await allLeave();
      world.pass(40);
      reader(60);
      expect(world.asked).to.have.length(1);
      expect(secondsToNextRequest()).to.equal(20);
    });

    it('again soon where a reader left in the middle of a poll and came back', async () => {
      reader(300);
      await answers('Ferry sinks');
      expect(secondsToNextRequest()).to.equal(300);
      await allLeave();
      expect(world.open).to.equal(0);
      reader(300);
      expect(secondsToNextRequest()).to.equal(1);
      await answers('Ferry raised');
      expect(titlesOf(source.state)).to.deep.equal(['Ferry raised']);
    });

    it('on a device whose clock is put right, back or forth', async () => {
      reader(60);
      await answers('Ferry sinks');
      world.setClock(-10 * 365 * 24 * hour);
      expect(secondsToNextRequest()).to.equal(60);
      await answers('Ferry sinks');
      world.setClock(-10 * 365 * 24 * hour);
      reader(60);
      expect(secondsToNextRequest()).to.be.at.most(60);
      await answers('Ferry sinks');
      world.setClock(10 * 365 * 24 * hour);
      expect(secondsToNextRequest()).to.be.at.most(60);
      await answers('Ferry sinks');
    });
  });

  describe('is patient with a server that fails', () => {
    it('ever more so, up to an hour, and all over again after it has recovered', async () => {
      world.chance = 0;
      reader(60);
      const pauses: number[] = [];
      for (let failure = 0; failure < 11; failure++) {
        await refuses(500);
        pauses.push(secondsToNextRequest());
      }
      expect(pauses).to.deep.equal([15, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]);
      await answers('Ferry sinks');
      expect(secondsToNextRequest()).to.equal(54);
      await refuses(500);
      expect(secondsToNextRequest()).to.equal(15);
    });

    it('without all readers coming back at once', async () => {
      const pauses: number[] = [];
      for (const chance of [0, 0.5, 0.999999]) {
        arrange();
        world.chance = chance;
        reader(60);
        await lands(() => world.latest.fail());
        secondsToNextRequest();
        await lands(() => world.latest.fail());
        pauses.push(secondsToNextRequest());
        await allLeave();
      }
      expect(pauses).to.deep.equal([30, 38, 45]);
    });

    it('and counts from when it has failed: one that hangs is left alone, too', async () => {
      world.chance = 0;
      reader(60);
      await lands(() => world.pass(20));
      expect(errorOf(source.state)).to.include({ code: 'timeout' });
      expect(secondsToNextRequest()).to.equal(15);
      await lands(() => world.pass(20));
      expect(secondsToNextRequest()).to.equal(30);
    });

    it('and asks seldom for what was not found', async () => {
      world.chance = 0;
      reader(60);
      await refuses(404);
      expect(errorOf(source.state)).to.include({ code: 'http', status: 404 });
      expect(secondsToNextRequest()).to.equal(600);
    });

    it('and never again for what is gone for good; but a reader may', async () => {
      reader(60);
      await refuses(410);
      expect(secondsToNextRequest()).to.equal(Infinity);
      await allLeave();
      reader(60);
      expect(secondsToNextRequest()).to.equal(Infinity);
      void source.refresh();
      await refuses(500);
      expect(secondsToNextRequest()).to.equal(Infinity);
      void source.refresh();
      await answers('Ferry sinks');
      expect(titlesOf(source.state)).to.deep.equal(['Ferry sinks']);
      expect(secondsToNextRequest()).to.equal(60);
    });

    it('and never again for a feed that says it has ended; but a reader may', async () => {
      reader(60);
      const ended = {
        version: 'https://jsonfeed.org/version/1.1',
        expired: true,
        items: [{ id: '1', title: 'Fog' }],
      };
      await lands(() => world.latest.answer(JSON.stringify(ended)));
      expect(titlesOf(source.state)).to.deep.equal(['Fog']);
      expect(secondsToNextRequest()).to.equal(Infinity);
      await allLeave();
      reader(60);
      expect(secondsToNextRequest()).to.equal(Infinity);
      void source.refresh();
      await lands(() => world.latest.answer(JSON.stringify(ended)));
      expect(world.asked).to.have.length(2);
      expect(world.timers).to.equal(0);
    });

    it('and does what it asks for, within reason', async () => {
      for (const [retryAfter, seconds] of [
        ['120', 120],
        ['1', 15],
        ['1000000000', hour],
        ['-1', 15],
        ['soon', 15],
        ['Tue, 05 Mar 2024 12:10:00 GMT', 600],
        ['Tue, 05 Mar 1924 12:10:00 GMT', 15],
      ] as const) {
        arrange();
        world.chance = 0;
        reader(60);
        await refuses(503, { 'retry-after': retryAfter });
        expect(secondsToNextRequest(), retryAfter).to.equal(seconds);
        await allLeave();
      }
    });

    it('and does so for readers who come back, too, whether they ask for polls or not', async () => {
      for (const refresh of [60, 0]) {
        arrange();
        world.chance = 0;
        reader(refresh);
        await refuses(429, { 'retry-after': '120' });
        world.pass(10);
        await allLeave();
        world.pass(10);
        reader(refresh);
        expect(secondsToNextRequest()).to.equal(100);
        await answers('Ferry sinks');
        await allLeave();
      }
    });

    it('and does not try by itself where nobody asks for polls', async () => {
      reader();
      await refuses(500);
      expect(world.timers).to.equal(0);
    });

    it('and tries again soon for a reader who comes back, whether they ask for polls or not', async () => {
      for (const refresh of [60, 0]) {
        arrange();
        for (let failure = 0; failure < 5; failure++) {
          const follower = reader(60);
          if (failure) void source.refresh();
          await refuses(500);
          follower.leave();
          await Promise.resolve();
        }
        reader(refresh);
        expect(secondsToNextRequest()).to.equal(5);
        await allLeave();
        world.pass(hour);
        reader(refresh);
        expect(world.asked).to.have.length(7);
        await answers('Ferry sinks');
        await allLeave();
      }
    });

    it('and takes a widget that a page moves about for no reader who comes back', async () => {
      world.chance = 0;
      const widget = reader(60);
      for (let failure = 0; failure < 4; failure++) {
        await refuses(500);
        if (failure < 3) secondsToNextRequest();
      }
      widget.leave();
      reader(60);
      expect(secondsToNextRequest()).to.equal(120);
    });
  });

  describe('goes with its readers', () => {
    it('everyone leaves in the middle of an answer, and nothing is left of it', async () => {
      for (const deaf of [false, true]) {
        arrange();
        const follower = reader(60);
        world.latest.deaf = deaf;
        const body = world.latest.begin();
        body.send(long(rss('Ferry sinks')).replace('</channel></rss>', '<item>'));
        await follower.told(1);
        const landed = source.refresh();
        await allLeave();
        await landed;
        expect(world.latest.init.signal?.aborted).to.equal(true);
        expect(body.isCancelled).to.equal(deaf);
        expect(world.open).to.equal(0);
        expect(world.timers).to.equal(0);
        expect(follower.statuses).to.deep.equal(['loading']);
        expect(source.state.status).to.equal('loading');
      }
    });

    it('everyone leaves before there is an answer', async () => {
      const follower = reader(60);
      const landed = source.refresh();
      await allLeave();
      await landed;
      expect(world.open).to.equal(0);
      expect(follower.states).to.deep.equal([]);
    });

    it('a widget that is moved keeps its flight', async () => {
      const before = reader();
      before.leave();
      const after = reader();
      await answers('Ferry sinks');
      expect(world.asked).to.have.length(1);
      expect(before.states).to.deep.equal([]);
      expect(after.titles).to.deep.equal(['Ferry sinks']);
    });

    it('one of two widgets leaves, the other keeps the flight', async () => {
      const [gone, stays] = [reader(), reader()];
      gone.leave();
      gone.leave();
      await answers('Ferry sinks');
      expect(gone.states).to.deep.equal([]);
      expect(stays.titles).to.deep.equal(['Ferry sinks']);
    });

    it('an answer that comes late never wins over one that was asked for later', async () => {
      const before = reader();
      const early = world.latest;
      early.deaf = true;
      const first = source.refresh();
      await allLeave();
      const after = reader();
      world.pass(1);
      expect(world.asked).to.have.length(2);
      await answers('Ferry raised');
      early.answer(rss('Ferry sinks'));
      await first;
      await early.response;
      expect(titlesOf(source.state)).to.deep.equal(['Ferry raised']);
      expect(after.statuses.filter(isFinal)).to.deep.equal(['ready']);
      expect(before.states).to.deep.equal([]);
    });

    it('a late failure never wins, either', async () => {
      reader();
      const early = world.latest;
      early.deaf = true;
      const first = source.refresh();
      await allLeave();
      reader();
      world.pass(1);
      early.fail();
      await first;
      expect(source.state.status).to.equal('loading');
      await answers('Ferry raised');
    });

    it('a reader who comes back in mid-flight and presses the button gets an answer', async () => {
      reader();
      world.latest.deaf = true;
      await allLeave();
      world.latest.fail();
      reader();
      const landed = source.refresh();
      world.latest.answer(rss('Ferry sinks'));
      await landed;
      expect(titlesOf(source.state)).to.deep.equal(['Ferry sinks']);
    });

    it('a widget that flickers in and out of sight asks at most once a second', async () => {
      for (let flicker = 0; flicker < 40; flicker++) {
        reader(60);
        world.pass(0.125);
        await allLeave();
        world.pass(0.125);
      }
      expect(world.asked).to.have.length(10);
    });

    it('a listener that leaves while it is told is not told again, nor one that another took away', async () => {
      const told: string[] = [];
      const leaves: (() => void)[] = [];
      leaves.push(
        source.subscribe(() => {
          told.push('first');
          leaves.forEach((leave) => leave());
        }),
        source.subscribe(() => told.push('second')),
      );
      const stays = reader();
      await answers('Ferry sinks');
      void source.refresh();
      await answers('Fog');
      expect(told).to.deep.equal(['first']);
      expect(stays.titles).to.deep.equal(['Fog']);
    });

    it('a listener that comes while others are told hears of what is next', async () => {
      let late: Reader | undefined;
      const leave = source.subscribe(() => (late ??= reader()));
      await lands(() => world.latest.refuse(500));
      expect(late?.states).to.deep.equal([]);
      void source.refresh();
      await answers('Ferry sinks');
      expect(late?.titles).to.deep.equal(['Ferry sinks']);
      leave();
    });

    it('a listener with a fault keeps the news from nobody, and its author hears of the fault', async () => {
      const faults: unknown[] = [];
      const { onerror } = window;
      window.onerror = (...[, , , , error]) => faults.push(error) > 0;
      const fault = new Error('This listener has a fault, as is expected.');
      const leave = source.subscribe(() => {
        throw fault;
      });
      const other = reader();
      await lands(() => world.latest.refuse(500));
      expect(other.statuses).to.deep.equal(['failed']);
      expect(errorOf(source.state)).to.include({ code: 'http' });
      expect(faults).to.deep.equal([fault]);
      leave();
      window.onerror = onerror;
    });

    it('a thousand comings and goings leave one request, and then nothing', async () => {
      for (let i = 0; i < 1000; i++) reader(60).leave();
      reader(60);
      expect(world.asked).to.have.length(1);
      await answers('Ferry sinks');
      await allLeave();
      expect(world.timers).to.equal(0);
    });

    it('a web page without end comes instead of a feed: it is not read to its end', async () => {
      for (const deaf of [false, true]) {
        arrange();
        reader();
        world.latest.deaf = deaf;
        await lands(() => world.latest.begin().send('<!doctype html><html>'.padEnd(100_000)));
        expect(errorOf(source.state)).to.include({ code: 'not-a-feed', url });
        expect(world.timers).to.equal(0);
        expect(world.open).to.equal(0);
      }
    });
  });
});

describe('SourcePool', () => {
  const make = ({ url }: Endpoint): Source => ({
    state: { status: 'loading', feed: { format: url, stories: [] } },
    subscribe: () => () => {},
    refresh: () => Promise.resolve(),
  });

  it('gives widgets with the same endpoint the same source, however they put it', () => {
    const pool = new SourcePool(make);
    const one = pool.source({ url, format: 'rss', timeout: 5 });
    expect(pool.source({ timeout: 5, format: 'rss', url })).to.equal(one);
    expect(pool.source({ url: 'https://other.example/', format: 'rss', timeout: 5 })).to.not.equal(one);
  });

  it('takes an address as a page author types it, and says so when it is none', () => {
    const pool = new SourcePool(make);
    const base = 'https://news.example/blog/';
    const open = (src?: string) => pool.open({ src, base, format: 'auto' });
    expect(open('../feed.xml')).to.equal(pool.source({ url, format: 'auto' }));
    for (const src of [undefined, '', '#feed', 'javascript:alert(1)', 'file:///feed.xml', 'https://'])
      expect(() => open(src), src)
        .to.throw(NewsError)
        .with.property('code', 'config');
  });

  it('gives widgets that read the same address in other ways sources of their own', () => {
    const pool = new SourcePool(make);
    const sources = [
      pool.source({ url }),
      pool.source({ url, format: 'rss' }),
      pool.source({ url, format: 'atom' }),
      pool.source({ url, credentials: 'include' }),
      pool.source({ url, timeout: 5 }),
      pool.source({ url, items: 'data' }),
      pool.source({ url, map: { title: 'name' } }),
      pool.source({ url, map: { title: 'headline' } }),
      pool.source({ url, mapItem: () => ({ title: 'Fog' }) }),
      pool.source({ url, mapItem: () => ({ title: 'Sun' }) }),
    ];
    expect(new Set(sources)).to.have.lengthOf(sources.length);
  });
});

describe('advice', () => {
  const codes: Record<FailureCode, true> = {
    'cors-or-network': true,
    timeout: true,
    http: true,
    'not-a-feed': true,
    unreadable: true,
    'too-large': true,
    mapping: true,
    config: true,
    aborted: true,
    refused: true,
    closed: true,
    login: true,
    'rate-limited': true,
    invalid: true,
  };

  it('tells the author of a page what is wrong, where, and how to mend it', () => {
    for (const code of Object.keys(codes) as FailureCode[]) {
      const words = advice(new NewsError(code, 'What happened.', { url, status: 500 }));
      expect(words).to.match(new RegExp(`^${code} \\(${url}\\): What happened\\. .+`));
    }
  });

  it('knows that a browser asks for no address with a password in it', () => {
    const told = (url: string) => advice(new NewsError('cors-or-network', 'No answer.', { url }));
    expect(told('https://ada:secret@news.example/feed')).to.contain('let your own server fetch it');
    expect(told('https://news.example/@ada/feed')).to.contain('Access-Control-Allow-Origin');
  });

  it('knows what the statuses mean that authors meet', () => {
    const remedies = [401, 404, 410, 429, 500].map((status) => advice(new NewsError('http', '', { status })));
    expect(new Set(remedies)).to.have.lengthOf(5);
    for (const words of remedies) expect(words).to.not.contain('undefined');
  });
});

/** Follows a source as a widget does, and notes all that it is told. */
class Reader {
  readonly states: SourceState[] = [];
  readonly leave: () => void;
  #wake: (() => void) | undefined;

  constructor(source: Source, refresh?: number) {
    this.leave = source.subscribe((state) => {
      this.states.push(state);
      this.#wake?.();
    }, refresh);
  }

  get statuses(): string[] {
    return this.states.map(({ status }) => status);
  }

  get titles(): string[] {
    return titlesOf(this.states.at(-1));
  }

  /** Settles when so many states were told. */
  async told(count: number): Promise<void> {
    while (this.states.length < count) await new Promise<void>((resolve) => (this.#wake = resolve));
  }
}

type Item = string | { readonly title: string; readonly guid: string };

function rss(...items: Item[]): string {
  const stories = items.map((item) => {
    const { title, guid } = typeof item === 'string' ? { title: item, guid: item } : item;
    const link = `https://news.example/${encodeURIComponent(guid)}`;
    return `<item><title>${title}</title><link>${link}</link><guid>${guid}</guid></item>`;
  });
  return `<rss><channel><title>News</title>${stories.join('')}</channel></rss>`;
}

/** The same with a preface that is long enough to tell what it is before it has ended. */
function long(document: string): string {
  return document.replace('<channel>', `<channel><!--${' '.repeat(9000)}-->`);
}

function cut(document: string, mark: string): [string, string] {
  const at = document.indexOf(mark);
  return [document.slice(0, at), document.slice(at)];
}

function titlesOf(state: SourceState | undefined): string[] {
  return state?.feed?.stories.map(({ title }) => title) ?? [];
}

function errorOf(state: SourceState | undefined): NewsError | undefined {
  return state?.status === 'failed' ? state.error : undefined;
}

function readyState(states: readonly SourceState[]): SourceState & { status: 'ready' } {
  const state = states.at(-1);
  if (state?.status !== 'ready') throw new Error(`It is ${state?.status ?? 'silent'}.`);
  return state;
}

function isFinal(status: string): boolean {
  return status !== 'loading';
}
