import type { ReactiveController } from 'lit';
import { LocaleController } from '../../controllers/locale-controller.js';
import { storageKey, StoryMarks } from '../../controllers/story-marks.js';
import { wear } from '../../controllers/wear.js';
import { NewsSelectEvent } from '../../events/news-select-event.js';
import { enMarks } from '../../i18n/locales/en-marks.js';
import type { Feed } from '../../model/feed.js';
import type { Story } from '../../model/story.js';
import { webUrl } from '../../text/url.js';
import { sheet } from './list-marks.styles.js';
import type { MarkedHost, Marker } from './marked-host.js';

/** Called for each drawing of a list. @returns what marks its stories */
export function markerFor(host: MarkedHost, feed: Feed | undefined): Marker {
  const marks = marksOf.get(host) ?? new ListMarks(host);
  marksOf.set(host, marks);
  return marks.look(feed);
}

/** Keeps the marks of one list, as long as it has stories and wants them marked. */
class ListMarks implements ReactiveController {
  readonly #host: MarkedHost;
  readonly #locale;
  #feed: Feed | undefined;
  #leave = new AbortController();

  constructor(host: MarkedHost) {
    this.#host = host;
    this.#locale = new LocaleController(host, enMarks, () => host.strings);
    host.addController(this);
  }

  look(feed: Feed | undefined): Marker {
    this.#feed = feed;
    wear(this.#host, [sheet]);
    const words = this.#locale.messages.marks;
    const markOf = marks.marker(this.#name, feed?.stories ?? []);
    return (story) => {
      const mark = markOf(story);
      return mark && { mark, words: words[mark] };
    };
  }

  hostConnected(): void {
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    // before any listener of the page can stop it, and from whichever widget
    document.addEventListener('news-select', (event) => this.#onSelect(event), { capture: true, signal });
    this.#host.shadowRoot?.addEventListener('auxclick', (event) => this.#onAuxclick(event), { signal });
    addEventListener('storage', ({ key }) => this.#onStorage(key), { signal });
  }

  hostUpdated(): void {
    if (this.#isMarking && document.visibilityState === 'visible')
      marks.meet(this.#name, this.#feed?.stories ?? []);
  }

  hostDisconnected(): void {
    this.#leave.abort();
  }

  /** Where nothing may be asked for yet there is no feed, and nothing is kept. */
  get #isMarking(): boolean {
    return this.#host.marks && this.#feed !== undefined;
  }

  /** Tells the feed from others. */
  get #name(): string {
    const { src } = this.#host;
    return [webUrl(src, document.baseURI) ?? src, this.#feed?.url, this.#feed?.title].join(' ');
  }

  #onSelect(event: Event): void {
    if (event instanceof NewsSelectEvent) this.#open(event.story);
  }

  /** The middle button opens a new tab. */
  #onAuxclick(event: Event): void {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    const isMiddle = event instanceof MouseEvent && event.button === 1;
    const story = isMiddle && this.#feed?.stories.find(({ url }) => url && url === link?.href);
    if (story) this.#open(story);
  }

  /** Without a key all was taken away. */
  #onStorage(key: string | null): void {
    if (key === null || key === storageKey) this.#host.requestUpdate();
  }

  #open(story: Story): void {
    if (!this.#isMarking) return;
    marks.open(story);
    this.#host.requestUpdate();
  }
}

const marksOf = new WeakMap<MarkedHost, ListMarks>();
/** Of this page. */
const marks = new StoryMarks();
