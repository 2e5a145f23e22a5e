import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Reading } from '../../controllers/reading.js';
import { wear } from '../../controllers/wear.js';
import type { Story } from '../../model/story.js';
import type { ArticleBodies } from './article-bodies.js';
import { sheet } from './live-blog.styles.js';
import { liveEntry, type LiveEntryOptions } from './live-entry.js';

/** The entries of a live blog: pinned ones first, key events as a way to each, and new ones held back while one reads. */
export class LiveBlog {
  readonly #host: LitElement;
  readonly #bodies: ArticleBodies;
  readonly #reading: Reading<Story>;
  #story: Story | undefined;

  constructor(host: LitElement, bodies: ArticleBodies) {
    this.#host = host;
    this.#bodies = bodies;
    this.#reading = new Reading(host);
  }

  /** New entries that are held back. */
  get waiting(): number {
    return this.#reading.waiting();
  }

  take(story: Story | undefined): void {
    wear(this.#host, [sheet]);
    if (story === this.#story) return;
    this.#reading.take(story?.entries ?? [], story?.id !== this.#story?.id);
    this.#story = story;
  }

  /** Shows what was held back, and goes on at the newest of it. */
  showNew(): void {
    const before = new Set(this.#reading.items.map(({ id }) => id));
    this.#reading.showNew();
    this.#host.requestUpdate();
    const newest = this.#reading.items.find(({ id }) => !before.has(id));
    if (newest) void this.#goTo(newest);
  }

  render(options: Omit<LiveEntryOptions, 'body'>): TemplateResult | typeof nothing {
    const { items: stories } = this.#reading;
    if (!stories.length) return nothing;
    const inOrder = [...stories.filter(({ pinned }) => pinned), ...stories.filter(({ pinned }) => !pinned)];
    const draw = (entry: Story) =>
      liveEntry(entry, { ...options, body: this.#bodies.of(entry, options.level) });
    return html`
      ${this.#renderKeyEvents(options)} ${this.#renderNew(options)}
      <ol part="list" role="list">
        ${repeat(inOrder, ({ id }) => id, draw)}
      </ol>
    `;
  }

  /** Those that the publisher flags (`breaking`). */
  #renderKeyEvents({ words }: Pick<LiveEntryOptions, 'words'>): TemplateResult | typeof nothing {
    const events = this.#reading.items.filter(({ breaking }) => breaking);
    if (!events.length) return nothing;
    return html`<nav aria-label=${words.keyEvents}>
      ${events.map((entry) => html`<button dir="auto" @click=${() => this.#goTo(entry)}>${entry.title}</button>`)}
    </nav>`;
  }

  #renderNew({ words }: Pick<LiveEntryOptions, 'words'>): TemplateResult | typeof nothing {
    if (!this.waiting) return nothing;
    return html`<button class="new" part="new" @click=${() => this.showNew()}>${words.newUpdates(this.waiting)}</button>`;
  }

  async #goTo({ id }: Story): Promise<void> {
    await this.#host.updateComplete;
    await this.#bodies.arrival;
    const entries = this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-entry]');
    [...entries].find(({ dataset }) => dataset['entry'] === id)?.focus();
  }
}
