import { withoutCookies } from './without-cookies.js';

/** Answers that were asked for before what reads them was there, by their addresses. Each is taken once. */
export const early = new Map<string, Promise<Response>>();

/** What was asked for early, where this is the same question. */
export function takeEarly(url: string, { cache, credentials }: RequestInit): Promise<Response> | undefined {
  const answer = early.get(url);
  early.delete(url);
  return cache === 'default' && credentials === withoutCookies(url) ? answer : undefined;
}
