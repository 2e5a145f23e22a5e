import { html, type TemplateResult } from 'lit';

/** A date as readers say it, with the exact one behind it for pointers and machines. */
export function storyTime(date: Date, now: Date, lang: string): TemplateResult {
  const exact = exactly(lang).format(date);
  return html`<time part="time" lang=${lang} datetime=${date.toISOString()} title=${exact}><bdi>${timeAgo(date, now, lang)}</bdi></time>`;
}

/**
 * "3 minutes ago" within a week, else the day. What lies ahead of the reader's clock is "now" within a day, because
 * either clock may be wrong.
 */
export function timeAgo(date: Date, now: Date, lang: string): string {
  const seconds = (now.getTime() - date.getTime()) / 1000;
  if (seconds > 7 * day || seconds < -day) return dayOf(lang).format(date);
  const [unit, length] = units.find(([, length]) => seconds >= length) ?? ['second', Infinity];
  return ago(lang).format(-Math.floor(seconds / length), unit);
}

const exactly = keeping((lang) => new Intl.DateTimeFormat(lang, { dateStyle: 'full', timeStyle: 'short' }));
const dayOf = keeping((lang) => new Intl.DateTimeFormat(lang, { dateStyle: 'medium' }));
const ago = keeping((lang) => new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }));

/** Formats take far longer to make than to use: each is made once, and only where it is used. */
function keeping<Format>(make: (lang: string) => Format): (lang: string) => Format {
  const made = new Map<string, Format>();
  return (lang) => {
    const format = made.get(lang) ?? make(lang);
    made.set(lang, format);
    return format;
  };
}

const day = 86_400;
const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', day],
  ['hour', 3600],
  ['minute', 60],
];
