import { expect } from '@open-wc/testing';
import { DeviceStore } from '../../src/controllers/device-store.js';
import { type Mark, StoryMarks } from '../../src/controllers/story-marks.js';
import type { Story } from '../../src/model/story.js';
import type { HeadlineList } from '../../src/widgets/headline-list/headline-list.js';
import { arrange, HandSource, headlines, part, parts, place, settled, stories, until } from './arrange.js';
import { watchMoves } from './watch-moves.js';

const key = 'newsrack-marks';
const minute = 60_000;
const feed = 'https://news.example/feed';

/** A device of its own, and a clock that the test moves. */
class Device {
  time = Date.parse('2026-03-01T08:00Z');
  readonly kept = new Map<string, string>();
  readonly marks = this.page();

  /** Another page on it. */
  page(): StoryMarks {
    const storage = {
      getItem: (name: string) => this.kept.get(name) ?? null,
      setItem: (name: string, value: string) => void this.kept.set(name, value),
    };
    return new StoryMarks(new DeviceStore(key, () => storage as Storage, 40), () => this.time);
  }

  /** What a reader sees of stories, by the letters of their ids. */
  marksOf(some: readonly Story[], marks = this.marks): Record<string, Mark> {
    const markOf = marks.marker(feed, some);
    const marked = some.flatMap((story): [string, Mark][] => {
      const mark = markOf(story);
      return mark ? [[story.id, mark]] : [];
    });
    return Object.fromEntries(marked);
  }

  /** A reader comes after so many minutes, and has these before them. */
  visit(some: readonly Story[], minutes = 60): Record<string, Mark> {
    this.time += minutes * minute;
    const marked = this.marksOf(some);
    this.marks.meet(feed, some);
    return marked;
  }
}

describe('marks on a reader’s device', () => {
  let device: Device;
  beforeEach(() => (device = new Device()));

  it('at the first visit nothing is new, not even what comes while it lasts', () => {
    expect(device.visit(stories('abc'))).to.deep.equal({});
    expect(device.visit(stories('xabc'), 10)).to.deep.equal({});
  });

  it('at the next one what has come since is new, and stays so while that visit lasts', () => {
    device.visit(stories('abc'));
    expect(device.visit(stories('xabc'))).to.deep.equal({ x: 'fresh' });
    expect(device.visit(stories('yxabc'), 29)).to.deep.equal({ y: 'fresh', x: 'fresh' });
    expect(device.visit(stories('yxabc'), 31)).to.deep.equal({});
  });

  it('a visit lasts as long as the feed is looked at', () => {
    device.visit(stories('a'));
    device.visit(stories('xa'));
    for (let time = 0; time < 60; time++) device.visit(stories('xa'), 5);
    expect(device.marksOf(stories('xa'))).to.deep.equal({ x: 'fresh' });
  });

  it('a story that left and came back is not new', () => {
    device.visit(stories('abc'));
    device.visit(stories('c'));
    expect(device.visit(stories('abc'))).to.deep.equal({});
  });

  it('an older page is not new; what is dated since is, wherever it stands', () => {
    device.visit(stories('abc'));
    const [d, e] = stories('de');
    const today = { ...e!, published: new Date(device.time + 20 * minute) };
    expect(device.visit([...stories('xabc'), d!, today])).to.deep.equal({ x: 'fresh', e: 'fresh' });
  });

  it('where nothing is left of the last visit all is new', () => {
    device.visit(stories('abc'));
    expect(device.visit(stories('xy'))).to.deep.equal({ x: 'fresh', y: 'fresh' });
  });

  it('what was opened is read, and no longer new, in every feed that has it', () => {
    device.visit(stories('abc'));
    device.visit(stories('xabc'));
    stories('xb').forEach((story) => device.marks.open(story));
    expect(device.marksOf(stories('xabc'))).to.deep.equal({ x: 'read', b: 'read' });
    expect(device.marks.marker('another', stories('b'))(stories('b')[0]!)).to.equal('read');
  });

  it('another page on the device knows the same', () => {
    device.visit(stories('abc'));
    device.marks.open(stories('a')[0]!);
    expect(device.marksOf(stories('abc'), device.page())).to.deep.equal({ a: 'read' });
  });

  it('a clock that was put back ends a visit and no more', () => {
    device.visit(stories('abc'));
    expect(device.visit(stories('xabc'), -10_000)).to.deep.equal({ x: 'fresh' });
  });

  it('takes little room, however many stories and feeds there are', () => {
    const many = Array.from({ length: 2000 }, (_, i) => ({
      ...stories('a')[0]!,
      url: `https://a.example/${i}`,
    }));
    for (let i = 0; i < 60; i++) device.marks.meet(`feed ${i}`, many);
    many.slice(0, 400).forEach((story) => device.marks.open(story));
    expect(device.kept.get(key)).to.have.length.below(110_000);
  });

  it('keeps no address and no word of what was read', () => {
    device.visit(stories('abc'));
    device.marks.open(stories('a')[0]!);
    expect(device.kept.get(key)).not.to.match(/example|Headline/);
  });

  it('two pages with different news do not call each other for ever', () => {
    const other = device.page();
    let writes = 0;
    const [here, there] = [stories('ab'), stories('cd')];
    for (let time = 0; time < 10; time++)
      for (const [page, some] of [
        [device.marks, here],
        [other, there],
      ] as const) {
        const before = device.kept.get(key);
        page.meet(feed, some);
        if (device.kept.get(key) !== before) writes++;
      }
    expect(writes).to.equal(2);
  });
  for (const junk of ['', '{', 'null', '[["opened",{"stories":7}]]', '[["opened",{}]]'])
    it(`what is broken there counts for nothing: ${junk}`, () => {
      device.kept.set(key, junk);
      expect(device.visit(stories('abc'))).to.deep.equal({});
      expect(device.visit(stories('xabc'))).to.deep.equal({ x: 'fresh' });
    });
});

describe('<news-headline-list marks>', () => {
  let list: HeadlineList;
  let source: HandSource;
  const stay = (event: Event) => event.preventDefault();
  beforeEach(() => {
    localStorage.removeItem(key);
    for (const type of ['click', 'auxclick']) addEventListener(type, stay);
  });
  afterEach(() => {
    localStorage.removeItem(key);
    for (const type of ['click', 'auxclick']) removeEventListener(type, stay);
  });

  /** A list whose reader was here an hour ago and has opened `b`. */
  async function arrangeMarked(names = 'xabc', attributes = {}) {
    ({ list, source } = await arrange({ marks: '', ...attributes }, stories('abc')));
    await marked();
    parts(list, 'link')[1]!.click();
    list.remove();
    anHourPasses();
    ({ list, source } = await arrange({ marks: '', ...attributes }, stories(names)));
    await marked();
  }

  /** Of the visits that are kept: what was a minute ago was an hour before. */
  function anHourPasses() {
    const entries = JSON.parse(localStorage.getItem(key)!) as [string, Record<string, string>][];
    for (const [, texts] of entries) if (texts['at']) texts['at'] = String(Number(texts['at']) - 60 * minute);
    localStorage.setItem(key, JSON.stringify(entries));
  }

  const marked = () =>
    until(() => localStorage.getItem(key) !== null && !!list.shadowRoot!.querySelector('a'));
  const rows = () => [...list.shadowRoot!.querySelectorAll("[part~='item']")];
  const partsOf = () => rows().map((row) => row.part.value);
  const said = () => rows().map((row) => row.querySelector('a')!.textContent.trim());

  it('shows a returning reader what is new and what they have read, and says it in the links', async () => {
    await arrangeMarked();
    expect(partsOf()).to.deep.equal(['item fresh', 'item', 'item read', 'item']);
    expect(said()).to.deep.equal(['Headline x (new)', 'Headline a', 'Headline b (read)', 'Headline c']);
    await expect(list).to.be.accessible();
  });

  it('marks nothing at the first visit, and what they open at once', async () => {
    ({ list, source } = await arrange({ marks: '' }, stories('abc')));
    await marked();
    source.brings(stories('xabc'));
    await list.updateComplete;
    expect(partsOf()).to.deep.equal(['item', 'item', 'item', 'item']);
    parts(list, 'link')[0]!.click();
    await list.updateComplete;
    expect(partsOf()).to.deep.equal(['item read', 'item', 'item', 'item']);
  });

  it('knows of what is opened elsewhere on the page, even where the page keeps that to itself', async () => {
    ({ list } = await arrange({ marks: '' }, stories('abc')));
    await marked();
    const { list: other } = await arrange({}, stories('cb'));
    other.addEventListener('news-select', (event) => event.stopPropagation());
    parts(other, 'link')[0]!.click();
    await list.updateComplete;
    expect(partsOf()).to.deep.equal(['item', 'item', 'item read']);
    expect(parts(other, 'item')).to.have.length(2);
  });

  it('knows of a story opened in a new tab by the middle button', async () => {
    ({ list } = await arrange({ marks: '' }, stories('abc')));
    await marked();
    const click = new MouseEvent('auxclick', { button: 1, bubbles: true, cancelable: true, composed: true });
    parts(list, 'link')[2]!.dispatchEvent(click);
    await list.updateComplete;
    expect(partsOf()).to.deep.equal(['item', 'item', 'item read']);
  });

  it('follows what another tab has written', async () => {
    await arrangeMarked('abc');
    const before = localStorage.getItem(key);
    parts(list, 'link')[0]!.click();
    await list.updateComplete;
    localStorage.setItem(key, before!);
    dispatchEvent(new StorageEvent('storage', { key }));
    await list.updateComplete;
    expect(partsOf()).to.deep.equal(['item', 'item read', 'item']);
  });

  it('begins and ends with the attribute', async () => {
    await arrangeMarked();
    list.removeAttribute('marks');
    await list.updateComplete;
    expect(partsOf()).to.deep.equal(['item', 'item', 'item', 'item']);
    const kept = localStorage.getItem(key);
    parts(list, 'link')[0]!.click();
    expect(localStorage.getItem(key)).to.equal(kept);
    list.marks = true;
    await list.updateComplete;
    expect(partsOf()).to.deep.equal(['item fresh', 'item', 'item read', 'item']);
  });

  it('writes nothing for those who did not ask for it, nor where nothing may be asked for yet', async () => {
    const { list: plain } = await arrange({}, stories('abc'));
    parts(plain, 'link')[0]!.click();
    const withheld = new HandSource();
    withheld.state = { status: 'withheld', host: 'news.example' };
    list = await place({ marks: '' }, { source: withheld });
    await until(() => withheld.isFollowed);
    await settled();
    parts(plain, 'link')[1]!.click();
    await settled();
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('listens to nothing once it has left', async () => {
    await arrangeMarked();
    list.remove();
    const kept = localStorage.getItem(key);
    const { list: plain } = await arrange({}, stories('abc'));
    parts(plain, 'link')[0]!.click();
    expect(localStorage.getItem(key)).to.equal(kept);
  });

  it('goes on in memory where the device keeps nothing', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      ({ list } = await arrange({ marks: '' }, stories('abc')));
      await until(() => headlines(list).length === 3);
      parts(list, 'link')[1]!.click();
      await list.updateComplete;
      expect(partsOf()).to.deep.equal(['item', 'item read', 'item']);
    } finally {
      Storage.prototype.setItem = setItem;
      // what follows is kept again, and memory is let go
      new DeviceStore(key).set('opened', undefined);
    }
  });

  it('moves nothing, in any layout', async () => {
    for (const layout of ['list', 'grid', 'cards', 'compact']) {
      localStorage.removeItem(key);
      await arrangeMarked('abc', { layout });
      list.remove();
      anHourPasses();
      ({ list, source } = await arrange({ marks: '', layout, limit: 4 }));
      const { stays } = await watchMoves(list, '400px');
      source.brings(stories('xabc'));
      await until(() => rows().length === 4);
      await stays(`${layout} with marks`);
      expect(partsOf(), layout).to.include('item fresh').and.to.include('item read');
      list.remove();
    }
  });

  it('marks stories that the page draws itself, too', async () => {
    const renderItem = ({ title }: Story) => title;
    await arrangeMarked();
    list.renderItem = renderItem;
    await list.updateComplete;
    await until(() => list.shadowRoot!.querySelector('.own') !== null);
    expect(partsOf()).to.deep.equal(['item fresh', 'item', 'item read', 'item']);
    expect(rows()[0]!.textContent).to.match(/Headline x\s*\(new\)/);
  });

  it('marks a list that grows as one scrolls', async () => {
    await arrangeMarked('xabc', { more: 'scroll' });
    await until(() => list.shadowRoot!.querySelector('[role=feed]') !== null);
    expect(partsOf()).to.deep.equal(['item fresh', 'item', 'item read', 'item']);
    await expect(list).to.be.accessible();
  });

  it('speaks the language of the list, or the author’s words', async () => {
    await arrangeMarked();
    list.lang = 'de';
    await until(() => said()[0] === 'Headline x (neu)');
    list.strings = { marks: { fresh: 'ganz frisch', read: 'bekannt' } };
    await list.updateComplete;
    expect(said().slice(0, 3)).to.deep.equal([
      'Headline x (ganz frisch)',
      'Headline a',
      'Headline b (bekannt)',
    ]);
  });

  it('shows them by more than colour', async () => {
    await arrangeMarked();
    const titles = rows().map((row) => getComputedStyle(row.querySelector("[part='title']")!).fontWeight);
    expect(titles).to.deep.equal(['650', '650', '400', '650']);
    expect(getComputedStyle(rows()[0]!, '::before').blockSize).to.equal('3px');
    expect(part(list, 'list').querySelectorAll('.fresh')).to.have.length(1);
  });
});
