import { html, type TemplateResult } from 'lit';

/**
 * A date as readers say it: "3 minutes ago" within a week, else the day. What lies ahead of the reader's clock is
 * "now" within a day, because either clock may be wrong.
 */
export function storyTime(date: Date, now: Date, lang: string): TemplateResult {
  const exact = formatter(lang, Intl.DateTimeFormat, { dateStyle: 'full', timeStyle: 'short' }).format(date);
  return html`<time part="time" datetime=${date.toISOString()} title=${exact}
    >${timeAgo(date, now, lang)}</time
  >`;
}

/** As in "3 minutes ago". */
export function timeAgo(date: Date, now: Date, lang: string): string {
  const seconds = (date.getTime() - now.getTime()) / 1000;
  if (seconds > day || seconds < -week)
    return formatter(lang, Intl.DateTimeFormat, { dateStyle: 'medium' }).format(date);
  const past = Math.min(0, seconds);
  const [unit, length] = units.find(([, length]) => -past >= length) ?? ['second', Infinity];
  return formatter(lang, Intl.RelativeTimeFormat, { numeric: 'auto' }).format(
    Math.trunc(past / length),
    unit,
  );
}

const day = 86_400;
const week = 7 * day;
const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', day],
  ['hour', 3600],
  ['minute', 60],
];

/** Making a formatter takes longer than a hundred uses of it. */
function formatter<T, O>(lang: string, Formatter: new (lang: string, options: O) => T, options: O): T {
  const key = `${Formatter.name} ${lang} ${JSON.stringify(options)}`;
  let made = formatters.get(key) as T | undefined;
  if (!made) formatters.set(key, (made = new Formatter(lang, options)));
  return made;
}

const formatters = new Map<string, unknown>();
