import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, sendMouse } from '@web/test-runner-commands';
import '../../src/define/news-article.js';
import '../../src/define/news-article-card.js';
import '../../src/define/news-breaking-ticker.js';
import '../../src/define/news-headline-list.js';
import type { Story, UntrustedHtml } from '../../src/model/story.js';
import {
  type Attributes,
  everything,
  HandSource,
  picture,
  resize,
  settled,
  stories,
  story,
  until,
} from './arrange.js';
import { everythingOfACard } from './arrange-card.js';
import { lostWordsIn } from './lost-words.js';

type Tag = 'news-headline-list' | 'news-breaking-ticker' | 'news-article-card' | 'news-article';

type Enter = (source: HandSource, widget: Element) => unknown;

/** What a widget is tried with. */
interface Subject {
  /** One widget for each. */
  readonly variants: readonly Attributes[];
  /** Ways to come into each state, from loading. */
  readonly states: Readonly<Record<string, Enter>>;
}

const whole: Story = story('whole', {
  title: 'Council votes after a long night to keep the last tram running until the morning',
  kicker: 'Night line',
  summary: 'Eleven were for it, four against.',
  section: 'Politics',
  authors: [{ name: 'Ada Bell' }, { name: 'Ben Cole' }],
  source: { name: 'Example Times' },
  sponsored: 'Quay Tea',
  breaking: true,
  image: {
    src: picture,
    alt: 'A tram',
    caption: 'The last tram, at night under a lamp.',
    credit: 'Carla Dunn',
  },
  body: '<p>Eleven were <a href="/for">for it</a>.</p><h2>The line</h2><p>It is to stay.</p>' as UntrustedHtml,
});
const some = [whole, ...stories('bc').map((one) => ({ ...one, breaking: true }))];
const live = {
  ...whole,
  id: 'live',
  live: true,
  entries: some.map((one) => ({ ...one, pinned: one === whole })),
};

const states = {
  loading: () => {},
  ready: (source: HandSource) => source.brings(some),
  empty: (source: HandSource) => source.brings([]),
  error: (source: HandSource) => source.fails('timeout'),
  stale(source: HandSource) {
    source.brings(some, new Date(Date.now() - 25 * 60_000));
    source.fails();
  },
};

const subjects: Readonly<Record<Tag, Subject>> = {
  'news-headline-list': {
    variants: ['list', 'grid', 'cards', 'compact'].map((layout) => ({ layout, show: everything, limit: 4 })),
    states: {
      ...states,
      waiting(source) {
        source.brings(stories('bc'));
        source.brings(some);
      },
    },
  },
  'news-breaking-ticker': {
    variants: ['rotate', 'scroll', 'paused'].map((label) => ({
      label,
      mode: label === 'scroll' ? label : 'rotate',
      show: 'section byline time source',
      dismissible: '',
    })),
    states: { ...states, single: (source) => source.brings([whole]) },
  },
  'news-article-card': {
    variants: ['auto', 'vertical', 'horizontal', 'overlay'].map((layout) => ({
      layout,
      show: everythingOfACard,
    })),
    states,
  },
  'news-article': {
    variants: [{ 'heading-level': 2 }],
    states: {
      ...states,
      live: (source) => source.brings([live]),
      async waiting(source, { shadowRoot }) {
        source.brings([{ ...live, entries: live.entries.slice(1) }]);
        await until(() => shadowRoot!.querySelector('li') !== null);
        source.brings([live]);
      },
    },
  },
};

/** WCAG 1.4.12. Where a reader’s own style sheet says it, it reaches what is inside of widgets, too. */
const spread = new CSSStyleSheet();
spread.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`);

const { documentElement: root, body } = document;
let inside: readonly CSSStyleSheet[] = [];

const conditions: Readonly<Record<string, () => unknown>> = {
  'on a light page': () => (root.style.colorScheme = 'light'),
  'on a dark page': () => (root.style.colorScheme = 'dark'),
  'from right to left': () => Object.assign(root, { dir: 'rtl', lang: 'ar' }),
  'at 320 px': () => narrow(0),
  'with text twice as large': () => {
    root.style.fontSize = '200%';
    body.style.cssText += '; margin: 0; inline-size: 640px';
  },
  'at 400 % zoom, with text that the reader spreads': async () => {
    await narrow(8);
    document.adoptedStyleSheets = inside = [spread];
  },
  'at 400 % zoom, with text that the page spreads': async () => {
    await narrow(8);
    document.adoptedStyleSheets = [spread];
  },
};

describe('every reader', () => {
  beforeEach(async () => {
    await sendMouse({ type: 'move', position: [0, 0] });
    // room to scroll in: that is when new stories wait
    body.style.cssText = 'padding-block-end: 300vh; background: Canvas; color: CanvasText';
    scrollTo(0, 1);
  });
  afterEach(async () => {
    for (const element of [root, body]) element.removeAttribute('style');
    Object.assign(root, { dir: '', lang: 'en' });
    document.adoptedStyleSheets = [];
    inside = [];
    await resize(800);
  });

  for (const [tag, { variants, states }] of Object.entries(subjects) as [Tag, Subject][])
    describe(`of <${tag}>`, () => {
      for (const [condition, set] of Object.entries(conditions))
        for (const [state, enter] of Object.entries(states))
          it(`has all its words, by the rules of axe, ${condition} when it is ${state}`, async () => {
            await set();
            const main = await arrange(tag, variants, enter);
            for (const widget of main.children) expectState(widget, state);
            expect([...main.children].flatMap(lostWordsIn)).to.deep.equal([]);
            expect(main.scrollWidth).to.be.at.most(main.clientWidth);
            await expect(main).to.be.accessible();
          });

      describe('in forced colours', () => {
        before(async function () {
          if (await forceColors(true)) return;
          console.log('Skipped: forced colours, which this engine cannot be made to use.');
          this.skip();
        });
        after(() => forceColors(false));

        for (const [state, enter] of Object.entries(states))
          it(`has it by the rules of axe, and sees where buttons end, when it is ${state}`, async () => {
            expect(matchMedia('(forced-colors: active)').matches).to.be.true;
            const main = await arrange(tag, variants, enter);
            for (const { shadowRoot } of main.children)
              for (const button of shadowRoot!.querySelectorAll("[part='new']"))
                expect(paperOf(button)).not.to.equal(paperOf(body));
            await expect(main).to.be.accessible();
          });
      });

      it('would be seen to lose words, or contrast, if that were so', async () => {
        const title = 'Headline '.repeat(60);
        const enter = (source: HandSource) => source.brings([{ ...whole, title }]);
        const main = await arrange(tag, variants.slice(-1), enter);
        if (tag !== 'news-article') expect([...main.children].flatMap(lostWordsIn)).not.to.be.empty;
        main.style.setProperty('--news-color-muted', 'color-mix(in srgb, CanvasText 30%, Canvas)');
        await expect(main).not.to.be.accessible();
      });
    });
});

async function narrow(margin: number): Promise<void> {
  body.style.margin = `${margin}px`;
  body.style.inlineSize = `${320 - 2 * margin}px`;
  await resize(320, 256);
}

/** All variants of a widget, one below the other, in one state. */
async function arrange(tag: Tag, variants: readonly Attributes[], enter: Enter): Promise<HTMLElement> {
  const main = await fixture<HTMLElement>(html`<main></main>`);
  for (const attributes of variants) {
    const widget = document.createElement(tag);
    const source = new HandSource();
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, String(value));
    widget.append(
      Object.assign(document.createElement('a'), { href: '#news', textContent: 'News of Example' }),
    );
    Object.assign(widget, { source, loading: 'eager' });
    main.append(widget);
    await until(() => source.isFollowed);
    await enter(source, widget);
    if (attributes['label'] === 'paused' && 'pause' in widget) widget.pause();
    widget.shadowRoot!.adoptedStyleSheets.push(...inside);
  }
  await settled();
  await until(() => [...main.children].every(({ shadowRoot }) => !shadowRoot!.querySelector('.coming')));
  return main;
}

function expectState(widget: Element, state: string): void {
  const isNamed = Object.hasOwn(states, state);
  expect(widget).to.match(`:state(${isNamed ? state : 'ready'})`);
  const hasNew = widget.shadowRoot!.querySelector("[part='new']") !== null;
  expect(hasNew).to.equal(state === 'waiting');
}

function paperOf(element: Element): string {
  return getComputedStyle(element).backgroundColor;
}

function forceColors(active: boolean): Promise<boolean> {
  return executeServerCommand<boolean, boolean>('forced-colors', active).catch(() => false);
}
