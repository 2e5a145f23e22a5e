const minute = 60_000;
const hour = 60 * minute;

/**
 * Milliseconds by which a zone is ahead of UTC while its clocks show `wallClock`, or NaN if that is not certain.
 * Knows `+0100`, `GMT-7`, the abbreviations below and the IANA names. Not the military letters, which RFC 5322 4.3
 * tells to distrust, nor what several countries use for zones of their own (IST, BST, AST).
 */
export function offsetFromUtc(zone: string, wallClock: number): number {
  const [, sign, hours = '', minutes = '0'] = numeric.exec(zone) ?? [];
  if (sign) {
    const exists = Number(hours) <= 14 && Number(minutes) < 60;
    return exists ? Number(sign + hours) * hour + Number(sign + minutes) * minute : NaN;
  }
  const name = zone.toUpperCase();
  const place = places[name] ?? zone;
  return place.includes('/') ? offsetAt(place, wallClock) : (abbreviations[name] ?? NaN) * hour;
}

/** May have a name on either side (`GMT-0700`, `-0700 MST`) and stray signs, as seen in feeds. */
const numeric = /^:?[a-z]{0,4} ?-?([-+])(\d\d?)(?::?(\d\d))?(?::00)?(?: [a-z]{2,4})?$/i;

/** Hours. The American ones are those of RFC 822. */
const abbreviations: Readonly<Record<string, number>> = {
  '': 0,
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  WET: 0,
  WEST: 1,
  CET: 1,
  CEST: 2,
  MET: 1,
  MEST: 2,
  EET: 2,
  EEST: 3,
  JST: 9,
  KST: 9,
};

/** Abbreviations that leave it to the date whether it is summer. */
const places: Readonly<Record<string, string>> = {
  AT: 'America/Halifax',
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
};

/** NaN where the clocks are about to change or just were: an hour that autumn repeats does not tell the instant. */
function offsetAt(timeZone: string, wallClock: number): number {
  try {
    const format = (formats[timeZone] ??= new Intl.DateTimeFormat('en', {
      timeZone,
      timeZoneName: 'longOffset',
    }));
    const offset = (time: number) => offsetFromUtc(format.format(time).replace(/.*GMT/, ''), time);
    const nearby = wallClock - offset(wallClock);
    const [before, after] = [offset(nearby - 2 * hour), offset(nearby + 2 * hour)];
    return before === after ? after : NaN;
  } catch {
    return NaN;
  }
}

/** A format takes as long to make as a hundred dates to read. */
const formats: Record<string, Intl.DateTimeFormat> = {};
