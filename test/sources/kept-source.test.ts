import { expect } from '@open-wc/testing';
import type { Story, UntrustedHtml } from '../../src/model/story.js';
import { FeedShelf } from '../../src/sources/feed-shelf.js';
import { keptSource } from '../../src/sources/kept-source.js';
import type { Source } from '../../src/sources/source.js';
import { feedOf, feedWith, follow, settled, storyOf, titlesOf } from './following.js';

const day = 86_400_000;

/** A device, as full and as broken as the test wants it. */
class Device {
  readonly items = new Map<string, string>();
  room = Infinity;
  now = Date.UTC(2024, 2, 5, 12);

  getItem(name: string): string | null {
    return this.items.get(name) ?? null;
  }

  setItem(name: string, value: string): void {
    if (value.length > this.room) throw new DOMException('Full.', 'QuotaExceededError');
    this.items.set(name, value);
  }

  get length(): number {
    return [...this.items.values()].join('').length;
  }

  shelf(): FeedShelf {
    return new FeedShelf(
      () => this,
      () => this.now,
    );
  }
}

describe('keptSource', () => {
  let device: Device;
  let leaves: (() => void)[];

  beforeEach(() => {
    device = new Device();
    leaves = [];
  });

  afterEach(() => leaves.forEach((leave) => leave()));

  /** A reader opens the page. */
  async function visit(key = 'news') {
    const feed = feedOf('a');
    const source: Source = await keptSource(feed.source, key, device.shelf());
    const { states, leave } = follow(source);
    leaves.push(leave);
    return { ...feed, source, states };
  }

  it('has the stories of the last visit at once, and the new ones as soon as they come', async () => {
    await (await visit()).answers('a', 'b');
    const { source, answers } = await visit();
    expect(titlesOf(source.state)).to.deep.equal(['a', 'b']);
    // it is not known yet whether they are still true; and nothing moves that is read meanwhile
    expect(source.state.status).to.equal('loading');
    expect(source.state).to.have.property('at');
    await answers('c', 'a');
    expect(source.state.status).to.equal('ready');
    expect(titlesOf(source.state)).to.deep.equal(['c', 'a']);
  });

  it('shows them with their age while the server is down', async () => {
    const first = await visit();
    await first.answers('a');
    const { source, lands } = await visit();
    await lands((asked) => asked.refuse(503));
    expect(source.state).to.have.nested.property('error.status', 503);
    expect(titlesOf(source.state)).to.deep.equal(['a']);
    expect(source.state).to.deep.include({ at: new Date(first.world.now()) });
  });

  it('says nothing of the last visit once there is something newer', async () => {
    await (await visit()).answers('a');
    const { source, answers, lands } = await visit();
    await answers('b');
    await lands((asked) => asked.refuse(503));
    expect(titlesOf(source.state)).to.deep.equal(['b']);
  });

  it('is in the same state as long as nothing happens', async () => {
    await (await visit()).answers('a');
    const { source } = await visit();
    expect(source.state).to.equal(source.state);
  });

  it('keeps nothing of a failure, and nothing for others', async () => {
    await (await visit()).lands((asked) => asked.refuse(500));
    expect(titlesOf((await visit()).source.state)).to.be.empty;
    await (await visit()).answers('a');
    expect(titlesOf((await visit('other')).source.state)).to.be.empty;
  });

  it('settles and lets go as the source behind it does', async () => {
    const { world, source } = await visit();
    leaves.splice(0).forEach((leave) => leave());
    await settled();
    expect(world.open).to.equal(0);
    expect(source.state.status).to.equal('loading');
  });
});

describe('FeedShelf', () => {
  let device: Device;

  beforeEach(() => (device = new Device()));

  const at = (days = 0) => new Date(device.now - days * day);
  const put = (key: string, stories: readonly (Story | string)[], days = 0) =>
    device.shelf().put(key, { feed: feedWith(stories), at: at(days) });
  const kept = async (key = 'news') => (await device.shelf().get(key))?.feed.stories;

  it('gives back all that makes a story', async () => {
    const full = storyOf('Ferry sinks', {
      kicker: 'Harbour',
      summary: 'Nobody < hurt & all > dry.',
      body: '<p>It was <em>wet</em>.</p>' as UntrustedHtml,
      image: {
        src: 'https://news.example/ferry.jpg',
        alt: 'A ferry',
        width: 4,
        height: 3,
        credit: 'Ada Bell',
      },
      authors: [{ name: 'Ada Bell', url: 'https://news.example/ada' }],
      section: 'Harbour',
      tags: ['Harbour', 'Boats'],
      published: new Date('2024-03-05T10:00:00Z'),
      updated: new Date('2024-03-05T11:00:00Z'),
      breaking: true,
      lang: 'en',
    });
    put('news', [full]);
    expect(await kept()).to.deep.equal([full]);
  });

  it('gives back the name of the feed, when it was read, and stories without a word or an address', async () => {
    const bare: Story = { id: '1', title: 'Weather', authors: [], tags: [] };
    device.shelf().put('news', { feed: feedWith([bare], { title: 'North', lang: 'sv' }), at: at(2) });
    const copy = await device.shelf().get('news');
    expect(copy?.at).to.deep.equal(at(2));
    expect(copy?.feed).to.deep.include({ title: 'North', lang: 'sv' });
    expect(copy?.feed.stories).to.deep.equal([{ ...bare, lang: 'sv' }]);
  });

  it('takes little room: fifty stories of five feeds, and no long text', async () => {
    const body = `<p>${'long '.repeat(20_000)}</p>` as UntrustedHtml;
    const many = Array.from({ length: 300 }, (_, i) => storyOf(`Story ${i}`, { body, summary: 'So it is.' }));
    for (let feed = 0; feed < 20; feed++) put(String(feed), many);
    expect(device.length).to.be.below(600_000);
    expect(await kept('19')).to.have.length(50);
    expect((await kept('19'))![0]).not.to.have.property('body');
    expect(await kept('14')).to.be.undefined;
    expect(await kept('15')).to.have.length(50);
    const wordy = Array.from({ length: 50 }, (_, i) => storyOf(`${i} ${'very '.repeat(2000)}`));
    put('wordy', wordy);
    expect(device.length).to.be.below(600_000);
    expect((await kept('wordy'))!.length).to.be.within(1, 49);
  });

  it('forgets what is no news any more', async () => {
    put('news', ['a'], 29);
    expect(await kept()).to.have.length(1);
    put('news', ['a'], 31);
    expect(await kept()).to.be.undefined;
  });

  it('does not know of the future, whatever the clock said then', async () => {
    put('news', ['a'], -400);
    expect((await device.shelf().get('news'))?.at).to.deep.equal(at());
  });

  it('does without a device that is full, or not for us', async () => {
    device.room = 10;
    put('news', ['a']);
    expect(await kept()).to.be.undefined;
    const blocked = new FeedShelf(() => {
      throw new DOMException('Sandboxed.', 'SecurityError');
    });
    blocked.put('news', { feed: feedWith(['a']), at: at() });
    expect(await blocked.get('news')).to.be.undefined;
  });

  const document = (items: unknown) => JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items });
  const now = Date.UTC(2024, 2, 5);
  for (const [what, item] of [
    ['is no JSON', '{"'],
    ['is of another version', '{"version":0,"feeds":{}}'],
    ['is nothing', 'null'],
    [
      'has other things in it',
      JSON.stringify([1, null, ['news'], ['news', 'then', document([])], { news: 1 }]),
    ],
    ['has no feed in it', JSON.stringify([['news', now, '<html>']])],
    ['has an empty feed in it', JSON.stringify([['news', now, document([])]])],
    [
      'has a feed in it that is broken off',
      JSON.stringify([['news', now, document([{ id: '1' }]).slice(0, -9)]]),
    ],
    ['was read at no time', JSON.stringify([['news', null, document([{ id: '1', title: 'a' }])]])],
  ] as const)
    it(`passes over what ${what}, and writes over it`, async () => {
      device.items.set('newsrack-feeds', item);
      expect(await kept()).to.be.undefined;
      put('news', ['a']);
      expect(await kept()).to.have.length(1);
    });

  it('takes what comes back for what strangers send', async () => {
    const evil = {
      id: '1',
      title: '<img src=x onerror=alert(1)>',
      url: 'javascript:alert(1)',
      image: 'data:x',
    };
    device.items.set('newsrack-feeds', JSON.stringify([['news', now, document([evil, { title: 'no id' }])]]));
    const [story, ...others] = (await kept())!;
    expect(story).to.deep.include({ id: '1', title: '<img src=x onerror=alert(1)>' });
    expect(story).not.to.have.any.keys('url', 'image');
    expect(others).to.be.empty;
  });
});
