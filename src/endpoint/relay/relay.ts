import { type Clock, realClock } from '../../net/clock.js';
import type { Caller, Endpoint } from '../endpoint.js';
import { channelsOf } from './channels.js';
import { FeedEvents } from './events.js';
import { Journal } from './journal.js';
import { Networks } from './networks.js';
import { Pages } from './pages.js';
import { Refusal } from './refusal.js';
import { routes } from './routes.js';
import type { RelaySettings } from './settings.js';

export type * from '../endpoint.js';
export type { LogEntry } from './journal.js';
export type * from './settings.js';

/** What an edge worker gives each request besides. */
export interface WorkerContext {
  /** Keeps the worker alive for work that goes on when the answer is out. */
  waitUntil(work: Promise<unknown>): void;
}

/**
 * An endpoint that serves feeds of other servers to pages that may not read them there.
 * @throws {NewsError} `config`
 */
export function relay(settings: RelaySettings, clock: Clock = realClock, random = Math.random): Endpoint {
  const journal = new Journal(settings.log ?? (() => undefined));
  const channels = channelsOf(settings, {
    fetch: settings.fetch ?? ((url, init) => fetch(url, init)),
    networks: new Networks(settings.privateNetworks),
    clock,
    random,
    journal,
  });
  const base = settings.url?.replace(/\/$/, '');
  const events = new FeedEvents(settings.maxFollowers ?? 1000, clock, random);
  const app = routes({ settings, channels, journal, events, clock, pages: new Pages(base, clock) });
  let isClosing = false;
  return {
    async fetch(request: Request, _caller?: Caller, context?: WorkerContext) {
      if (isClosing) return new Refusal(503, 'The relay is about to stop.', { retryAfter: 5 }).response;
      return app.fetch(request, { hold: (work) => context?.waitUntil(work) });
    },
    close() {
      isClosing = true;
      events.close();
      return Promise.resolve();
    },
  };
}
