import type { LitElement } from 'lit';
import { focusOnComment } from './focus-on-comment.js';

/** Leads to the comment that the address of the page names, `#comment-12`, however far down the thread it is. */
export class Permalink {
  readonly #host: LitElement;
  readonly #has: (id: string) => boolean;
  readonly #more: () => Promise<boolean>;
  #leave: AbortController | undefined;
  /** Id of the comment that was named. */
  sought: string | undefined;

  /**
   * @param has whether a comment is in the part of the thread that is there
   * @param more brings the next part; `false` where there is none
   */
  constructor(host: LitElement, has: (id: string) => boolean, more: () => Promise<boolean>) {
    this.#host = host;
    this.#has = has;
    this.#more = more;
  }

  follow(): void {
    if (this.#leave) return;
    this.#leave = new AbortController();
    addEventListener('hashchange', () => void this.seek(), this.#leave);
  }

  leave(): void {
    this.#leave?.abort();
    this.#leave = undefined;
  }

  async seek(): Promise<void> {
    const [, name] = /^#comment-(.+)$/.exec(location.hash) ?? [];
    if (!name) return;
    const id = decoded(name);
    for (let part = 1; part < mostParts && !this.#has(id); part++) if (!(await this.#more())) return;
    if (!this.#has(id)) return;
    this.sought = id;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    focusOnComment(this.#host, id, 'center');
  }
}

/** Of a thread are searched. */
const mostParts = 5;

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
