const minute = 60_000;
const hour = 60 * minute;

/**
 * Milliseconds by which a zone, in small letters, is ahead of UTC while its clocks show `wallClock`, or NaN if that is
 * not certain. Knows `+0100`, `gmt-7`, the abbreviations below and the IANA names. Not the military letters, which RFC
 * 5322 4.3 tells to distrust, nor what several countries use for zones of their own (IST, BST, AST).
 */
export function offsetFromUtc(zone: string, wallClock: number): number {
  const [, sign, hours = '', minutes = '0'] = numeric.exec(zone) ?? [];
  if (sign) return Number(sign + hours) * hour + Number(sign + minutes) * minute;
  const place = zone.includes('/') ? zone : places[zone];
  return place ? offsetAt(place, wallClock) : (abbreviations[zone] ?? NaN) * hour;
}

/** May have a name on either side (`gmt-0700`, `-0700 mst`; not `3:00-4 pm`) and stray signs, as seen in feeds. */
const numeric = /^:?[a-z]{0,4} ?-?([-+])(0?\d|1[0-4])(?::?([0-5]\d))?(?::00)?(?: [a-z]{3,4})?$/;

/** Hours. The American ones are those of RFC 822. */
const abbreviations: Readonly<Record<string, number>> = {
  '': 0,
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  wet: 0,
  west: 1,
  cet: 1,
  cest: 2,
  met: 1,
  mest: 2,
  eet: 2,
  eest: 3,
  jst: 9,
  kst: 9,
};

/** Abbreviations that leave it to the date whether it is summer. */
const places: Readonly<Record<string, string>> = {
  at: 'America/Halifax',
  et: 'America/New_York',
  ct: 'America/Chicago',
  mt: 'America/Denver',
  pt: 'America/Los_Angeles',
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
