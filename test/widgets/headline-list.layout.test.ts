import { expect, nextFrame } from '@open-wc/testing';
import type { Story } from '../../src/model/story.js';
import type { HeadlineList } from '../../src/widgets/headline-list/headline-list.js';
import {
  answer,
  arrange,
  boxOf,
  everything,
  fullStory,
  part,
  parts,
  resize,
  stories,
  story,
  until,
} from './arrange.js';

const layouts = ['list', 'grid', 'cards', 'compact'];
const widths = ['200px', '320px', '780px'];

/** As unlike each other as stories can be. */
const uneven: readonly Story[] = [
  fullStory('a'),
  { id: 'b', title: 'B', authors: [], tags: [] },
  story('c', {
    title: 'Headline '.repeat(40),
    summary: 'Summary '.repeat(80),
    section: 'Section '.repeat(20),
  }),
  story('d', { title: 'w'.repeat(300), image: { src: answer({ status: '404' }).url } }),
  story('e', { title: 'عنوان طويل للخبر '.repeat(10), lang: 'ar', section: 'سياسة' }),
];

describe('<news-headline-list> in its place', () => {
  // all of it, and what stands below, is in sight
  before(() => resize(800, 4000));
  after(() => resize(800));

  describe('moves nothing, from its first picture on', () => {
    for (const layout of layouts)
      for (const width of widths)
        for (const [show, name] of [
          ['section time', 'with words'],
          [everything, 'with pictures'],
        ] as const) {
          it(`as ${layout} of ${width} ${name}: into ready, stale and waiting`, async () => {
            const { list, source } = await arrange({ layout, show });
            const watch = await watchMoves(list, width);
            source.begins(uneven.slice(0, 2));
            await watch.stays('the first stories');
            source.brings(uneven, new Date(Date.now() - 26 * 60_000));
            await watch.stays('ready');
            source.fails('timeout');
            await watch.stays('stale');
            part(list, 'link').focus({ preventScroll: true });
            source.brings([story('x'), ...uneven]);
            await watch.stays('waiting');
            expect(parts(list, 'new')).to.have.length(1);
          });

          it(`as ${layout} of ${width} ${name}: into error, empty and too few`, async () => {
            const { list, source } = await arrange({ layout, show });
            const watch = await watchMoves(list, width);
            source.fails('timeout');
            await watch.stays('error');
            source.brings([]);
            await watch.stays('empty');
            source.brings(uneven.slice(0, 2));
            await watch.stays('too few');
          });
        }

    it('whatever the author puts into it for those without script', async () => {
      const { list, source } = await arrange();
      const own = document.createElement('ul');
      own.append(
        ...stories(8).map(({ title }) => Object.assign(document.createElement('li'), { textContent: title })),
      );
      list.append(own);
      const watch = await watchMoves(list, '320px');
      source.brings(uneven);
      await watch.stays('ready');
    });

    it('and what moves would be seen', async () => {
      const { list } = await arrange({}, uneven);
      const watch = await watchMoves(list, '320px');
      list.style.marginBlockStart = '50px';
      let seen = '';
      await watch.stays('lower').catch((error: unknown) => (seen = String(error)));
      expect(seen).to.match(measuresShift ? /layout shift into lower/ : /lower/);
    });
  });

  describe('reflows', () => {
    for (const layout of layouts)
      for (const width of widths)
        it(`as ${layout} of ${width}, without a word beside it`, async () => {
          const { list } = await arrange({ layout, show: everything }, uneven);
          list.parentElement!.style.inlineSize = width;
          await nextFrame();
          const box = list.getBoundingClientRect();
          expect(box.width).to.equal(parseFloat(width));
          expect(list.scrollWidth).to.be.at.most(list.clientWidth);
          for (const name of ['item', 'link', 'summary', 'meta', 'media', 'image'])
            for (const element of parts(list, name)) {
              const { left, right } = element.getBoundingClientRect();
              expect(left, name).to.be.at.least(box.left - 0.5);
              expect(right, name).to.be.at.most(box.right + 0.5);
            }
        });

    for (const state of ['stale', 'error'])
      it(`keeps all that is said in sight at 200 px when it is ${state}`, async () => {
        const { list, source } = await arrange({ limit: 1 });
        list.parentElement!.style.inlineSize = '200px';
        if (state === 'stale') source.brings(stories('a'));
        source.fails('timeout');
        await list.updateComplete;
        const box = part(list, 'base').getBoundingClientRect();
        const { top, bottom, left, right } = part(list, 'retry').getBoundingClientRect();
        expect(top).to.be.at.least(box.top);
        expect(bottom).to.be.at.most(box.bottom);
        expect(left).to.be.at.least(box.left);
        expect(right).to.be.at.most(box.right);
      });
  });

  describe('holds its own', () => {
    it('in a row of a page’s own, which gives it no width', async () => {
      const { list } = await arrange({}, stories('abc'));
      list.parentElement!.style.display = 'flex';
      expect(list.getBoundingClientRect().width).to.be.above(100);
    });

    it('in what is opened later', async () => {
      const { list, source } = await arrange();
      const details = document.createElement('details');
      list.replaceWith(details);
      details.append(list);
      await until(() => !source.isFollowed || !details.open);
      details.open = true;
      await until(() => source.isFollowed);
      source.brings(stories('ab'));
      await list.updateComplete;
      expect(part(list, 'item').getBoundingClientRect().height).to.be.above(20);
    });

    it('and is gone when it is hidden', async () => {
      const { list } = await arrange({}, stories('a'));
      list.hidden = true;
      expect(list.getClientRects()).to.have.length(0);
    });

    it('against what the page says of all its elements', async () => {
      const { list } = await arrange({}, [fullStory('a')]);
      const before = list.getBoundingClientRect().height;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        * { margin: 9px; border: 5px solid red; padding: 7px; float: left }
        a, h3, li, ul { display: none; color: red !important }
        div { white-space: nowrap; text-transform: uppercase; text-align: right }`);
      document.adoptedStyleSheets.push(sheet);
      try {
        list.style.cssText = 'margin: 0; border: 0; padding: 0; float: none';
        list.parentElement!.style.cssText =
          'margin: 0; border: 0; padding: 0; float: none; inline-size: 784px';
        document.body.style.cssText = 'margin: 8px; border: 0; padding: 0; float: none';
        expect(list.getBoundingClientRect().height).to.equal(before);
        const { textTransform, whiteSpace, color, marginTop } = getComputedStyle(part(list, 'link'));
        expect([textTransform, whiteSpace, marginTop]).to.deep.equal(['none', 'normal', '0px']);
        expect(color).not.to.equal('rgb(255, 0, 0)');
      } finally {
        document.adoptedStyleSheets.pop();
        document.body.style.cssText = '';
      }
    });
  });
});

interface Watch {
  /** @param name what it has just come into */
  stays(name: string): Promise<void>;
}

/** Sees to it that neither the list, nor its rows, nor what stands below moves by a pixel. */
async function watchMoves(list: HeadlineList, width: string): Promise<Watch> {
  const below = document.createElement('p');
  below.textContent = 'What stands below.';
  list.after(below);
  list.parentElement!.style.inlineSize = width;
  await frames();
  const shifts = shiftsFromNow();
  const places = () => [list, below, ...list.shadowRoot!.querySelectorAll('li')].map(boxOf);
  const before = places();
  return {
    async stays(name) {
      await list.updateComplete;
      await frames();
      expect(shifts(), `layout shift into ${name}`).to.equal(0);
      expect(places(), name).to.deep.equal(before);
    },
  };
}

const measuresShift = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

/** The sum so far; 0 in engines that do not measure it, where the places of all boxes have to do. */
function shiftsFromNow(): () => number {
  let sum = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const entry of entries) if ('value' in entry) sum += Number(entry.value);
  };
  if (!measuresShift) return () => 0;
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  return () => {
    add(observer.takeRecords());
    return sum;
  };
}

async function frames(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await nextFrame();
}
