import { html, type TemplateResult } from 'lit';

/** A date as readers say it, with the exact one behind it for pointers and machines. */
export function storyTime(date: Date, now: Date, lang: string): TemplateResult {
  const exact = date.toLocaleString(lang, { dateStyle: 'full', timeStyle: 'short' });
  return html`<time part="time" lang=${lang} datetime=${date.toISOString()} title=${exact}><bdi>${timeAgo(date, now, lang)}</bdi></time>`;
}

/**
 * "3 minutes ago" within a week, else the day. What lies ahead of the reader's clock is "now" within a day, because
 * either clock may be wrong.
 */
export function timeAgo(date: Date, now: Date, lang: string): string {
  const seconds = (now.getTime() - date.getTime()) / 1000;
  if (seconds > 7 * day || seconds < -day) return date.toLocaleDateString(lang, { dateStyle: 'medium' });
  const [unit, length] = units.find(([, length]) => seconds >= length) ?? ['second', Infinity];
  return new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(-Math.floor(seconds / length), unit);
}

const day = 86_400;
const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', day],
  ['hour', 3600],
  ['minute', 60],
];
