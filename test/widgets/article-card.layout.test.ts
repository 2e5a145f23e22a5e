import { expect, nextFrame } from '@open-wc/testing';
import type { Story } from '../../src/model/story.js';
import type { ArticleCard } from '../../src/widgets/article-card/article-card.js';
import { answer, part, parts, picture, resize, stories, story, until } from './arrange.js';
import { arrangeCard, everythingOfACard, placeCard, richStory } from './arrange-card.js';
import { watchMoves } from './watch-moves.js';

const layouts = ['auto', 'vertical', 'horizontal', 'overlay'];
const widths = ['200px', '320px', '700px', '1200px'];

/** As unlike each other as stories can be. */
const uneven: readonly Story[] = [
  { id: 'b', title: 'B', authors: [], tags: [] },
  {
    ...richStory('c'),
    title: 'Headline '.repeat(40),
    summary: 'Summary '.repeat(80),
    section: 'Section '.repeat(20),
  },
  story('d', {
    title: 'w'.repeat(300),
    image: { src: answer({ status: '404' }).url, credit: 'Credit '.repeat(30) },
  }),
  story('e', { title: 'عنوان طويل للخبر '.repeat(10), lang: 'ar', section: 'سياسة', live: true }),
];

describe('<news-article-card> in its place', () => {
  // all of it, and what stands below, is in sight
  before(() => resize(1300, 1500));
  after(() => resize(800));

  describe('has its picture', () => {
    const where = (card: ArticleCard) => {
      const [media, title] = ['media', 'title'].map((name) =>
        part(card, 'item').querySelector(`[part='${name}']`)!.getBoundingClientRect(),
      );
      if (media!.bottom <= title!.top) return 'above';
      return title!.right <= media!.left ? 'beside' : 'behind';
    };

    for (const [layout, width, place] of [
      ['auto', '200px', 'above'],
      ['auto', '479px', 'above'],
      ['auto', '480px', 'beside'],
      ['auto', '1200px', 'beside'],
      ['vertical', '1200px', 'above'],
      ['horizontal', '200px', 'beside'],
      ['overlay', '200px', 'behind'],
      ['overlay', '1200px', 'behind'],
      ['banana', '200px', 'above'],
      ['skeleton', '600px', 'beside'],
    ] as const)
      it(`${place} the words as "${layout}" where the card is ${width} wide`, async () => {
        const card = await placeCard({ layout }, { story: richStory('a') });
        card.style.inlineSize = width;
        expect(where(card)).to.equal(place);
      });

    it('elsewhere as soon as the card has another width, or the author wants it so', async () => {
      const card = await placeCard({}, { story: richStory('a') });
      card.style.inlineSize = '700px';
      expect(where(card)).to.equal('beside');
      card.style.inlineSize = '300px';
      expect(where(card)).to.equal('above');
      card.layout = 'overlay';
      await card.updateComplete;
      expect(where(card)).to.equal('behind');
    });

    it('not at all, and no room for it, where the author does not want it', async () => {
      for (const layout of layouts) {
        const card = await placeCard({ layout, show: 'summary time' }, { story: richStory('a') });
        expect(parts(card, 'media')).to.be.empty;
        expect(getComputedStyle(part(card, 'link')).color).to.equal(getComputedStyle(card).color);
      }
    });

    for (const layout of layouts)
      it(`in a room that it does not change when it comes, is small or large or broken (${layout})`, async () => {
        const card = await placeCard({ layout }, { story: richStory('a') });
        card.style.inlineSize = '500px';
        const rooms = [];
        for (const src of [picture, large, tall, answer({ status: '404' }).url]) {
          card.story = richStory('a', { src });
          await card.updateComplete;
          const image = part(card, 'image') as HTMLImageElement;
          await until(() => image.complete && image.src.endsWith(src));
          const { width, height } = part(card, 'media').getBoundingClientRect();
          if (image.naturalWidth) expect(image.getBoundingClientRect()).to.include({ width, height });
          rooms.push(`${width} x ${height}`);
        }
        expect(new Set(rooms)).to.have.length(1);
      });
  });

  describe('moves nothing, from the first picture on', () => {
    for (const layout of layouts)
      for (const width of widths)
        it(`as ${layout} of ${width}`, async () => {
          const { card, source } = await arrangeCard({ layout, show: everythingOfACard });
          const watch = await watchMoves(card, width);
          source.fails('timeout');
          await watch.stays('error');
          source.brings([]);
          await watch.stays('empty');
          for (const one of uneven) {
            source.brings([one], new Date(Date.now() - 26 * 60_000));
            await watch.stays(`ready with ${one.id}`);
          }
          source.fails('timeout');
          await watch.stays('stale');
        });

    it('without pictures, and without anything but a headline', async () => {
      for (const show of ['section summary time', '']) {
        const { card, source } = await arrangeCard({ show });
        const watch = await watchMoves(card, '320px');
        for (const one of uneven) {
          source.brings([one]);
          await watch.stays(`"${show}" with ${one.id}`);
        }
      }
    });

    it('and what moves would be seen', async () => {
      const { card } = await arrangeCard({}, stories('a'));
      const watch = await watchMoves(card, '320px');
      card.style.paddingBlockEnd = '50px';
      const outcome = await watch.stays('taller').then(
        () => 'nothing',
        (error: unknown) => String(error),
      );
      expect(outcome).to.contain('taller');
    });
  });

  describe('keeps all of it inside', () => {
    for (const layout of layouts)
      for (const width of widths)
        it(`as ${layout} of ${width}`, async () => {
          for (const one of [richStory('a'), ...uneven]) {
            const card = await placeCard({ layout, show: everythingOfACard }, { story: one });
            card.parentElement!.style.inlineSize = width;
            await nextFrame();
            const box = card.getBoundingClientRect();
            expect(box.width).to.equal(parseFloat(width));
            expect(card.scrollWidth).to.be.at.most(card.clientWidth);
            for (const name of ['item', 'title', 'summary', 'meta', 'media', 'image', 'caption'])
              for (const element of parts(card, name).filter((element) => element.getClientRects().length)) {
                const { left, right, top, bottom } = element.getBoundingClientRect();
                expect(left, name).to.be.at.least(box.left - 0.5);
                expect(right, name).to.be.at.most(box.right + 0.5);
                expect(top, name).to.be.at.least(box.top - 0.5);
                expect(bottom, name).to.be.at.most(box.bottom + 0.5);
              }
            card.remove();
          }
        });
  });

  describe('with its words over the picture', () => {
    it('keeps them at 4.5 to 1, whatever the picture, by a dark ground behind all of them', async () => {
      for (const width of widths) {
        const card = await placeCard(
          { layout: 'overlay' },
          { story: { ...richStory('a'), breaking: false } },
        );
        card.style.inlineSize = width;
        const text = part(card, 'item').querySelector('.text')!;
        const { backgroundImage, color } = getComputedStyle(text);
        const [alpha = 0, height = 0] = (/rgba\(0, 0, 0, (0\.\d+)\) (\d+)px/.exec(backgroundImage) ?? [])
          .slice(1)
          .map(Number);
        // the brightest that can shine through is white
        expect(contrast(1, luminance(1 - alpha))).to.be.at.least(4.5);
        expect(color).to.equal('rgb(255, 255, 255)');
        for (const element of text.querySelectorAll('[part]'))
          expect(getComputedStyle(element).color, element.outerHTML).to.equal(color);
        expect(text.firstElementChild!.getBoundingClientRect().top).to.be.at.least(
          text.getBoundingClientRect().top + height,
        );
        card.remove();
      }
    });

    it('shows the keyboard on bright and on dark pictures', async () => {
      const card = await placeCard({ layout: 'overlay' }, { story: richStory('a') });
      card.focus();
      part(card, 'link').focus();
      const { boxShadow, outlineStyle, outlineOffset } = getComputedStyle(part(card, 'link'), '::after');
      if (part(card, 'link').matches(':focus-visible')) {
        expect(outlineStyle).to.equal('solid');
        expect(parseFloat(outlineOffset)).to.be.below(0);
        expect(boxShadow).to.contain('rgb(0, 0, 0)');
      }
    });

    /** 0 to 1, of a grey in sRGB (WCAG 2.2). */
    function luminance(grey: number): number {
      return grey <= 0.04045 ? grey / 12.92 : ((grey + 0.055) / 1.055) ** 2.4;
    }

    function contrast(bright: number, dark: number): number {
      return (bright + 0.05) / (dark + 0.05);
    }
  });
});

const svg = (width: number, height: number) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%"/></svg>`,
  )}`;
const large = svg(2000, 900);
const tall = svg(60, 900);
