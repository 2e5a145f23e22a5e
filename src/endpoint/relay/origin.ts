import { NewsError } from '../../model/failure.js';
import type { Feed } from '../../model/feed.js';
import type { Story } from '../../model/story.js';
import { Schedule } from '../../sources/schedule.js';
import type { Channel, Hold } from './channel.js';
import { Edition } from './edition.js';
import type { Journal } from './journal.js';
import { type OriginOrder, readOrigin, type Validators, type Wire } from './origin-reading.js';

/** All that an origin needs of the world. */
export interface OriginWorld extends Wire {
  /** 0 up to 1. */
  random(): number;
  readonly journal: Journal;
}

/**
 * One feed of another server. It is asked for when readers ask, never more often than every `refresh` seconds and by
 * one flight for all of them; what is known already is served meanwhile, and outlives every failure.
 */
export class Origin implements Channel {
  readonly name: string;
  readonly refresh: number;
  readonly #order: OriginOrder;
  readonly #world: OriginWorld;
  readonly #schedule: Schedule;
  #edition: Edition | undefined;
  #validators: Validators | undefined;
  #failure: NewsError | undefined;
  #flight: Flight | undefined;
  /** When the edition was last found to be good, in milliseconds since the epoch. */
  #checked: number | undefined;

  /** @param refresh seconds */
  constructor(name: string, order: OriginOrder, refresh: number, world: OriginWorld) {
    this.name = name;
    this.refresh = refresh;
    this.#order = order;
    this.#world = world;
    this.#schedule = new Schedule({ now: () => world.clock.now(), random: () => world.random() });
  }

  get current(): Edition | undefined {
    return this.#edition;
  }

  get failure(): NewsError | undefined {
    return this.#failure;
  }

  get checked(): number | undefined {
    return this.#checked;
  }

  async edition(hold: Hold): Promise<Edition> {
    if (this.#schedule.wait(this.refresh) === 0) hold(this.#fly());
    if (!this.#edition) await this.#flight?.landed;
    if (this.#edition) return this.#edition;
    throw this.#failure ?? new NewsError('aborted', 'The feed was not read.');
  }

  /** There is one flight at a time. It never rejects. */
  #fly(): Promise<void> {
    const began = this.#world.clock.now();
    if (this.#flight && began < this.#flight.lost) return this.#flight.landed;
    this.#schedule.started();
    const landed = this.#look(began).finally(() => {
      if (this.#flight === flight) this.#flight = undefined;
    });
    const flight = { landed, lost: began + (this.#order.timeout + 5) * 1000 };
    this.#flight = flight;
    return landed;
  }

  async #look(began: number): Promise<void> {
    const { clock, journal } = this.#world;
    try {
      const outcome = await this.#read();
      this.#checked = clock.now();
      this.#failure = undefined;
      this.#schedule.succeeded(this.#edition?.feed.expired ?? false);
      journal.looked(this.name, outcome, clock.now() - began);
    } catch (cause) {
      const error =
        cause instanceof NewsError
          ? cause
          : new NewsError('unreadable', 'The feed could not be read.', { cause });
      this.#failure = error;
      this.#schedule.failed(error);
      journal.looked(this.name, error.code, clock.now() - began, error);
    }
  }

  async #read(): Promise<'new' | 'same'> {
    const reading = await readOrigin(this.#order, this.#validators, this.#world);
    if (!reading) return 'same';
    const { feed, validators } = reading;
    const before = this.#edition?.feed.stories.length ?? 1;
    if (feed.truncated && feed.stories.length < before)
      throw new NewsError('unreadable', 'The document breaks off.');
    const edition = await Edition.of(inItsLanguage(feed), this.name);
    this.#validators = validators;
    const isSame = edition.tag === this.#edition?.tag;
    if (!isSame) this.#edition = edition;
    return isSame ? 'same' : 'new';
  }
}

interface Flight {
  readonly landed: Promise<void>;
  /** When it must have ended: at the edge it may be gone without a word, with the request that it belonged to. */
  readonly lost: number;
}

/** Beside stories of other feeds, each has to say for itself which language it is in. */
function inItsLanguage(feed: Feed): Feed {
  const { lang, stories } = feed;
  return lang ? { ...feed, stories: stories.map((story) => inLanguage(story, lang)) } : feed;
}

function inLanguage(story: Story, lang: string): Story {
  const entries = story.entries?.map((entry) => inLanguage(entry, lang));
  return { ...story, lang: story.lang ?? lang, ...(entries && { entries }) };
}
