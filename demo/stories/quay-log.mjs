const seconds = 1_000;
const pace = 20 * seconds;
const secondThoughts = 45 * seconds;
const shown = 12;
const beforeTheStart = 6;

/**
 * The log of the quay as it reads at `now`: six entries when the server starts, one more every 20 seconds, the newest
 * twelve shown. Some headlines are mended 45 seconds after they went out. It is worked out from the clock alone, so
 * that every reader sees the same log and nothing has to be kept.
 */
export function quayLog(start, now) {
  const newest = Math.floor((now - start) / pace);
  const oldest = Math.max(-beforeTheStart + 1, newest - shown + 1);
  const numbers = Array.from({ length: newest - oldest + 1 }, (_, index) => newest - index);
  return numbers.map((number) => entry(number, start, now));
}

/** The same log as one story, a live blog: what is known stays on top, and some entries are key events. */
export function quayBlog(start, now) {
  const entries = quayLog(start, now).map((entry) => ({ ...entry, breaking: keyEvents.has(entry.title) }));
  const [{ published: updated }] = entries;
  return {
    ...blog,
    published: new Date(start - 4 * 60 * seconds),
    updated,
    entries: [{ ...known, published: new Date(start - 2 * 60 * seconds), updated }, ...entries],
  };
}

function entry(number, start, now) {
  const [firstTitle, mendedTitle = firstTitle] = log.at(number % log.length);
  const published = start + number * pace;
  const mended = mendedTitle !== firstTitle && now - published >= secondThoughts;
  return {
    id: `tag:harbour-courier.example,2025:quay-log-${start}-${number}`,
    slug: 'fog-closes-harbour',
    path: `/stories/fog-closes-harbour#entry-${number + beforeTheStart}`,
    title: mended ? mendedTitle : firstTitle,
    summary: undefined,
    authors: ['Odile Marrack'],
    section: 'Harbour',
    tags: ['Quay log'],
    lang: 'en',
    published: new Date(published),
    updated: new Date(mended ? published + secondThoughts : published),
  };
}

const about = { authors: ['Odile Marrack'], section: 'Harbour', tags: ['Quay log'], lang: 'en' };

const blog = {
  ...about,
  id: 'tag:harbour-courier.example,2025:quay-blog',
  path: '/stories/fog-closes-harbour',
  title: 'Fog at the quay: what can be seen, and since when',
  summary: 'Nothing sails until the lighthouse can be seen from the pier head. We are standing next to it.',
  live: true,
  body: '<p>We write down what comes out of the fog, in the order in which it comes.</p>',
  picture: {
    name: 'lighthouse',
    alt: 'A red and white lighthouse throws its beam over a dark sea with a sailing boat',
    caption: 'What everybody is waiting to see.',
    credit: 'Piet Lindvarn',
    focus: { x: 0.67, y: 0.45 },
  },
};

const known = {
  ...about,
  id: 'tag:harbour-courier.example,2025:quay-blog-known',
  path: '/stories/fog-closes-harbour#known',
  title: 'What we know so far',
  pinned: true,
  body:
    '<ul><li>Both ferries are at their berths, with their lamps on.</li><li>There is soup aboard.</li>' +
    '<li>The harbour master is optimistic, but cannot see why.</li></ul>',
};

const keyEvents = new Set([
  'The red buoy is back, half a mile off',
  'The lighthouse is seen from the pier head',
  'A light wind from the west reaches Signal Point',
  'The customs house clock can be read again',
  'Kittiwake sounds her horn and everybody waves',
]);

/** Headlines, each with what it is changed to where somebody looked again. */
const log = [
  ['The pier lamp can be seen from the harbour office'],
  ['Soup aboard the Kittiwake runs out', 'Soup aboard the Kittiwake runs out; a second pot is on'],
  ['Two kayaks come in by ear'],
  ['Harbour master seen wiping his spectacles'],
  ['The fog bell is rung by a class of nine-year-olds', 'The fog bell is rung by a class of eight-year-olds'],
  ['A light wind from the west reaches Signal Point'],
  ['Marigold loads forty sacks of flour for Fennick'],
  ['The second pier lamp appears'],
  ['Somebody has found a trumpet', 'Somebody has found a trumpet and can play it'],
  ['Gulls return to the fish market roof'],
  ['Bread van arrives with what the island did not get'],
  ['The red buoy is back, half a mile off'],
  ['Passengers on the Marigold start a card game', 'Passengers on the Marigold finish a card game'],
  ['Fennick lights a fire on the beach to say hello'],
  ['A sail, or possibly a sheet, off the north pier', 'A sheet off the north pier'],
  ['Kittiwake warms up her engines'],
  ['The customs house clock can be read again'],
  ['Postman decides to wait after all'],
  ['First patch of blue sky over Larch Hill'],
  ['The lighthouse is seen from the pier head for a moment', 'The lighthouse is seen from the pier head'],
  ['Gangways up on berth 1'],
  ['Kittiwake sounds her horn and everybody waves'],
  ['Marigold follows, with the flour and the trumpet'],
  ['The fog comes back for its umbrella'],
];
