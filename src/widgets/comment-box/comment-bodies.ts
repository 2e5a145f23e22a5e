import type { UntrustedHtml } from '../../model/story.js';

/**
 * Texts that come as markup, each made safe once. They are made before the thread is drawn, so that nothing moves when
 * they come; what makes them safe is downloaded with the first one.
 */
export class CommentBodies {
  readonly #box: { readonly headingLevel: number };
  readonly #bodies = new Map<string, Body>();

  /** @param box whose heading those in the texts come under */
  constructor(box: { readonly headingLevel: number }) {
    this.#box = box;
  }

  /** There once it was prepared; nothing for plain text. */
  of(id: string): HTMLElement | undefined {
    return this.#bodies.get(id)?.element;
  }

  /** Rejects where what makes them safe cannot be downloaded. */
  async prepare(comments: readonly Marked[]): Promise<void> {
    await Promise.all(comments.map(async (comment) => this.#prepare(comment)));
  }

  async #prepare({ id, body, url = document.baseURI }: Marked): Promise<void> {
    if (this.#bodies.get(id)?.html === body) return;
    if (!body) return void this.#bodies.delete(id);
    const { safeBody } = await import('../../markup/safe-body.js');
    const element = document.createElement('div');
    element.className = 'body';
    element.dir = 'auto';
    const headingLevel = this.#box.headingLevel || 3;
    element.append(await safeBody(body, { base: url, headingLevel, isByReaders: true, embedLabel }));
    this.#bodies.set(id, { html: body, element });
  }
}

function embedLabel(host: string): string {
  return host;
}

interface Marked {
  readonly id: string;
  readonly body?: UntrustedHtml;
  /** What its links are relative to. */
  readonly url?: string;
}

interface Body {
  readonly html: UntrustedHtml;
  readonly element: HTMLElement;
}
