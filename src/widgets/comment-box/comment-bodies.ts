import type { UntrustedHtml } from '../../model/story.js';

/**
 * Texts that come as markup, each made safe once. They are made before the thread is drawn, so that nothing moves when
 * they come; what makes them safe is downloaded with the first one.
 */
export class CommentBodies {
  readonly #bodies = new Map<string, Body>();

  /** There once it was prepared; nothing for plain text. */
  of(id: string): HTMLElement | undefined {
    return this.#bodies.get(id)?.element;
  }

  async prepare(comments: readonly Marked[]): Promise<void> {
    await Promise.all(comments.map(async (comment) => this.#prepare(comment)));
  }

  async #prepare({ id, body, url = document.baseURI }: Marked): Promise<void> {
    if (this.#bodies.get(id)?.html === body) return;
    if (!body) return void this.#bodies.delete(id);
    const { safeBody } = await import('../../markup/safe-body.js');
    const element = document.createElement('div');
    element.className = 'words';
    element.dir = 'auto';
    element.append(await safeBody(body, { base: url, ...manners }));
    this.#bodies.set(id, { html: body, element });
  }
}

const manners = { headingLevel: 5, isByReaders: true, embedLabel: (host: string) => host };

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
