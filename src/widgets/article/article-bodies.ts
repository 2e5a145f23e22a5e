import { html as markup, isServer, type LitElement, type TemplateResult } from 'lit';
import type { TidyOptions } from '../../markup/tidy.js';
import type { Story, UntrustedHtml } from '../../model/story.js';

/**
 * The bodies of a story and of its live entries, each made safe once and in one element for as long as its story is
 * there: an edit takes the place of what was there before only when it is ready, and what has not changed stays as the
 * reader has it, opened embeds and all. What makes bodies safe is downloaded when the first one is drawn, so an
 * element is empty, and of the class `coming`, for a moment; those that are drawn together come together.
 */
export class ArticleBodies {
  readonly #host: LitElement;
  readonly #embedLabel: (host: string) => string;
  /** By the ids of their stories. */
  readonly #bodies = new Map<string, Body>();
  #drawn: Body[] = [];
  #arrival: Promise<void> | undefined;
  #looks: string | undefined;
  #sheet: CSSStyleSheet | undefined;

  /** @param embedLabel what the link says that stands for content of a third party */
  constructor(host: LitElement, embedLabel: (host: string) => string) {
    this.#host = host;
    this.#embedLabel = embedLabel;
  }

  /** Settles when what was drawn last is there. */
  get arrival(): Promise<void> | undefined {
    return this.#arrival;
  }

  /**
   * @param level of the heading that the body stands under, 1 to 6
   * @returns nothing where the story has no body; on a server the room of one, with what is safe there
   */
  of({ id, body: html, url: address }: Story, level: number): HTMLElement | TemplateResult | undefined {
    if (!html) return undefined;
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- lit types it as it is in browsers
    if (isServer)
      return markup`<div class="body" part="body" dir="auto">${safe?.(html, { base: address ?? '', headingLevel: level, embedLabel: this.#embedLabel })}</div>`;
    const url = address ?? document.baseURI;
    this.#dress();
    const before = this.#bodies.get(id);
    const key = [url, level, this.#embedLabel('')].join(' ');
    if (before?.html === html && before.key === key) return before.element;
    const body = { element: before?.element ?? drawn?.(this.#host) ?? empty(), id, html, key, url, level };
    this.#bodies.set(id, body);
    if (!this.#drawn.length) this.#arrival = this.#arrive();
    this.#drawn.push(body);
    return body.element;
  }

  /** For another story. */
  forget(): void {
    this.#bodies.clear();
  }

  async #arrive(): Promise<void> {
    // without network the headline is left, and the way to the original
    const ways = await import('./body.js').catch(() => undefined);
    const drawn = this.#drawn;
    this.#drawn = [];
    const embedLabel = this.#embedLabel;
    const contents = await Promise.all(
      drawn.map(async ({ html, url, level }) =>
        ways?.safeBody(html, { base: url, headingLevel: level, embedLabel }),
      ),
    );
    this.#looks = ways?.sheet.cssText;
    this.#dress();
    drawn.forEach(({ element, id }, i) => {
      const content = contents[i];
      // another version may have been drawn since
      if (content && this.#bodies.get(id) === drawn[i]) ways?.putBody(element, content);
      // unlike `remove`, it leaves the attribute alone where there is nothing to do
      element.classList.replace('coming', 'body');
    });
  }

  /** Unless the page wants none of ours. Other sheets come and go with the theme and with the document. */
  #dress(): void {
    const { shadowRoot, ownerDocument } = this.#host;
    const { defaultView } = ownerDocument;
    if (!shadowRoot || !defaultView || !this.#looks || this.#host.hasAttribute('unstyled')) return;
    if (shadowRoot.adoptedStyleSheets.some((sheet) => sheet === this.#sheet)) return;
    this.#sheet = new defaultView.CSSStyleSheet();
    this.#sheet.replaceSync(this.#looks);
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, this.#sheet];
  }
}

/** For pages from a server, where the room of a body is there before its article is. */
export function takeRoomBy(find: typeof drawn): void {
  drawn = find;
}

let drawn: ((host: LitElement) => HTMLElement | undefined) | undefined;

/** For servers that can make a body safe: what can be drawn of it there. */
export function makeSafeBy(draw: typeof safe): void {
  safe = draw;
}

let safe: ((html: UntrustedHtml, options: TidyOptions) => unknown) | undefined;

interface Body {
  readonly element: HTMLElement;
  /** Of its story. */
  readonly id: string;
  readonly html: UntrustedHtml;
  /** What else it is made of. */
  readonly key: string;
  readonly url: string;
  readonly level: number;
}

function empty(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'body coming';
  element.part.add('body');
  element.dir = 'auto';
  return element;
}
