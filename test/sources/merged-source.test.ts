import { expect } from '@open-wc/testing';
import type { NewsError } from '../../src/model/failure.js';
import type { Feed } from '../../src/model/feed.js';
import { type FeedFilter, filterFeed } from '../../src/sources/feed-filter.js';
import { mergeFeeds } from '../../src/sources/merge-feeds.js';
import { mergedSource } from '../../src/sources/merged-source.js';
import { sameStory } from '../../src/sources/same-story.js';
import type { Source } from '../../src/sources/source.js';
import { SwitchSource } from '../../src/sources/switch-source.js';
import { FakeWorld } from './fake-world.js';
import { feedOf, feedWith, follow, settled, storyOf, titlesOf } from './following.js';

const noon = Date.UTC(2024, 2, 5, 12);
const hoursAgo = (hours: number) => new Date(noon - hours * 3_600_000);

describe('mergedSource', () => {
  let world: FakeWorld;
  let north: ReturnType<typeof feedOf>;
  let south: ReturnType<typeof feedOf>;
  let source: Source;
  let failures: NewsError[];
  let leaves: (() => void)[];

  beforeEach(() => {
    world = new FakeWorld();
    [north, south] = [feedOf('north', world), feedOf('south', world)];
    failures = [];
    leaves = [];
    const inputs = [north.source, south.source];
    source = mergedSource(inputs, { order: 'source', filter: {} }, (error) => failures.push(error), world);
  });

  afterEach(async () => {
    for (const leave of leaves) leave();
    await settled();
    expect(world.timers, 'timers that nobody needs').to.equal(0);
    expect(world.open, 'answers that nobody waits for').to.equal(0);
  });

  function follower(refresh?: number) {
    const { states, leave } = follow(source, refresh);
    leaves.push(leave);
    return states;
  }

  /** What was asked of one of them, answered in its own time. */
  async function lands(which: ReturnType<typeof feedOf>, happens: (asked: typeof world.latest) => void) {
    const asked = world.asked.find(({ url, isOver }) => url === which.source.url && !isOver);
    if (!asked) throw new Error('Nothing was asked for.');
    const landed = which.source.refresh();
    happens(asked);
    await landed;
  }

  const json = (...titles: string[]) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: titles.map((title) => ({ id: title, title, url: `https://news.example/${title}` })),
    });

  it('asks each feed once, however many widgets show all of them', async () => {
    for (let widget = 0; widget < 10; widget++) follower();
    expect(world.asked.map(({ url }) => url)).to.deep.equal([north.source.url, south.source.url]);
    await lands(north, (asked) => asked.answer(json('a', 'b')));
    await lands(south, (asked) => asked.answer(json('c')));
    expect(source.state.status).to.equal('ready');
    expect(titlesOf(source.state)).to.deep.equal(['a', 'c', 'b']);
  });

  it('shows what has come while one feed is slow, and is ready when all are', async () => {
    const states = follower();
    await lands(south, (asked) => asked.answer(json('c')));
    expect(titlesOf(source.state)).to.deep.equal(['c']);
    expect(source.state.status).to.equal('loading');
    // it can be read meanwhile: what else comes may move nothing
    expect(states.at(-1)).to.have.property('at');
    await lands(north, (asked) => asked.answer(json('a')));
    expect(source.state.status).to.equal('ready');
    expect(titlesOf(source.state)).to.deep.equal(['a', 'c']);
  });

  it('tells of a feed that fails, and shows the others', async () => {
    follower();
    await lands(south, (asked) => asked.refuse(500));
    await lands(north, (asked) => asked.answer(json('a')));
    expect(source.state.status).to.equal('ready');
    expect(titlesOf(source.state)).to.deep.equal(['a']);
    expect(failures.map(({ status, url }) => [status, url])).to.deep.equal([[500, south.source.url]]);
  });

  it('has failed only when all have, and recovers with the first that does', async () => {
    follower(60);
    await lands(south, (asked) => asked.refuse(500));
    await lands(north, (asked) => asked.refuse(503));
    expect(source.state).to.have.nested.property('error.status', 503);
    world.pass(20);
    await lands(south, (asked) => asked.answer(json('c')));
    expect(source.state.status).to.equal('ready');
    expect(titlesOf(source.state)).to.deep.equal(['c']);
  });

  it('keeps the last good stories of a feed that fails later, and of all when all do', async () => {
    follower();
    await lands(north, (asked) => asked.answer(json('a')));
    await lands(south, (asked) => asked.answer(json('c')));
    await south.lands((asked) => asked.refuse(500));
    expect(source.state.status).to.equal('ready');
    expect(titlesOf(source.state)).to.deep.equal(['a', 'c']);
    await north.lands((asked) => asked.refuse(500));
    expect(source.state.status).to.equal('failed');
    expect(source.state).to.have.property('at');
    expect(titlesOf(source.state)).to.deep.equal(['a', 'c']);
  });

  it('says exactly what a poll of one of them has changed', async () => {
    const states = follower();
    await lands(north, (asked) => asked.answer(json('a', 'b')));
    await lands(south, (asked) => asked.answer(json('c')));
    await north.lands((asked) => asked.answer(json('x', 'b')));
    const last = states.at(-1);
    if (last?.status !== 'ready') throw new Error('It is not ready.');
    const titles = (stories: readonly { title: string }[]) => stories.map(({ title }) => title);
    expect(titles(last.changes.added)).to.deep.equal(['x']);
    expect(titles(last.changes.removed)).to.deep.equal(['a']);
    expect(titles(last.changes.changed)).to.deep.equal([]);
  });

  it('polls all of them as its own readers wish, and follows nothing when the last has left', async () => {
    follower(60);
    await lands(north, (asked) => asked.answer(json('a')));
    await lands(south, (asked) => asked.answer(json('c')));
    expect(world.timers).to.equal(2);
    for (const leave of leaves.splice(0)) leave();
    await settled();
    expect(world.timers).to.equal(0);
    follower(60);
    expect(titlesOf(source.state)).to.deep.equal(['a', 'c']);
  });

  it('lets go of what is in the air when everyone leaves in the middle of it, and starts anew', async () => {
    follower();
    for (const leave of leaves.splice(0)) leave();
    await settled();
    expect(world.open).to.equal(0);
    world.pass(60);
    follower();
    await lands(north, (asked) => asked.answer(json('a')));
    await lands(south, (asked) => asked.answer(json('c')));
    expect(titlesOf(source.state)).to.deep.equal(['a', 'c']);
  });

  it('reads all of them again by hand, and settles when all have landed', async () => {
    const refreshed = source.refresh();
    world.asked.forEach((asked, i) => asked.answer(json(String(i))));
    await refreshed;
    follower();
    expect(titlesOf(source.state)).to.deep.equal(['0', '1']);
  });
});

describe('mergeFeeds', () => {
  const merge = (feeds: readonly Feed[], options: Partial<Parameters<typeof mergeFeeds>[1]> = {}) =>
    mergeFeeds(feeds, { order: 'source', ...options }).stories.map(({ title }) => title);

  it('takes the feeds in turns, so that a long one does not hide a short one', () => {
    expect(merge([feedWith(['a', 'b', 'c', 'd']), feedWith(['x']), feedWith(['1', '2'])])).to.deep.equal([
      'a',
      'x',
      '1',
      'b',
      '2',
      'c',
      'd',
    ]);
  });

  it('tells a story of two feeds as the one does in which it stands nearer to the top', () => {
    const url = 'https://news.example/same';
    const [low, high] = [storyOf('as the first has it', { url }), storyOf('as the second has it', { url })];
    expect(merge([feedWith(['a', low]), feedWith([high, 'x'])])).to.deep.equal([
      'a',
      'as the second has it',
      'x',
    ]);
  });

  it('goes by date where that is asked for; what has none is old', () => {
    const old = storyOf('old', { published: hoursAgo(30) });
    const late = storyOf('late', { published: hoursAgo(2), updated: hoursAgo(1) });
    const late2 = storyOf('later', { updated: hoursAgo(1) });
    expect(
      merge([feedWith([old, 'undated']), feedWith([late]), feedWith([late2])], { order: 'newest' }),
    ).to.deep.equal(['later', 'late', 'old', 'undated']);
  });

  it('takes no more of a feed than is wished', () => {
    expect(merge([feedWith(['a', 'b', 'c']), feedWith(['x'])], { perFeed: 2 })).to.deep.equal([
      'a',
      'x',
      'b',
    ]);
  });

  it('shows the same story of two feeds once, however they count its clicks', () => {
    const url = 'https://news.example/ferry';
    const feeds = [
      'https://news.example/ferry?utm_source=rss',
      'http://news.example/ferry/#xtor=RSS-1',
      url,
    ].map((address, i) => feedWith([storyOf(`Ferry ${i}`, { url: address })]));
    expect(merge(feeds)).to.deep.equal(['Ferry 0']);
    for (const other of ['?id=1', '#/boats', '#boats'])
      expect(sameStory(storyOf('x', { url: url + other }))).not.to.equal(sameStory(storyOf('x', { url })));
  });

  it('tells stories without an address by their title on their day', () => {
    const loose = (day: number): Feed =>
      feedWith([
        { id: String(day), title: 'Weather', authors: [], tags: [], published: new Date(2024, 2, day) },
      ]);
    expect(merge([loose(1), loose(1), loose(2)])).to.have.length(2);
  });

  it('gives two stories with one id, of two publishers, ids of their own', () => {
    const [one, other] = ['https://one.example/a', 'https://other.example/b'].map((url) =>
      feedWith([storyOf(url, { id: '1', url })]),
    );
    const { stories } = mergeFeeds([one!, other!], { order: 'source' });
    expect(new Set(stories.map(({ id }) => id)).size).to.equal(2);
  });

  it('says of each story which feed it came from, unless it says so itself', () => {
    const source = { name: 'The Wire' };
    const feeds = [
      feedWith(['a', storyOf('b', { source })], { title: 'North', url: 'https://north.example/' }),
      feedWith(['c']),
    ];
    expect(mergeFeeds(feeds, { order: 'source' }).stories.map((story) => story.source)).to.deep.equal([
      { name: 'North', url: 'https://north.example/' },
      undefined,
      source,
    ]);
  });

  it('keeps the head of a feed that is alone', () => {
    const feed = feedWith(['a'], { title: 'North', lang: 'sv', next: 'https://news.example/2' });
    expect(mergeFeeds([feed], { order: 'newest' })).to.deep.include({ title: 'North', lang: 'sv' });
  });
});

describe('filterFeed', () => {
  const stories = [
    storyOf('Ferry sinks', {
      section: 'Harbour',
      tags: ['Harbour', 'Boats'],
      authors: [{ name: 'Ada Bell' }],
    }),
    storyOf('Bread is dearer', { section: 'Economy', tags: ['Economy'], summary: 'So are boats.' }),
    storyOf('Old crane', { kicker: 'Harbour', published: hoursAgo(30) }),
  ];
  const wanted = (filter: FeedFilter) =>
    filterFeed(feedWith(stories), filter, noon).stories.map(({ title }) => title);

  for (const [what, filter, titles] of [
    ['everything, where nothing is said', {}, ['Ferry sinks', 'Bread is dearer', 'Old crane']],
    [
      'everything, where lists are empty',
      { section: [], include: [] },
      ['Ferry sinks', 'Bread is dearer', 'Old crane'],
    ],
    ['a section, without case', { section: ['harbour'] }, ['Ferry sinks']],
    ['any of several sections', { section: ['Economy', 'Harbour'] }, ['Ferry sinks', 'Bread is dearer']],
    ['a tag', { tag: ['boats'] }, ['Ferry sinks']],
    ['an author', { author: ['ada bell'] }, ['Ferry sinks']],
    ['a word anywhere in it', { include: ['boats'] }, ['Ferry sinks', 'Bread is dearer']],
    ['none of these words', { exclude: ['harbour', 'tram'] }, ['Bread is dearer']],
    ['all of that together', { section: ['harbour'], exclude: ['sinks'] }, []],
    ['what is not too old; what has no date is new', { maxAge: 24 }, ['Ferry sinks', 'Bread is dearer']],
  ] as const)
    it(`lets through ${what}`, () => {
      expect(wanted(filter)).to.deep.equal(titles);
    });

  it('takes a wish for no pattern', () => {
    expect(wanted({ include: ['.*', 'sinks$'] })).to.deep.equal([]);
  });
});

describe('SwitchSource', () => {
  it('stays the same for those who listen while what is behind it changes', async () => {
    const [one, other] = [feedOf('one'), feedOf('other')];
    const source = new SwitchSource();
    const { states, leave } = follow(source, 60);
    expect(source.state.status).to.equal('loading');
    source.turnTo(one.source);
    await one.answers('a');
    expect(titlesOf(source.state)).to.deep.equal(['a']);
    source.turnTo(other.source);
    await settled();
    expect(source.state.status).to.equal('loading');
    expect(one.world.timers, 'nobody listens to the first').to.equal(0);
    await other.answers('b');
    expect(states.map((state) => [state.status, titlesOf(state).join('')])).to.deep.include.members([
      ['ready', 'a'],
      ['ready', 'b'],
    ]);
    leave();
    await settled();
    expect(other.world.timers).to.equal(0);
  });

  it('passes on how often its readers wish for polls', async () => {
    const { source: behind, world, answers } = feedOf('one');
    const source = new SwitchSource();
    source.turnTo(behind);
    const slow = follow(source, 600);
    await answers('a');
    const quick = follow(source, 60);
    world.pass(66);
    expect(world.asked).to.have.length(2);
    quick.leave();
    slow.leave();
    await settled();
    expect(world.open).to.equal(0);
  });
});
