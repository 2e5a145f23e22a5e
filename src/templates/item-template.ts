import { html, type LitElement, type TemplateResult } from 'lit';
import type { Story } from '../model/story.js';
import { ItemCopy } from './item-copy.js';
import { select } from './select.js';

/** Draws a story as a Lit template, a node or text, which stays text. Called again when the story changes. */
export type RenderItem = (story: Story) => unknown;

/** How a page draws stories: by a function, or by a template with `data-key` in it. */
export type ItemSource = RenderItem | HTMLTemplateElement;

/** Called for each drawing of a widget. @returns what draws a story; where it drew that story before, in place */
export function drawItems(
  host: LitElement,
  source: ItemSource,
  lang: string,
): (story: Story) => TemplateResult {
  const items = itemsOf.get(host) ?? new OwnItems(host);
  itemsOf.set(host, items);
  items.begin(source);
  return (story) => items.draw(story, lang);
}

interface Item {
  readonly story: Story;
  readonly content: unknown;
}

/** All that one widget shows in the page's own way, by the ids of the stories. */
class OwnItems {
  readonly #host: LitElement;
  #source: ItemSource = noSource;
  #sheet: CSSStyleSheet | undefined;
  #items = new Map<string, Item>();
  /** As they were drawn the last time: who is not drawn again is forgotten. */
  #before = this.#items;

  constructor(host: LitElement) {
    this.#host = host;
    host.shadowRoot?.addEventListener('click', (event) => this.#onClick(event as MouseEvent));
  }

  begin(source: ItemSource): void {
    this.#dress();
    this.#before = source === this.#source ? this.#items : new Map<string, Item>();
    this.#items = new Map();
    this.#source = source;
  }

  draw(story: Story, lang: string): TemplateResult {
    const before = this.#before.get(story.id);
    const content = this.#content(story, before, lang);
    this.#items.set(story.id, { story, content });
    const shown = content instanceof ItemCopy ? content.element : content;
    return story.lang
      ? html`<div class="own" lang=${story.lang}>${shown}</div>`
      : html`<div class="own">${shown}</div>`;
  }

  #content(story: Story, before: Item | undefined, lang: string): unknown {
    if (typeof this.#source === 'function')
      return before?.story === story ? before.content : rendered(this.#source, story);
    const copy =
      before?.content instanceof ItemCopy ? before.content : new ItemCopy(this.#source, this.#host);
    copy.show(story, lang);
    return copy;
  }

  /** Other sheets come and go with the theme and with the document. */
  #dress(): void {
    const { shadowRoot, ownerDocument } = this.#host;
    const sheets = shadowRoot?.adoptedStyleSheets ?? [];
    if (!shadowRoot || !ownerDocument.defaultView || sheets.some((sheet) => sheet === this.#sheet)) return;
    this.#sheet = new ownerDocument.defaultView.CSSStyleSheet();
    this.#sheet.replaceSync(looks);
    shadowRoot.adoptedStyleSheets = [...sheets, this.#sheet];
  }

  /** A link that the page made for a story is one to follow it, too. */
  #onClick(event: MouseEvent): void {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (!link?.closest('.own')) return;
    for (const { story } of this.#items.values())
      if ([link.href, link.getAttribute('href')].includes(story.url ?? ''))
        return select(event, story, this.#host);
  }
}

const noSource: ItemSource = () => '';
const itemsOf = new WeakMap<LitElement, OwnItems>();

/** A fault in the page's function is heard of, and costs neither that story nor the others. */
function rendered(render: RenderItem, story: Story): unknown {
  try {
    const content = render(story);
    if (!(content instanceof DocumentFragment)) return content;
    // a fragment is empty once it has been shown
    const element = document.createElement('div');
    element.append(content);
    return element;
  } catch (cause) {
    reportError(cause);
    return story.title;
  }
}

/** What the page draws lies over the room that ours would have, without the habits of our links and pictures. */
const looks = `
  .own { grid-area: 1 / 1 / -1 / -1; min-inline-size: 0 }
  .own ~ .media { visibility: hidden }
  .own img { max-inline-size: 100% }
  .own a:not([part~='link'])::after { content: none }
  .own a:not([part~='link']):focus-visible { outline: var(--_focus); outline-offset: 2px }
`;
