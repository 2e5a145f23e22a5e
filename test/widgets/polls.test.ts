import { expect } from '@open-wc/testing';
import type { NewsUpdateEvent } from '../../src/events/news-update-event.js';
import { FeedSource } from '../../src/sources/feed-source.js';
import type { HeadlineList } from '../../src/widgets/headline-list/headline-list.js';
import { FakeWorld } from '../sources/fake-world.js';
import { headlines, part, parts, place, settled, until } from './arrange.js';

/** A list whose feed is polled each minute by a clock that the test moves, and whose page is scrolled. */
describe('polls of a feed', () => {
  let world: FakeWorld;
  let source: FeedSource;
  let list: HeadlineList;
  let updates: string[];
  let announced: string[];

  beforeEach(async () => {
    world = new FakeWorld();
    source = new FeedSource({ url: 'https://news.example/feed' }, world);
    list = await place({ refresh: 60, limit: 10 }, { source });
    await until(() => world.asked.length === 1);
    await answer('a b c d');
    updates = [];
    list.addEventListener('news-update', (event) => updates.push(wordsOf(event)));
    announced = [];
    new MutationObserver(() => {
      const words = part(list, 'status').textContent.trim();
      if (words && words !== announced.at(-1)) announced.push(words);
    }).observe(part(list, 'status'), { childList: true, characterData: true, subtree: true });
    document.body.style.paddingBlockEnd = '300vh';
    scrollTo(0, 20);
    await until(() => scrollY === 20);
  });
  afterEach(() => {
    list.remove();
    document.body.removeAttribute('style');
  });

  /** @param titles each with its id before a colon, where that is another */
  async function answer(titles: string): Promise<void> {
    const items = titles.split(' ').map((title) => {
      const [id, words = id] = title.split(':');
      return `<item><guid>${id}</guid><title>${words}</title><link>https://news.example/${id}</link></item>`;
    });
    const landed = source.refresh();
    world.latest.answer(`<rss><channel><title>News</title>${items.join('')}</channel></rss>`);
    await landed;
    await list.updateComplete;
  }

  async function poll(titles: string): Promise<void> {
    const requests = world.asked.length;
    world.pass(67);
    expect(world.asked, 'a poll').to.have.length(requests + 1);
    await answer(titles);
  }

  const wordsOf = ({ added, changed, removed }: NewsUpdateEvent) =>
    Object.entries({ added, changed, removed })
      .map(([name, stories]) => [name, ...stories.map(({ title }) => title)].join(' '))
      .join(', ');

  it('with additions, edits, another order, removals and returns: each is told of once', async () => {
    await poll('x b:bee a c');
    await poll('x b:bee a c');
    await poll('a d c x b:bee');
    await poll('y d:dee');
    await poll('a b:bee c d:dee x y');
    expect(updates).to.deep.equal([
      'added x, changed bee, removed d',
      // d is back, and no news; the order is none either
      'added y, changed dee, removed a c x bee',
    ]);
    expect(announced).to.deep.equal(['1 new story', '2 new stories']);
  });

  it('leave the focus, the page and what is read where they are', async () => {
    const link = parts(list, 'link')[1]!;
    link.focus({ preventScroll: true });
    const places = () => parts(list, 'link').map((element) => element.getBoundingClientRect().top);
    const before = places();
    for (const titles of ['x b:bee a c', 'y c a b:bee x', 'd b c a', 'z']) await poll(titles);
    expect(list.shadowRoot!.activeElement).to.equal(link);
    expect(scrollY).to.equal(20);
    expect(places()).to.deep.equal(before);
    // an edit is shown in place
    expect(headlines(list)).to.deep.equal(['a', 'b', 'c', 'd']);
    await poll('z b:bee');
    expect(link).to.have.text('bee');
    expect(list.shadowRoot!.activeElement).to.equal(link);
  });

  it('without a change change nothing', async () => {
    const mutations: MutationRecord[] = [];
    const observer = new MutationObserver((records) => mutations.push(...records));
    observer.observe(list.shadowRoot!, {
      childList: true,
      characterData: true,
      attributes: true,
      subtree: true,
    });
    for (let time = 0; time < 3; time++) await poll('a b c d');
    await settled();
    observer.disconnect();
    expect(mutations).to.be.empty;
    expect(updates).to.be.empty;
    expect(announced).to.be.empty;
  });

  it('are shown when the reader asks for it, in the order that the feed has now', async () => {
    await poll('x b:bee a c');
    part(list, 'new').click();
    await list.updateComplete;
    expect(headlines(list)).to.deep.equal(['x', 'bee', 'a', 'c']);
    await poll('d x b:bee a c');
    // what was there before is not new again
    expect(parts(list, 'new')).to.be.empty;
  });
});
