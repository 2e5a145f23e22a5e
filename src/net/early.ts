import { type Clock, realClock } from './clock.js';
import { withoutCookies } from './without-cookies.js';

/** Answers that were asked for before what reads them was there, by their addresses. Each is taken once. */
const early = new Map<string, Promise<Response>>();

/** Keeps it for a minute: later on it is no news. */
export function keepEarly(url: string, answer: Promise<Response>, clock: Clock = realClock): void {
  early.set(url, answer);
  clock.later(() => early.delete(url), 60_000);
}

/** What was asked for early, where this is the same question. */
export function takeEarly(url: string, { cache, credentials }: RequestInit): Promise<Response> | undefined {
  const answer = early.get(url);
  early.delete(url);
  return cache === 'default' && credentials === withoutCookies(url) ? answer : undefined;
}
