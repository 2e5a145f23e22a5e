import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/define/news-article.js';
import '../../src/define/news-article-card.js';
import '../../src/define/news-breaking-ticker.js';
import '../../src/define/news-headline-list.js';
import { readFeed } from '../../src/formats/read-feed.js';
import { linkEmbeds } from '../../src/markup/embeds.js';
import { sanitize } from '../../src/markup/sanitize.js';
import { tidy } from '../../src/markup/tidy.js';
import type { Feed } from '../../src/model/feed.js';
import type { Story } from '../../src/model/story.js';
import type { Source } from '../../src/sources/source.js';
import { everythingOfACard } from '../widgets/arrange-card.js';
import { activeIn } from './active-in.js';
import { allPayloads } from './payloads.js';

const hasNative = 'setHTML' in Element.prototype;
const paths = hasNative ? [true, false] : [false];

describe('hostile markup', () => {
  let payloads: readonly string[] = [];
  let fired = 0;
  const dialogs = { alert: window.alert, confirm: window.confirm, prompt: window.prompt };

  before(async function () {
    Object.assign(window, { alert: () => fired++, confirm: () => fired++, prompt: () => fired++ });
    payloads = await allPayloads();
  });

  after(() => void Object.assign(window, dialogs));

  beforeEach(() => {
    fired = 0;
  });

  for (const native of paths) {
    const name = native ? 'the browser’s Sanitizer' : 'DOMPurify';

    it(`does nothing to the reader of a body that went through ${name}`, async () => {
      const bad: string[] = [];
      for (const payload of payloads) {
        const page = document.createElement('div');
        page.append(await made(payload, native));
        document.body.append(page);
        bad.push(...activeIn(page).map((what) => `${what} of ${payload}`));
        page.remove();
      }
      await nextFrame();
      expect(bad).to.deep.equal([]);
      expect(fired).to.equal(0);
    });

    it(`keeps what a publisher means well through ${name}`, async () => {
      for (const [written, shown] of wellMeant) {
        const box = document.createElement('div');
        box.append(await made(written, native));
        expect(box.innerHTML).to.equal(shown);
      }
    });
  }

  for (const [format, write] of Object.entries({ RSS: asRss, 'JSON Feed': asJsonFeed }))
    describe(`is words and nothing else, and all of the words, in every field of ${format}`, () => {
      let feed: Feed;

      before(async () => {
        feed = await read(write(payloads));
        expect(feed.stories.length).to.be.greaterThan(payloads.length / 2);
      });

      it('in a list', async () => {
        const list = await fixture(html`<news-headline-list
          limit=${feed.stories.length}
          show="image summary byline time section source"
          .source=${still(feed)}
        ></news-headline-list>`);
        await until(() => (list.shadowRoot?.querySelectorAll('a').length ?? 0) > 0);
        await nextFrame();
        expect(activeIn(list.shadowRoot)).to.deep.equal([]);
        expect(fired).to.equal(0);
      });

      it('in a ticker', async () => {
        const ticker = await fixture(html`<news-breaking-ticker
          which="latest"
          limit=${feed.stories.length}
          show="section byline time source"
          .source=${still(feed)}
        ></news-breaking-ticker>`);
        const viewport = () => ticker.shadowRoot?.querySelector('.viewport');
        await until(() => (viewport()?.querySelectorAll('a').length ?? 0) > 0);
        await nextFrame();
        expect(activeIn(viewport() ?? null)).to.deep.equal([]);
        expect(fired).to.equal(0);
      });

      it('on a card', async () => {
        const card = await hidden('news-article-card');
        card.show = everythingOfACard;
        const bad: string[] = [];
        for (const story of feed.stories) {
          card.story = story;
          await card.updateComplete;
          bad.push(...activeIn(card.shadowRoot), ...lostIn(card.shadowRoot, story));
        }
        await nextFrame();
        expect(bad).to.deep.equal([]);
        expect(fired).to.equal(0);
      });

      it('over an article', async () => {
        const article = await hidden('news-article');
        const bad: string[] = [];
        for (const { image, ...story } of feed.stories) {
          // at one address, because the picture of an article is not put off
          article.story = {
            ...story,
            ...(image && { image: { ...image, src: 'https://example.org/none' } }),
          };
          await article.updateComplete;
          bad.push(...activeIn(article.shadowRoot), ...lostIn(article.shadowRoot, article.story));
        }
        await nextFrame();
        expect(bad).to.deep.equal([]);
        expect(fired).to.equal(0);
      });
    });

  it('does nothing to the reader of a live blog whose every entry is hostile', async () => {
    const { stories } = await read(asJsonFeed(payloads));
    const [first] = stories;
    const blog = { ...first, id: 'blog', title: 'Blog', entries: stories } as Story;
    const article = await fixture(html`<news-article .story=${blog}></news-article>`);
    const bodies = () => [...(article.shadowRoot?.querySelectorAll('.body') ?? [])];
    await until(() => bodies().some((body) => body.childNodes.length > 0));
    await nextFrame();
    expect(activeIn(article.shadowRoot)).to.deep.equal([]);
    expect(fired).to.equal(0);
  });
});

async function made(payload: string, native: boolean): Promise<DocumentFragment> {
  return tidy(await sanitize(linkEmbeds(payload), native), {
    base: 'https://example.org/story',
    headingLevel: 2,
    embedLabel: (host) => `Show ${host}`,
  });
}

/** Where nothing that is lazy asks for its picture, and whatever got through would act all the same. */
async function hidden<K extends 'news-article' | 'news-article-card'>(tag: K) {
  const widget = document.createElement(tag);
  await fixture(html`<div hidden>${widget}</div>`);
  return widget;
}

/** What a story says and a widget does not. */
function lostIn(root: ShadowRoot | null, story: Story): string[] {
  const { title, kicker, summary, section, sponsored, authors, image } = story;
  const said = [title, kicker, summary, section, sponsored, ...authors.map(({ name }) => name)];
  const shown = root?.textContent ?? '';
  const lost = [...said, image?.caption, image?.credit].filter((words) => words && !shown.includes(words));
  const alt = root?.querySelector('img')?.alt ?? '';
  return [...lost.map((words) => `without ${words}`), ...(alt === (image?.alt ?? '') ? [] : [`alt=${alt}`])];
}

/** What was written, and what is shown of it. */
const wellMeant: readonly (readonly [string, string])[] = [
  [
    '<p>A <em>calm</em> <a href="/day">day</a>.</p>',
    '<p>A <em>calm</em> <a href="https://example.org/day" rel="noopener">day</a>.</p>',
  ],
  ['<ul><li>Bread</li><li>Salt</li></ul>', '<ul><li>Bread</li><li>Salt</li></ul>'],
  [
    '<table><tr><th scope="row">Tide</th><td colspan="2">3.71</td></tr></table>',
    '<div class="wide" tabindex="0"><table><tbody><tr><th scope="row">Tide</th><td colspan="2">3.71</td></tr></tbody></table></div>',
  ],
  ['<h1>High</h1><h3>Low</h3>', '<h3>High</h3><h5>Low</h5>'],
  ['<section><font color="red">Old</font> words</section>', 'Old words'],
  [
    '<iframe src="https://video.example/1"></iframe>',
    '<p><a href="https://video.example/1" class="embed" rel="noopener">Show video.example</a></p>',
  ],
  ['<img src="http://example.org/dot.gif" width="1" height="1">Text', 'Text'],
];

function asRss(payloads: readonly string[]): string {
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
  const items = payloads.map(
    (payload, i) => `<item><guid isPermaLink="false">${i}</guid><title>Story ${i} ${escaped(payload)}</title>
      <link>${escaped(payload)}</link><description>${escaped(payload)}</description>
      <dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">${escaped(payload)}</dc:creator>
      <category>${escaped(payload)}</category><source url="${escaped(payload)}">${escaped(payload)}</source>
      <media:content xmlns:media="http://search.yahoo.com/mrss/" medium="image" url="${escaped(payload)}">
        <media:description>${escaped(payload)}</media:description><media:credit>${escaped(payload)}</media:credit>
      </media:content></item>`,
  );
  return `<rss version="2.0"><channel><title>x</title>${items.join('')}</channel></rss>`;
}

function asJsonFeed(payloads: readonly string[]): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: payloads[0],
    items: payloads.map((payload, i) => ({
      id: String(i),
      title: `Story ${i} ${payload}`,
      url: payload,
      summary: `Summary ${payload}`,
      content_html: payload,
      image: payload,
      tags: [payload],
      authors: [{ name: `Author ${payload}`, url: payload }],
      _news: {
        section: `Section ${payload}`,
        kicker: `Kicker ${payload}`,
        sponsored: `Sponsor ${payload}`,
        breaking: true,
        image: {
          width: payload,
          height: payload,
          alt: `Alt ${payload}`,
          caption: `Caption ${payload}`,
          credit: `Credit ${payload}`,
        },
      },
    })),
  });
}

async function read(text: string): Promise<Feed> {
  let feed: Feed | undefined;
  async function* whole() {
    yield await Promise.resolve(text);
  }
  for await (feed of readFeed({ url: 'https://example.org/feed', text: whole() }));
  if (!feed) throw new Error('nothing was read');
  return feed;
}

/** A source that has what it has. */
function still(feed: Feed): Source {
  const changes = { added: [], changed: [], removed: [] };
  return {
    state: { status: 'ready', feed, changes, at: new Date() },
    subscribe: () => () => undefined,
    refresh: () => Promise.resolve(),
  };
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await nextFrame();
}
