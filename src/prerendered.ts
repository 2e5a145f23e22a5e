import type { DOMPurify } from 'dompurify';
import { adoptStyles, html, LitElement, type PropertyValues } from 'lit';
import { followBy } from './controllers/feed-controller.js';
import { FeedFollower } from './controllers/feed-follower.js';
import { GivenFeed } from './controllers/given-feed.js';
import { takeRulerBy } from './controllers/follow-spacing.js';
import { localeOf } from './controllers/locale-controller.js';
import { serverBody } from './markup/server-body.js';
import { NewsError } from './model/failure.js';
import { FixedSource } from './sources/fixed-source.js';
import { storiesIn } from './sources/stories-in.js';
import { correctTimes } from './templates/correct-times.js';
import { makeSafeBy, takeRoomBy } from './widgets/article/article-bodies.js';
import { sheet as bodySheet } from './widgets/article/body.styles.js';
import { drawRowsBy } from './widgets/headline-list/headline-list.js';
import * as rows from './widgets/headline-list/headline-rows.js';

/**
 * The same widget for pages that come from a server: it is drawn there with its stories, and goes on in the page with
 * what was drawn. Its stories stand in an attribute, as `JSON.stringify` writes them: `stories` instead of a feed, or
 * `story` of a card or an article. Server and page define it before they draw anything.
 *
 * The page imports `@lit-labs/ssr-client/lit-element-hydrate-support.js` before that. Without it, and where the page makes
 * of the stories something else than its server did, the widget is drawn anew.
 *
 * @param options.purify for an article on a server: DOMPurify with a window of its own, as from `DOMPurify(new
 * JSDOM('').window)`. Without it the text of an article comes with script. Pages need none
 * @throws {NewsError} `config`, where DOMPurify has no window
 */
export function prerendered<W extends Widget>(widget: W, { purify }: Options = {}): W {
  beAtHand();
  if (purify?.isSupported === false) throw new NewsError('config', 'DOMPurify has no window to work in.');
  if (purify) makeSafeBy((body, options) => serverBody(body, options, purify));
  supportHydration(widget);
  return class extends widget {
    static override readonly properties = 'story' in widget.properties ? { source, story } : { source };

    /** The looks of a body come with what makes it safe. */
    static override readonly styles = [widget.styles ?? [], isServer && purify ? bodySheet : []];

    /** What the server has drawn is there to go on with. */
    #isDrawn = false;

    override createRenderRoot(): HTMLElement | DocumentFragment {
      if (this.shadowRoot) this.#takeOver(this.shadowRoot);
      return super.createRenderRoot();
    }

    override update(changed: PropertyValues): void {
      try {
        super.update(changed);
      } catch (cause) {
        if (!this.#isDrawn || this.hasUpdated) throw cause;
        console.warn(
          `newsrack: <${this.localName}> is drawn anew, its server has drawn something else.`,
          cause,
        );
        this.#isDrawn = false;
        this.shadowRoot?.replaceChildren(...this.shadowRoot.querySelectorAll('.ruler'));
        super.update(changed);
      }
    }

    override render(): unknown {
      const picture = super.render();
      return isServer || this.#isDrawn ? html`${picture}<div class="ruler"></div>` : picture;
    }

    override firstUpdated(changed: PropertyValues): void {
      super.firstUpdated(changed);
      if (this.#isDrawn) correctTimes(this.renderRoot, localeOf(this).baseName);
    }

    /** What puts sheets on and off finds those that other widgets have. */
    #takeOver(root: ShadowRoot): void {
      adoptStyles(root, widget.elementStyles);
      this.#isDrawn = canHydrate(widget);
      if (!this.#isDrawn) root.replaceChildren(...root.querySelectorAll('.ruler'));
      else if (this.hasAttribute('unstyled')) root.querySelector('style')?.remove();
    }
  };
}

declare global {
  /** What a page has imported from Lit, if it has. */
  var litElementHydrateSupport: ((lit: { LitElement: typeof LitElement }) => void) | undefined;
}

interface Options {
  readonly purify?: DOMPurify | undefined;
}

/** Constructors of elements take whatever parameters, says the DOM; a class that is extended here must. */
type Widget = Pick<typeof LitElement, 'elementStyles' | 'observedAttributes' | 'properties' | 'styles'> &
  (new (...parameters: ConstructorParameters<CustomElementConstructor>) => LitElement);

const isServer = typeof document === 'undefined';

const source = {
  attribute: 'stories',
  converter: (json: string | null) => (json === null ? undefined : new FixedSource(storiesIn(json))),
};

const story = { converter: (json: string | null) => storiesIn(json)[0] };

/** What else is downloaded when a reader comes near is there before the first picture, on both sides the same. */
function beAtHand(): void {
  followBy((host, wish) => (isServer ? new GivenFeed(host, wish) : new FeedFollower(host)));
  drawRowsBy(rows);
  takeRulerBy(({ shadowRoot }) => shadowRoot?.querySelector('.ruler'));
  takeRoomBy((host) => (host.hasUpdated ? undefined : drawnRoom(host)));
}

/** What follows a body waits for it, as everywhere. */
function supportHydration(widget: Widget): void {
  // Lit takes it up by itself where it finds it, but bundlers like to put Lit first
  if (!canHydrate(widget)) globalThis.litElementHydrateSupport?.({ LitElement });
}

/** By the one thing that can be seen of it. */
function canHydrate(widget: Widget): boolean {
  return widget.observedAttributes.includes('defer-hydration');
}

function drawnRoom({ shadowRoot }: LitElement): HTMLElement | undefined {
  const room = shadowRoot?.querySelector<HTMLElement>('.body') ?? undefined;
  if (!room?.childElementCount) room?.classList.add('coming');
  return room;
}
