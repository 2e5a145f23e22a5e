import type { NewsError } from '../../model/failure.js';
import type { Channel } from './channel.js';

/** One line of a structured log. */
export interface LogEntry {
  readonly event: 'origin' | 'fault';
  readonly level: 'info' | 'warn' | 'error';
  /** Name of a feed. */
  readonly feed?: string;
  /** `new`, `same` or the code of a failure. */
  readonly outcome?: string;
  readonly milliseconds?: number;
  readonly message?: string;
}

/** Counts what happens, and tells of it. */
export class Journal {
  readonly #log: (entry: LogEntry) => void;
  readonly #counts = new Map<string, number>();

  constructor(log: (entry: LogEntry) => void) {
    this.#log = log;
  }

  /** Somebody was answered. */
  answered(route: string, status: number): void {
    this.#count(`newsrack_answers_total{route="${route}",status="${status}"}`);
  }

  /**
   * An origin was looked at.
   * @param outcome `new`, `same`, or the failure's code
   */
  looked(feed: string, outcome: string, milliseconds: number, error?: NewsError): void {
    this.#count(`newsrack_origin_looks_total{feed="${feed}",outcome="${outcome}"}`);
    this.#count(`newsrack_origin_seconds_total{feed="${feed}"}`, milliseconds / 1000);
    const message = error && { message: reasons(error).join(' ') };
    this.#log({ event: 'origin', level: error ? 'warn' : 'info', feed, outcome, milliseconds, ...message });
  }

  /** Something here is wrong, and not with a request or an origin. */
  failed(cause: unknown): void {
    this.#count('newsrack_faults_total');
    const message = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    this.#log({ event: 'fault', level: 'error', message });
  }

  /** In the text format of Prometheus (0.0.4). */
  metrics(channels: Iterable<Channel>, streams: number, now: number): string {
    const counts = Array.from(this.#counts, ([name, count]) => `${name} ${count}`).sort();
    const gauges = [...channels].flatMap(({ name, current, checked }) => [
      `newsrack_feed_stories{feed="${name}"} ${current?.feed.stories.length ?? 0}`,
      ...(checked === undefined
        ? []
        : [`newsrack_feed_age_seconds{feed="${name}"} ${(now - checked) / 1000}`]),
    ]);
    return `${[...withTypes('counter', counts), ...withTypes('gauge', [...gauges.sort(), `newsrack_event_streams ${streams}`])].join('\n')}\n`;
  }

  #count(name: string, by = 1): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + by);
  }
}

/** Messages, from what failed to what made it fail. */
function reasons(cause: unknown): string[] {
  return cause instanceof Error ? [cause.message, ...reasons(cause.cause)] : [];
}

/** Each name is introduced before its first sample. */
function withTypes(type: 'counter' | 'gauge', samples: readonly string[]): string[] {
  let last = '';
  return samples.flatMap((sample) => {
    const [name = ''] = sample.split(/[{ ]/, 1);
    const introduction = name === last ? [] : [`# TYPE ${name} ${type}`];
    last = name;
    return [...introduction, sample];
  });
}
