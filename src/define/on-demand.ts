import { define } from './define.js';

/**
 * Defines each of our tags as soon as one is on the page, now or later, and downloads it only then. Where a reader would
 * see it at once, its feed and what reads it are asked for at the same time.
 *
 * What stands in a shadow root of somebody else's is not found: the script of its own, `cdn/headline-list.js`, is for that.
 * @param options `prefix` instead of `news`, where that is taken
 */
export function defineOnDemand({ prefix = 'news' } = {}): void {
  if (typeof document === 'undefined') return;
  const tags = Object.keys(widgets).map((name) => `${prefix}-${name}`);
  const missing = new Set(tags);
  const look = (place: ParentNode) => {
    for (const found of [place as Element, ...place.querySelectorAll(tags.join())])
      if (missing.delete(found.localName)) void bring(found, prefix);
    if (!missing.size) observer.disconnect();
  };
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof Element) look(node);
  });
  observer.observe(document, { childList: true, subtree: true });
  look(document);
}

/** Links stay as they are where it cannot be had, or where the page does not let it start. */
async function bring(found: Element, prefix: string): Promise<void> {
  const tag = found.localName;
  const widget = widgets[tag.slice(prefix.length + 1)];
  /** WebKit says why a module does not start only to who asked for it first. */
  let first: unknown;
  try {
    if (document.contentType !== 'text/html') throw new Error(`This page is ${document.contentType}.`);
    const ahead =
      widget?.ahead && isNear(found) ? [...widget.ahead(), wordsAhead(found), feedAhead(found)] : [];
    // what is wrong there, the widget meets again and tells
    const quietly = ahead.map((it) => it.catch((cause: unknown) => void (first ??= cause)));
    const [made] = await Promise.all([widget?.load(), ...quietly]);
    // a class has one name
    if (made) define(tag, prefix === 'news' ? made : class extends made {});
  } catch (cause) {
    if (!hasTold) console.warn(`newsrack: nothing of it can start on this page. ${String(first ?? cause)}`);
    hasTold = true;
  }
}

let hasTold = false;

interface Widget {
  load(): Promise<CustomElementConstructor>;
  /** What its first story needs besides. */
  ahead?(): Promise<unknown>[];
}

const stories = () => [import('../controllers/feed-follower.js'), import('../formats/rss.js')];

const widgets: Readonly<Record<string, Widget>> = {
  'headline-list': {
    load: async () => (await import('../widgets/headline-list/headline-list.js')).HeadlineList,
    ahead: () => [...stories(), import('../widgets/headline-list/headline-rows.js')],
  },
  'breaking-ticker': {
    load: async () => (await import('../widgets/breaking-ticker/breaking-ticker.js')).BreakingTicker,
    ahead: () => [...stories(), import('../widgets/breaking-ticker/tape.js')],
  },
  'article-card': {
    load: async () => (await import('../widgets/article-card/article-card.js')).ArticleCard,
    ahead: stories,
  },
  article: {
    load: async () => (await import('../widgets/article/article.js')).Article,
    ahead: () => [...stories(), import('../widgets/article/body.js')],
  },
  'comment-box': {
    load: async () => (await import('../widgets/comment-box/comment-box.js')).CommentBox,
  },
  source: {
    load: async () => (await import('../widgets/source/source-element.js')).SourceElement,
    ahead: () => [
      ...stories(),
      import('../controllers/source-finder.js'),
      import('../widgets/source/source-opener.js'),
    ],
  },
};

/** As near as a widget wants a reader to be before it asks for anything. */
function isNear(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  const isPrerendered = 'prerendering' in document && document.prerendering === true;
  return !isPrerendered && height > 0 && top < 1.5 * innerHeight && bottom > -0.5 * innerHeight;
}

/** In the language of the page; English is there. */
async function wordsAhead(element: Element): Promise<unknown> {
  const lang = element.closest('[lang]')?.getAttribute('lang') ?? 'en';
  const [language] = /^[a-z]{2}(?![a-z])/i.exec(lang) ?? ['en'];
  if (language === 'en') return undefined;
  return (await import('../i18n/locales.js')).messagesFor(language.toLowerCase());
}

/** The feed that the element names itself, and that may be asked for as it is. */
async function feedAhead(element: Element): Promise<void> {
  const src = element.getAttribute('src');
  if (!src || /^#|\s/.test(src) || element.matches('[consent], [proxy], [credentials]')) return;
  const { href, protocol } = new URL(src, document.baseURI);
  if (!/^https?:$/.test(protocol) || asked.has(href)) return;
  asked.add(href);
  // as in net/without-cookies.ts, which has not come yet
  const answer = fetch(href, { credentials: href.startsWith(`${origin}/`) ? 'omit' : 'same-origin' });
  answer.catch(() => undefined);
  const { keepEarly } = await import('../net/early.js');
  keepEarly(href, answer);
}

/** One answer is for all widgets. */
const asked = new Set<string>();
