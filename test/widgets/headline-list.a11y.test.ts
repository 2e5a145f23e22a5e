import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { HeadlineList } from '../../src/widgets/headline-list/headline-list.js';
import {
  arrange,
  everything,
  fullStory,
  type HandSource,
  headlines,
  part,
  parts,
  said,
  settled,
  stories,
  until,
} from './arrange.js';

/** Ways to come into each state, from loading. */
const states: Record<string, (source: HandSource) => void> = {
  loading: () => {},
  ready: (source) => source.brings(some()),
  empty: (source) => source.brings([]),
  error: (source) => source.fails('timeout'),
  stale(source) {
    source.brings(some());
    source.fails();
  },
  waiting(source) {
    source.brings(some());
    source.brings([fullStory('x'), fullStory('y'), ...some()]);
  },
};

function some() {
  return [fullStory('a'), ...stories('bc')];
}

describe('<news-headline-list> for every reader', () => {
  beforeEach(async () => {
    await sendMouse({ type: 'move', position: [0, 0] });
    // room to scroll in: that is when new stories wait
    document.body.style.cssText = 'padding-block-end: 300vh; background: Canvas; color: CanvasText';
    scrollTo(0, 1);
    await until(() => scrollY === 1);
  });
  afterEach(() => {
    document.documentElement.removeAttribute('style');
    document.documentElement.dir = '';
    document.documentElement.lang = 'en';
    document.body.removeAttribute('style');
  });

  describe('by keyboard', () => {
    let first: HTMLButtonElement;
    let last: HTMLButtonElement;

    /** The list stands between two buttons of the page, and the first has the focus. */
    async function between(list: HeadlineList) {
      first = document.createElement('button');
      last = document.createElement('button');
      list.before(first);
      list.after(last);
      first.focus({ preventScroll: true });
      await settled();
    }

    const focused = (list: HeadlineList) => list.shadowRoot!.activeElement;

    it('has one stop for each story, in their order, and lets go after the last', async () => {
      const { list } = await arrange({ show: everything }, [fullStory('a'), fullStory('b'), fullStory('c')]);
      await between(list);
      for (const link of parts(list, 'link')) {
        await sendKeys({ press: 'Tab' });
        expect(focused(list)).to.equal(link);
      }
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(last);
    });

    it('has none while there is nothing but the author’s own link', async () => {
      const { list } = await arrange();
      await between(list);
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(list.querySelector('a'));
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(last);
    });

    it('shows on the whole row where the focus is', async () => {
      const { list } = await arrange({}, stories('ab'));
      await between(list);
      await sendKeys({ press: 'Tab' });
      const ring = getComputedStyle(part(list, 'link'), '::after');
      expect(ring.outlineStyle).to.equal('solid');
      expect(parseFloat(ring.outlineWidth)).to.be.at.least(2);
      const row = part(list, 'item').getBoundingClientRect();
      expect(parseFloat(ring.blockSize)).to.be.within(row.height - 2, row.height);
    });

    it('follows a headline by Enter', async () => {
      const { list } = await arrange({}, stories('ab'));
      const selected: string[] = [];
      list.addEventListener('news-select', (event) => {
        event.preventDefault();
        selected.push(event.story.id);
      });
      await between(list);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      expect(selected).to.deep.equal(['b']);
    });

    for (const [name, press] of [
      ['Enter', 'Enter'],
      ['Space', ' '],
    ] as const)
      it(`tries again by ${name}, keeps the focus while it fails, and hands it on to the stories`, async () => {
        const { list, source } = await arrange();
        source.fails();
        await list.updateComplete;
        await between(list);
        await sendKeys({ press: 'Tab' });
        expect(focused(list)).to.equal(part(list, 'retry'));
        await sendKeys({ press });
        await until(() => source.asked === 1);
        await list.updateComplete;
        expect(focused(list), 'while it reads').to.equal(part(list, 'retry'));
        source.fails();
        await settled();
        expect(focused(list), 'after it failed').to.equal(part(list, 'retry'));
        await sendKeys({ press });
        await until(() => source.asked === 2);
        source.brings(stories('ab'));
        await until(() => focused(list)?.matches("[part='link']") ?? false);
      });

    it('is handed on to the author’s link where there are no stories after all', async () => {
      const { list, source } = await arrange();
      source.fails();
      await list.updateComplete;
      part(list, 'retry').focus();
      await sendKeys({ press: 'Enter' });
      await until(() => source.asked === 1);
      source.brings([]);
      await until(() => document.activeElement === list.querySelector('a'));
    });

    it('stays where the reader has gone while the feed was read again', async () => {
      const { list, source } = await arrange();
      source.fails();
      await list.updateComplete;
      await between(list);
      part(list, 'retry').click();
      await until(() => source.asked === 1);
      last.focus();
      source.brings(stories('ab'));
      await settled();
      expect(headlines(list)).to.have.length(2);
      expect(document.activeElement).to.equal(last);
    });

    it('meets the new stories before the old, and goes on in them', async () => {
      const { list, source } = await arrange({}, stories('abc'));
      source.brings(stories('xyabc'));
      await list.updateComplete;
      await between(list);
      await sendKeys({ press: 'Tab' });
      expect(focused(list)).to.equal(part(list, 'new'));
      await sendKeys({ press: 'Enter' });
      await until(() => focused(list) === part(list, 'link'));
      expect(focused(list)).to.have.text('Headline x');
    });
  });

  describe('to a screen reader', () => {
    it('is a list of headings that each hold one link, named by its headline alone', async () => {
      const { list } = await arrange({ show: everything }, [fullStory('a'), fullStory('b')]);
      expect(part(list, 'list')).to.have.attribute('role', 'list');
      for (const item of parts(list, 'item')) {
        const [link, ...others] = item.querySelectorAll('a');
        expect(others).to.be.empty;
        expect(link!.closest('h3')).to.exist;
        expect(link).to.have.text(headlines(list)[parts(list, 'item').indexOf(item)]!);
      }
    });

    it('says nothing of rows that are only reserved', async () => {
      const { list } = await arrange({ show: everything });
      for (const row of parts(list, 'skeleton')) {
        expect(row).to.have.attribute('aria-hidden', 'true');
        expect(row.innerText.trim()).to.equal('');
      }
    });

    it('speaks by one status, which is there from the start', async () => {
      const { list, source } = await arrange();
      const status = part(list, 'status');
      expect(status).to.have.attribute('role', 'status');
      for (const enter of Object.values(states)) {
        enter(source);
        await list.updateComplete;
        expect(part(list, 'status')).to.equal(status);
      }
      expect(
        list.shadowRoot!.querySelectorAll("[role='status'], [role='alert'], [aria-live]"),
      ).to.have.length(1);
    });

    it('says a failure once, however often it comes', async () => {
      const { list, source } = await arrange();
      source.fails('timeout');
      await list.updateComplete;
      const spoken: string[] = [];
      const observer = new MutationObserver(() => spoken.push(said(list)));
      observer.observe(part(list, 'status'), { childList: true, subtree: true, characterData: true });
      source.fails('timeout');
      await settled();
      expect(spoken).to.be.empty;
      observer.disconnect();
    });
  });

  it('has buttons that a thumb can hit', async () => {
    const { list, source } = await arrange();
    source.fails();
    await list.updateComplete;
    const sizes = [part(list, 'retry').getBoundingClientRect()];
    states['waiting']!(source);
    await list.updateComplete;
    sizes.push(part(list, 'new').getBoundingClientRect());
    for (const { width, height } of sizes) expect(Math.min(width, height)).to.be.at.least(24);
  });
});
