import { html, type TemplateResult } from 'lit';

/** A date as readers say it, with the exact one behind it for pointers and machines. */
export function storyTime(date: Date, now: Date, lang: string): TemplateResult {
  const exact = formats(lang).exact.format(date);
  return html`<time part="time" lang=${lang} datetime=${date.toISOString()} title=${exact}><bdi>${timeAgo(date, now, lang)}</bdi></time>`;
}

/**
 * "3 minutes ago" within a week, else the day. What lies ahead of the reader's clock is "now" within a day, because
 * either clock may be wrong.
 */
export function timeAgo(date: Date, now: Date, lang: string): string {
  const seconds = (now.getTime() - date.getTime()) / 1000;
  if (seconds > 7 * day || seconds < -day) return formats(lang).day.format(date);
  const [unit, length] = units.find(([, length]) => seconds >= length) ?? ['second', Infinity];
  return formats(lang).ago.format(-Math.floor(seconds / length), unit);
}

/** They take far longer to make than to use. */
function formats(lang: string): Formats {
  const known = made.get(lang) ?? {
    exact: new Intl.DateTimeFormat(lang, { dateStyle: 'full', timeStyle: 'short' }),
    day: new Intl.DateTimeFormat(lang, { dateStyle: 'medium' }),
    ago: new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }),
  };
  made.set(lang, known);
  return known;
}

interface Formats {
  readonly exact: Intl.DateTimeFormat;
  readonly day: Intl.DateTimeFormat;
  readonly ago: Intl.RelativeTimeFormat;
}

const made = new Map<string, Formats>();

const day = 86_400;
const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', day],
  ['hour', 3600],
  ['minute', 60],
];
