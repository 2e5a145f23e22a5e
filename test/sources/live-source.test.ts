import { expect } from '@open-wc/testing';
import { type Line, LiveSource } from '../../src/sources/live-source.js';
import { feedOf, follow, jsonFeed, settled, titlesOf } from './following.js';

const hub = 'https://news.example/events';
const named = {
  hubs: [
    { type: 'WebSub', url: 'https://hub.example/' },
    { type: 'sse', url: hub },
  ],
};

/** A line on which the test says something. */
class HandLine implements Line {
  readyState = 1;
  readonly url: string;
  #heard: (() => void) | undefined;

  constructor(url: string) {
    this.url = url;
  }

  addEventListener(_type: 'changed', heard: () => void): void {
    this.#heard = heard;
  }

  close(): void {
    this.readyState = 2;
  }

  says(): void {
    if (this.readyState === 1) this.#heard?.();
  }
}

describe('LiveSource', () => {
  let feed: ReturnType<typeof feedOf>;
  let source: LiveSource;
  let lines: HandLine[];
  let follower: ReturnType<typeof follow>;
  let open: (url: string) => Line;

  const answers = (titles: string[], more: object = named) =>
    feed.lands((asked) => asked.answer(jsonFeed(titles, more)));
  const openLines = () => lines.filter(({ readyState }) => readyState === 1);

  beforeEach(() => {
    feed = feedOf('a');
    lines = [];
    open = (url) => {
      const line = new HandLine(url);
      lines.push(line);
      return line;
    };
    const { world } = feed;
    source = new LiveSource(feed.source, {
      now: () => world.now(),
      later: (call, milliseconds) => world.later(call, milliseconds),
      open: (url) => open(url),
    });
    follower = follow(source, 300);
  });

  afterEach(async () => {
    follower.leave();
    await settled();
    expect(openLines(), 'lines that nobody listens to').to.be.empty;
    expect(feed.world.timers, 'timers that nobody needs').to.equal(0);
    expect(feed.world.open, 'answers that nobody waits for').to.equal(0);
  });

  it('listens to the hub that the feed names, and reads the feed again as soon as it has changed', async () => {
    await answers(['a']);
    expect(lines.map(({ url }) => url)).to.deep.equal([hub]);
    lines[0]!.says();
    expect(feed.world.asked).to.have.length(2);
    await answers(['b', 'a']);
    expect(titlesOf(source.state)).to.deep.equal(['b', 'a']);
    expect(lines).to.have.length(1);
  });

  it('goes on with its polls', async () => {
    await answers(['a']);
    feed.world.pass(330);
    expect(feed.world.asked).to.have.length(2);
  });

  it('has one line for many widgets', async () => {
    const others = [follow(source), follow(source)];
    await answers(['a']);
    expect(lines).to.have.length(1);
    others.forEach(({ leave }) => leave());
    await settled();
    expect(openLines()).to.have.length(1);
  });

  it('opens no line where the feed names no hub of its kind', async () => {
    await answers(['a'], {
      hubs: [{ type: 'rssCloud', url: hub }, 'sse', { type: 'sse', url: 'javascript:0' }],
    });
    expect(lines).to.be.empty;
  });

  it('follows the feed to another hub, and hangs up where it names none any more', async () => {
    await answers(['a']);
    await answers(['a'], { hubs: [{ type: 'sse', url: `${hub}/2` }] });
    expect(openLines().map(({ url }) => url)).to.deep.equal([`${hub}/2`]);
    await answers(['a'], {});
    expect(openLines()).to.be.empty;
  });

  it('hangs up when the last reader looks elsewhere, and calls again for who comes back', async () => {
    await answers(['a']);
    follower.leave();
    await settled();
    expect(openLines()).to.be.empty;
    lines[0]!.says();
    expect(feed.world.asked).to.have.length(1);
    follower = follow(source, 300);
    expect(openLines()).to.have.length(1);
  });

  it('keeps its line while a widget is moved', async () => {
    await answers(['a']);
    follower.leave();
    follower = follow(source, 300);
    await settled();
    expect(lines).to.have.length(1);
    expect(openLines()).to.have.length(1);
  });

  it('leaves some time between two readings, however much the hub has to say', async () => {
    await answers(['a']);
    for (let time = 0; time < 100; time++) lines[0]!.says();
    expect(feed.world.asked).to.have.length(2);
    await answers(['b']);
    feed.world.pass(6);
    // what was said meanwhile is not missed
    expect(feed.world.asked).to.have.length(3);
    await answers(['c']);
    feed.world.pass(20);
    expect(feed.world.asked).to.have.length(3);
  });

  it('calls a hub that has given up only with the next answer of the feed', async () => {
    await answers(['a']);
    lines[0]!.close();
    feed.world.pass(100);
    expect(lines).to.have.length(1);
    await answers(['a']);
    expect(openLines()).to.have.length(1);
  });

  it('lives by polls alone where a browser or a policy allows no such line', async () => {
    open = () => {
      throw new DOMException('No.', 'SecurityError');
    };
    await answers(['a']);
    expect(source.state.status).to.equal('ready');
    feed.world.pass(330);
    expect(feed.world.asked).to.have.length(2);
  });

  it('keeps the last good stories while the feed fails', async () => {
    await answers(['a']);
    await feed.lands((asked) => asked.refuse(500));
    expect(titlesOf(source.state)).to.deep.equal(['a']);
    expect(openLines()).to.have.length(1);
  });
});
