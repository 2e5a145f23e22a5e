import type { LitElement } from 'lit';
import type { Story, UntrustedHtml } from '../../model/story.js';

interface Body {
  readonly element: HTMLElement;
  /** What it is made of. */
  readonly html: UntrustedHtml;
  readonly level: number;
  readonly embedLabel: string;
}

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
  #underway: Promise<void>[] = [];

  /** @param embedLabel what the link says that stands for content of a third party */
  constructor(host: LitElement, embedLabel: (host: string) => string) {
    this.#host = host;
    this.#embedLabel = embedLabel;
  }

  /** Settles when no body is on its way. */
  async arrival(): Promise<void> {
    await Promise.all(this.#underway);
  }

  /**
   * @param level of the heading that the body stands under, 1 to 6
   * @returns nothing where the story has no body
   */
  of({ id, body: html, url }: Story, level: number): HTMLElement | undefined {
    if (!html) return undefined;
    const before = this.#bodies.get(id);
    const embedLabel = this.#embedLabel('');
    if (before?.html === html && before.level === level && before.embedLabel === embedLabel)
      return before.element;
    const body = { element: before?.element ?? empty(), html, level, embedLabel };
    this.#bodies.set(id, body);
    this.#underway.push(this.#fill(id, body, url ?? document.baseURI));
    return body.element;
  }

  /** For another story. */
  forget(): void {
    this.#bodies.clear();
  }

  #dress(sheet: CSSStyleSheet | undefined): void {
    const { renderRoot } = this.#host;
    if (!sheet || !(renderRoot instanceof ShadowRoot) || renderRoot.adoptedStyleSheets.includes(sheet))
      return;
    renderRoot.adoptedStyleSheets = [...renderRoot.adoptedStyleSheets, sheet];
  }
}

function empty(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'body coming';
  element.part.add('body');
  element.dir = 'auto';
  return element;
}
