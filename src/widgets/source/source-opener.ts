import { DeviceStore } from '../../controllers/device-store.js';
import { type StoryGroup, storyGroup } from '../../controllers/story-group.js';
import { tellAuthor } from '../../controllers/tell-author.js';
import { NewsErrorEvent } from '../../events/news-error-event.js';
import { NewsError } from '../../model/failure.js';
import { type Description, describedSource } from '../../sources/described-source.js';
import { FixedSource } from '../../sources/fixed-source.js';
import type { Source, SourceState } from '../../sources/source.js';
import type { SwitchSource } from '../../sources/switch-source.js';
import { describe, hostsOf } from './describe.js';
import type { SourceSettings } from './source-settings.js';

/** Opens what an element describes, as often as it describes something else, and as soon as it may be asked for. */
export class SourceOpener {
  readonly #host: SourceSettings;
  readonly #switch: SwitchSource;
  /** Whom the reader has allowed to be asked, at this visit or an earlier one. */
  readonly #allowed: DeviceStore;
  #isAllowed = false;
  #group: StoryGroup | undefined;
  #description: Description | undefined;
  /** All that the source was made of which is there now. */
  #made: readonly unknown[] = [];
  #opening: Promise<void> | undefined;

  constructor(
    host: SourceSettings,
    behind: SwitchSource,
    allowed = new DeviceStore('newsrack-allowed-hosts'),
  ) {
    this.#host = host;
    this.#switch = behind;
    this.#allowed = allowed;
  }

  get group(): StoryGroup | undefined {
    return this.#group;
  }

  /** Settles when what is described now is open. */
  async look(): Promise<void> {
    const { stories, fetcher, mapItem, dedupe } = this.#host;
    const description = stories ? undefined : describe(this.#host);
    const isWithheld = description !== undefined && this.#isWithheld(description);
    const parts = [stories, fetcher, mapItem, dedupe, isWithheld, JSON.stringify(description)];
    if (parts.some((part, i) => part !== this.#made[i]) || !this.#opening) {
      if (placesOf(description) !== placesOf(this.#description)) this.#switch.turnTo(undefined);
      this.#made = parts;
      this.#description = description;
      this.#group = dedupe ? storyGroup(dedupe) : undefined;
      this.#opening = this.#open(isWithheld);
    }
    await this.#opening;
  }

  async allow(byReader: boolean): Promise<void> {
    this.#isAllowed = true;
    if (byReader && this.#description)
      hostsOf(this.#description).forEach((host) => this.#allowed.set(host, {}));
    await this.look();
  }

  #isWithheld(description: Description): boolean {
    const { consent } = this.#host;
    if (!consent || this.#isAllowed) return false;
    const isRemembered = (host: string) => consent !== 'event' && this.#allowed.get(host) !== undefined;
    return !hostsOf(description).every(isRemembered);
  }

  async #open(isWithheld: boolean): Promise<void> {
    const made = this.#made;
    try {
      const source = isWithheld ? undefined : await this.#source();
      // another may have been described since
      if (made === this.#made) this.#switch.turnTo(source, source?.state ?? this.#withheld);
    } catch (cause) {
      const isOurs = cause instanceof NewsError;
      const error = isOurs ? cause : new NewsError('cors-or-network', 'No script.', { cause });
      if (made === this.#made) this.#switch.turnTo(undefined, { status: 'failed', error });
    }
  }

  async #source(): Promise<Source> {
    const { stories, fetcher } = this.#host;
    if (stories) return new FixedSource(stories);
    if (!this.#description) throw new NewsError('config', 'It has no `src`.');
    return describedSource(this.#description, fetcher, (error) => this.#say(error));
  }

  get #withheld(): SourceState {
    const host = this.#description && hostsOf(this.#description).join(', ');
    return { status: 'withheld', ...(host && this.#host.consent !== 'event' && { host }) };
  }

  /** No widget says so: they show what the others have. */
  #say(error: NewsError): void {
    const event = new NewsErrorEvent(error);
    this.#host.dispatchEvent(event);
    tellAuthor(error, this.#host);
  }
}

/** Stories of other places are others. */
function placesOf(description: Description | undefined): string | undefined {
  return description?.endpoints.map(({ url }) => url).join(' ');
}
