import { monthNumber, plainSigns } from './local-dates.js';
import { offsetFromUtc } from './zones.js';

/**
 * The instant that a publisher wrote, or nothing: a story without a date is better off than one with a wrong date.
 * Reads RFC 5322 and its forerunners, RFC 3339, W3CDTF, asctime, Unix time, and what people write instead of them.
 * A missing zone is UTC. What reads in two ways (`4/5/2024`) is not read.
 */
export function parseDate(text: string): Date | undefined {
  const trimmed = text.trim();
  if (trimmed.length > longest) return undefined;
  if (unixTime.test(trimmed)) return new Date(Number(trimmed.padEnd(13, '0')));
  const plain = plainSigns(trimmed).replace(comment, '').replace(space, ' ').replace(lateDate, '$2 $1');
  const readings = layouts.map((layout) => instant(layout.exec(plain)?.groups)).filter(isPlausible);
  const [time, another] = new Set(readings);
  return time === undefined || (another !== undefined && !american.test(trimmed))
    ? undefined
    : new Date(time);
}

/** Beyond this it is prose. */
const longest = 99;

/** Seconds or milliseconds, from 2001 to 2033: ten digits that begin with 2 may be a year, month, day and hour. */
const unixTime = /^1\d{9}(\d{3})?$/;

/** RFC 5322 3.2.2; JavaScript's own `Date` names its zone in one. What has a colon is a clock in parentheses. */
const comment = / *\([^():]*\)/g;

/** Commas are space too, except before a fraction of a second. */
const space = /(?:\s|(?<!:\d\d),)+/g;

/** `jan 2 15:04:05 2006`, as asctime and `date` write it, the latter with a zone before the year; `15:04 2.1.2006`. */
const lateDate = /(\d\d?:.*?) (\d[\d.]{3,})/;

/**
 * Slashes, and AM or PM in capitals. Not after a comma, as `Intl` writes both orders in that way; not where the first
 * number alone lacks its zero, which is an Australian day; and not east of Greenwich.
 */
const american = /(?<!\b\d\/0\d)\/\d{4} .*[AP]M[^+/]*$/;

/** Any word, but none before a lone year (`May 2024`) or number. */
const weekday = String.raw`(?:[-\p{L}]+\.? (?!\d{4,6}$))?`;
const month = String.raw`(?<month>\p{L}{3,}|\d\d?)`;
const gap = String.raw`\.?(?<gap>[-/. ]| de )`;
const sameGap = String.raw`\.?\k<gap>`;
const seconds = String.raw`(?<second>\d\d|(?<=:)\d)(?:[.,](?<fraction>\d+)|[ :]00$)?`;
const minutes = String.raw`(?<colon>:?)(?<minute>\d\d|(?<=:)\d)(?:\k<colon>${seconds})?`;
const clock = String.raw`(?<hour>\d\d?)(?:${minutes}|(?= [-+]\d{4}| ?[ap]\.?m))(?: ?(?<half>[ap])\.?m\b\.?)?`;

/**
 * Every order of day, month and year, the American one first; then perhaps a clock, also after the midnight that Java
 * prints for a day, and a zone. Only W3CDTF may leave out the day. Six digits begin with a year where no day can stand
 * there (`930520`), or no past year at the end (`031231`).
 */
const layouts = [
  String.raw`(?!\d+\.)${month}${gap}(?<day>\d\d?)(?:st|nd|rd|th)?${sameGap}(?<year>\d{4}|\d\d)`,
  String.raw`(?<day>\d\d?)${gap}(?:\w+day )?${month}${sameGap}(?<year>\d{4}|\d\d)`,
  String.raw`(?<year>\d{4}|\d\d(?=\W+\d\d?\b))${gap}0?${month}${sameGap}(?<day>\d\d?)\.?`,
  String.raw`(?<year>\d{4}|[5-9]\d|\d\d(?=..3))(?<month>\d\d)(?<day>\d\d)`,
  String.raw`(?<year>\d{4})(?:-(?<month>\d\d))?(?=$)`,
].map(
  (date) =>
    new RegExp(
      `^${weekday}${date}(?:[t ]+(?:at |as |- |[0:]+\\.0 (?=\\S{8}))?${clock}|(?= |$)) ?(?<zone>.*)$`,
      'u',
    ),
);

type Parts = Readonly<Record<string, string | undefined>>;

/** Milliseconds since 1970. NaN, which spoils every sum that it enters, where a part makes no sense. */
function instant(parts: Parts = {}): number {
  const wallClock = startOfDay(parts) + timeOfDay(parts);
  return wallClock - offsetFromUtc(parts['zone'] ?? '', wallClock);
}

function startOfDay({ year = 'none', month = '1', day = '1' }: Parts): number {
  const date = new Date(0);
  const m = monthNumber(month) - 1;
  date.setUTCFullYear(fullYear(year), m, Number(day));
  return date.getUTCMonth() === m ? date.getTime() : NaN;
}

/** Two digits as in RFC 5322 4.3. */
function fullYear(year: string): number {
  return Number(year) + (year.length > 2 ? 0 : year < '50' ? 2000 : 1900);
}

/** There is a 24:00 (ISO 8601) and there are leap seconds. */
function timeOfDay({ hour = '0', minute = '0', second = '0', fraction = '', half }: Parts): number {
  const s = Number(`${second}.${fraction.slice(0, 3)}`);
  const time = (hour24(Number(hour), half) * 60 + Number(minute)) * 60 + s;
  return Number(minute) < 60 && s < 61 && time <= 86_400 ? time * 1000 : NaN;
}

function hour24(hour: number, half?: string): number {
  if (!half) return hour;
  return hour > 12 ? NaN : (hour % 12) + (half === 'p' ? 12 : 0);
}

/**
 * Years outside 1654 to 2286 belong to another calendar (1402 in Iran, 2567 in Thailand) or mean never (1, 9999), and
 * so does the day that the clocks of computers count from.
 */
function isPlausible(time: number): boolean {
  const distance = Math.abs(time);
  return distance >= 86_400_000 && distance < 1e13;
}
