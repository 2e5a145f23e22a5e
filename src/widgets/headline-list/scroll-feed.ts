import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Story } from '../../model/story.js';
import { storyPicture } from '../../templates/story-picture.js';
import { storyRoom } from '../../templates/story-room.js';
import { focusableBeside } from './focusable-beside.js';
import { type RowOptions, rowsWith } from './headline-rows.js';
import type { PagedList, Pages } from './paged-list.js';

/**
 * A list of which more comes as its end comes near, by the feed pattern of the ARIA Authoring Practices: Page Down and
 * Page Up go from story to story, Control with End and Home behind it and before it.
 */
export class ScrollFeed implements ReactiveController {
  readonly #host: PagedList;
  readonly #pages: Pages;
  #observer: IntersectionObserver | undefined;
  /** Stories that were there when somebody looked how near the end is. */
  #looked = -1;
  /** Stories that were there when another page was asked for: one that brings nothing is the last that comes by itself. */
  #asked = -1;

  constructor(host: PagedList, pages: Pages) {
    this.#host = host;
    this.#pages = pages;
    host.addController(this);
  }

  /**
   * @param kind of rows without a story
   * @param length rows in all
   */
  render(
    stories: readonly Story[],
    options: RowOptions,
    kind: 'skeleton' | 'blank',
    length: number,
  ): TemplateResult {
    const rowOf = rowsWith(options);
    const size = this.#pages.hasMore ? -1 : stories.length;
    const draw = (story: Story, place: number) => {
      const { kind, part, content } = rowOf(story);
      return html`<article
        class="row ${kind}"
        part=${part}
        tabindex="0"
        aria-label=${story.title}
        aria-posinset=${place + 1}
        aria-setsize=${size}
        lang=${story.lang ?? nothing}
      >${content}</article>`;
    };
    const reserve = html`<div class="row ${kind}" part=${kind} aria-hidden="true">
      ${storyRoom(options.shown)} ${options.shown.has('image') ? storyPicture(undefined) : nothing}
    </div>`;
    const reserves = [...Array(length).keys()].map((place) => (stories[place] ? nothing : reserve));
    const onKeydown = (event: KeyboardEvent) => this.#onKeydown(event);
    return html`<div
      class="rows"
      part="list"
      role="feed"
      aria-busy=${this.#pages.isBusy}
      @keydown=${onKeydown}
    >${repeat(stories, ({ id }) => id, draw)}${reserves}</div>`;
  }

  hostUpdated(): void {
    const button = this.#host.renderRoot.querySelector("[part='more']");
    if (this.#host.more !== 'scroll' || !button) return this.hostDisconnected();
    if (typeof IntersectionObserver !== 'function' || this.#looked === this.#pages.count) return;
    this.#looked = this.#pages.count;
    // another feed begins anew
    if (this.#looked < this.#asked) this.#asked = -1;
    this.#observer ??= new IntersectionObserver((entries) => this.#look(entries), { rootMargin: nearby });
    // it tells only of changes: after each page it is to look anew
    this.#observer.disconnect();
    this.#observer.observe(button);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#looked = -1;
  }

  #look(entries: readonly IntersectionObserverEntry[]): void {
    const { count, hasMore } = this.#pages;
    if (!entries.at(-1)?.isIntersecting || !hasMore || count === this.#asked) return;
    this.#asked = count;
    void this.#pages.load();
  }

  #onKeydown(event: KeyboardEvent): void {
    const next = this.#nextFor(event);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  #nextFor({ key, ctrlKey }: KeyboardEvent): HTMLElement | undefined {
    const stories = [...this.#host.renderRoot.querySelectorAll('article')];
    const place = stories.findIndex((story) => story.matches(':focus-within'));
    if (key === 'PageDown') return stories[place + 1];
    if (key === 'PageUp') return stories[place - 1];
    if (ctrlKey && key === 'End') return focusableBeside(this.#host, 'after');
    if (ctrlKey && key === 'Home') return focusableBeside(this.#host, 'before');
    return undefined;
  }
}

/** As far ahead as a reader gets while a page is on its way. */
const nearby = '50% 0px';
