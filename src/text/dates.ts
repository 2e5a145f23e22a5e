import { monthNumber, withoutHangul } from './local-dates.js';
import { offsetFromUtc } from './zones.js';

/**
 * The instant that a publisher wrote, or nothing: a story without a date is better off than one with a wrong date.
 * Reads RFC 5322 and its forerunners, RFC 3339, W3CDTF, asctime, Unix time, and what people write instead of them.
 * A missing zone is UTC. Every order of day, month and year is tried, and what reads in two ways (`4/5/2024`) is not read.
 */
export function parseDate(text: string): Date | undefined {
  const trimmed = text.trim();
  if (trimmed.length > longest) return undefined;
  if (unixTime.test(trimmed)) return new Date(Number(trimmed.padEnd(13, '0')));
  const plain = withoutHangul(trimmed).replace(comment, '').replace(space, ' ').replace(lateYear, '$1 $3 $2');
  const readings = layouts.map((layout) => instant(layout.exec(plain)?.groups)).filter(isPlausible);
  const [time, another] = new Set(readings);
  return time === undefined || another !== undefined ? undefined : new Date(time);
}

/** Beyond this it is prose. */
const longest = 99;

/** Seconds or milliseconds, from 2001 to 2033: ten digits that begin with 2 may be a year, month, day and hour. */
const unixTime = /^1\d{9}(\d{3})?$/;

/** RFC 5322 3.2.2. JavaScript's own `Date` prints the name of its zone in one; a clock is none. */
const comment = / *\([^():]*\)/g;

/** Commas are space too, except before a fraction of a second. */
const space = /(?:\s|(?<!:\d\d),)+/g;

/** `Jan 2 15:04:05 2006`, as asctime and `date` write it; the latter puts a zone before the year. */
const lateYear = /(\p{L}+ \d\d?) (\d\d?:.*?) (\d{4})(?!\d)/u;

const weekday = String.raw`(?:[-\p{L}]+\.? )?`;
const month = String.raw`(?<month>\p{L}{3,}|\d\d?)`;
const gap = String.raw`\.?(?<gap>[-/. ]| de )`;
const sameGap = String.raw`\.?\k<gap>`;
const seconds = String.raw`(?<second>\d\d|(?<=:)\d)(?:[.,](?<fraction>\d+))?`;
const clock = String.raw`(?<hour>\d\d?):?(?<minute>\d\d|(?<=:)\d)(?::?${seconds})?(?: ?(?<half>[ap])\.?m\b\.?)?`;

const layouts = [
  String.raw`(?<year>\d{4}|\d\d(?=[-/.]\d))${gap}${month}${sameGap}(?<day>\d\d?)\.?`,
  String.raw`(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)`,
  String.raw`(?<year>\d{4})(?:-(?<month>\d\d))?(?=$)`,
  String.raw`(?<day>\d\d?)${gap}${month}${sameGap}(?<year>\d{4}|\d\d)`,
  String.raw`(?!\d+\.)${month}${gap}(?<day>\d\d?)(?:st|nd|rd|th)?${sameGap}(?<year>\d{4}|\d\d)`,
].map((date) => new RegExp(`^${weekday}${date}(?:[T ]+(?:at |às |- )?${clock}|(?= |$)) ?(?<zone>.*)$`, 'iu'));

type Parts = Readonly<Record<string, string | undefined>>;

/** Milliseconds since 1970. NaN, which spoils every sum that it enters, if any part makes no sense. */
function instant(parts: Parts = {}): number {
  const wallClock = startOfDay(parts) + timeOfDay(parts);
  return wallClock - offsetFromUtc(parts['zone'] ?? '', wallClock);
}

function startOfDay({ year = 'none', month = '1', day = '1' }: Parts): number {
  const numbers = [fullYear(year), monthNumber(month) - 1, Number(day)] as const;
  const date = new Date(Date.UTC(...numbers));
  const shown = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  return shown.every((number, i) => number === numbers[i]) ? date.getTime() : NaN;
}

/** Two digits as in RFC 5322 4.3. */
function fullYear(year: string): number {
  if (year.length > 2) return Number(year);
  return Number(year) + (year < '50' ? 2000 : 1900);
}

/** There is a 24:00 (ISO 8601) and there are leap seconds. */
function timeOfDay({ hour = '0', minute = '0', second = '0', fraction = '', half }: Parts): number {
  const time = (hour24(hour, half) * 60 + Number(minute)) * 60 + Number(second);
  const exists = Number(minute) < 60 && Number(second) <= 60 && time <= 86_400;
  return exists ? time * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0')) : NaN;
}

function hour24(hour: string, half?: string): number {
  if (!half) return Number(hour);
  return Number(hour) > 12 ? NaN : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
}

/**
 * Years outside these belong to another calendar (1402 in Iran, 2567 in Thailand) or mean never (1, 9999), and so does
 * the day that the clocks of computers count from.
 */
function isPlausible(time: number): boolean {
  const year = new Date(time).getUTCFullYear();
  return year > 1600 && year < 2200 && Math.abs(time) > 86_400_000;
}
