import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDate } from '../../dist/text/dates.js';
import { Tally } from './tally.mjs';

/**
 * Dates as publishers write them. A wrong instant is worse than none: one line counts all inputs whose reading is right
 * or absent, the other those that mean an instant and are read. Without a zone an instant is taken for UTC.
 */
export async function dates(dir) {
  const right = new Tally('dates: right or not read', 1);
  const read = new Tally('dates: read', 0.9);
  for (const { input, iso } of await json(dir, 'dates.json')) {
    const date = parseDate(input);
    const isRight = date === undefined || (iso !== null && isSameSecond(expected(input, iso), date));
    right.check(isRight, JSON.stringify(input), 'instant', iso, date);
    if (iso !== null) read.check(date !== undefined, JSON.stringify(input), 'read', iso, date);
  }
  return [right, read, await seen(dir)];
}

/** The shapes of real feeds, each as often as it was seen. */
async function seen(dir) {
  const tally = new Tally('dates: read, as often as seen', 0.9);
  for (const { example, count } of await json(dir, 'real-world-shapes.json')) {
    if (/^[a-z ]+\.$/i.test(example)) continue;
    tally.considered += count;
    if (parseDate(example)) tally.passed += count;
    else tally.failures.push(`${JSON.stringify(example)}  seen ${count} times, not read`);
  }
  return tally;
}

async function json(dir, name) {
  return JSON.parse(await readFile(join(dir, 'dates', name), 'utf8'));
}

/**
 * `ANY-` marks what Go's reference time (2 January 2006, 15:04:05, seven hours behind UTC) looks like in some layout:
 * how much of it is there can be seen in the input.
 */
function expected(input, iso) {
  if (!iso.startsWith('ANY-')) return Date.parse(iso);
  const [, hour = '0', minute = '0', second = '0'] =
    /(?<![\d:+-])(15|0?3)(?::?(0?4)(?::?(0?5))?)?(?!\d)/.exec(input) ?? [];
  const afternoon = /p\.?m/i.test(input) && Number(hour) < 12 ? 12 : 0;
  const behind = /-0?7(?::?00)?(?!\d)|MST/.test(input) ? 7 : 0;
  return Date.UTC(2006, 0, 2, Number(hour) + afternoon + behind, Number(minute), Number(second));
}

/** Some answers of the suite have no fractions where the input has. */
function isSameSecond(a, date) {
  return a === Math.floor(date.getTime() / 1000) * 1000;
}
