import { expect } from '@open-wc/testing';
import type { ArticleCard } from '../../src/widgets/article-card/article-card.js';
import type { BreakingTicker } from '../../src/widgets/breaking-ticker/breaking-ticker.js';
import type { HeadlineList } from '../../src/widgets/headline-list/headline-list.js';
import { answer, headlines, parts, said, settled, stories, story, until } from './arrange.js';
import { arrangeSource, feed, jsonFeed, makeList, makeSource, place, shows } from './arrange-source.js';

describe('<news-source dedupe>', () => {
  let card: ArticleCard;
  let list: HeadlineList;
  let ticker: BreakingTicker;

  const titlesOf = (widget: Element) => parts(widget, 'link').map(({ textContent }) => textContent.trim());

  beforeEach(async () => {
    card = Object.assign(document.createElement('news-article-card'), { loading: 'eager' });
    list = makeList({ limit: 3 });
    ticker = Object.assign(document.createElement('news-breaking-ticker'), {
      which: 'latest',
      loading: 'eager',
    });
    const source = makeSource({ src: feed('abcdefgh').url, dedupe: 'front' });
    source.append(card, list, ticker);
    await place(source);
    await shows(list, 'bcd');
  });

  it('shows each story once: by the first widget on the page that has it', async () => {
    expect(titlesOf(card)).to.deep.equal(['Headline a']);
    await until(() => parts(ticker, 'link').length === 4);
    expect(titlesOf(ticker)).to.deep.equal(Array.from('efgh', (id) => `Headline ${id}`));
  });

  it('lets those behind move up when one leaves or shows less', async () => {
    list.limit = 1;
    await until(() => parts(ticker, 'link').length === 6);
    card.remove();
    await shows(list, 'a');
    card.offset = 1;
    list.after(card);
    await until(() => titlesOf(card).join() === 'Headline c');
    expect(headlines(list)).to.deep.equal(['Headline a']);
  });

  it('holds across sources of one group, and not across groups', async () => {
    const same = makeSource({ src: feed('axbyc').url, dedupe: 'front' });
    const [mine, free] = [makeList({ limit: 2 }), makeList({ limit: 2 })];
    same.append(mine);
    const other = makeSource({ src: feed('axbyc').url, dedupe: 'sport' });
    other.append(free);
    list.closest('news-source')!.after(same, other);
    await shows(mine, 'xy');
    await shows(free, 'ax');
    same.removeAttribute('dedupe');
    await shows(mine, 'ax');
  });

  it('shows a story that was named, whoever else does', async () => {
    const named = document.createElement('news-article-card');
    Object.assign(named, { url: 'https://example.org/c', loading: 'eager' });
    list.after(named);
    await until(() => titlesOf(named).join() === 'Headline c');
    expect(headlines(list)).to.contain('Headline c');
  });

  it('gives a list that shows more what others have left', async () => {
    await list.loadMore();
    await shows(list, 'bcdefg');
    await until(() => parts(ticker, 'link').length === 1);
  });
});

describe('<news-source keep>', () => {
  const src = 'https://news.example/feed';
  const good = (ids: string) => () => Promise.resolve(new Response(jsonFeed(ids)));
  const down = () => Promise.resolve(new Response('', { status: 503 }));
  const slow = () => new Promise<Response>(() => {});

  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  async function visit(fetcher: () => Promise<Response>, attributes = { keep: '' }) {
    const { list, source } = await arrangeSource({ src, ...attributes }, { fetcher });
    return { list, source };
  }

  /** A visit at which the server answers when the test says so. */
  async function visitSlowly() {
    let give: ((response: Response) => void) | undefined;
    const visited = await visit(() => new Promise<Response>((resolve) => (give = resolve)));
    return { ...visited, answer: (ids: string) => give?.(new Response(jsonFeed(ids))) };
  }

  it('shows the stories of the last visit at once, and their age while the server is down', async () => {
    await shows((await visit(good('ab'))).list, 'ab');
    const { list: waiting } = await visit(slow);
    await shows(waiting, 'ab');
    expect(waiting).to.match(':state(loading)');
    const { list } = await visit(down);
    await shows(list, 'ab');
    await until(() => list.matches(':state(stale)'));
    await until(() => said(list).startsWith('Last updated '));
  });

  it('says when the news have come, and not when the copy did', async () => {
    await shows((await visit(good('ab'))).list, 'ab');
    const { list, answer } = await visitSlowly();
    const heard: string[] = [];
    for (const type of ['news-load', 'news-update']) list.addEventListener(type, () => heard.push(type));
    await shows(list, 'ab');
    expect(heard).to.be.empty;
    answer('cab');
    await shows(list, 'cab');
    expect(heard).to.deep.equal(['news-load']);
  });

  it('does not move what the reader has begun to read', async () => {
    await shows((await visit(good('ab'))).list, 'ab');
    const { list, answer } = await visitSlowly();
    await shows(list, 'ab');
    parts(list, 'link')[0]!.focus();
    answer('cab');
    await until(() => parts(list, 'new').length === 1);
    expect(headlines(list)).to.deep.equal(['Headline a', 'Headline b']);
  });

  it('keeps nothing unless it is asked to', async () => {
    await shows((await visit(good('ab'), {} as { keep: string })).list, 'ab');
    expect(localStorage).to.have.length(0);
  });
});

describe('<news-source live="sse">', () => {
  it('shows what is new as soon as the hub of the feed says so, and hangs up when its widgets leave', async () => {
    const hub = answer(
      { text: 'event: changed\ndata: {}\n\n', again: ':\n\n', every: '500', type: 'text/event-stream' },
      'endless',
    );
    const hubs = { hubs: [{ type: 'sse', url: hub.url }] };
    const news = answer({ text: [jsonFeed('a', hubs), jsonFeed('ba', hubs)] });
    const { list } = await arrangeSource({ src: news.url, live: 'sse' });
    await shows(list, 'ba');
    await settled();
    expect(await hub.seen()).to.have.length(1);
    expect(await news.seen()).to.have.length(2);
    list.remove();
    await until(async () => (await hub.seen())[0]!.state === 'left');
  });

  it('follows no hub unless it is asked to', async () => {
    const hub = answer({ text: ':\n\n', type: 'text/event-stream' }, 'endless');
    const { list } = await arrangeSource({ src: feed('a', { hubs: [{ type: 'sse', url: hub.url }] }).url });
    await shows(list, 'a');
    await settled();
    expect(await hub.seen()).to.be.empty;
  });
});

describe('stories that a page has itself', () => {
  it('are shared out, too', async () => {
    const source = makeSource({ dedupe: 'own' }, { stories: [...stories('ab'), story('c')] });
    const [one, other] = [makeList({ limit: 1 }), makeList()];
    source.append(one, other);
    await place(source);
    await shows(one, 'a');
    await shows(other, 'bc');
  });
});
