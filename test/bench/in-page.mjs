// What scenes need inside of the page that they measure.

/**
 * Times contenders in turns (A B A B …), after rounds that do not count: an engine compiles only what it has met.
 * @param {number} rounds
 * @param {Record<string, () => () => unknown>} contenders each prepares a run, untimed, and returns what is timed
 * @returns {Promise<Record<string, number>>} median milliseconds
 */
export async function inTurns(rounds, contenders) {
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = -3; round < rounds; round++)
    for (const [name, prepare] of Object.entries(contenders)) {
      const time = await timed(prepare());
      if (round >= 0) times[name].push(time);
    }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
}

async function timed(run) {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

/** Settles when so many frames have been handed to the screen. */
export async function frames(count = 2) {
  for (let frame = 0; frame < count; frame++)
    await new Promise((settle) => requestAnimationFrame(() => setTimeout(settle)));
}

/** The text in pieces as a decoder hands them on. */
export function piecesOf(text, bytes = 1 << 16) {
  const encoded = new TextEncoder().encode(text);
  const decoder = new TextDecoder();
  const count = Math.ceil(encoded.length / bytes);
  return Array.from({ length: count }, (_, i) =>
    decoder.decode(encoded.subarray(i * bytes, (i + 1) * bytes), { stream: true }),
  );
}

/** Our reader, from text to the last story. */
export async function readAll(pieces, count) {
  const { readFeed } = await import('/headless.js');
  let feed;
  for await (feed of readFeed({ url: 'https://courier.example/feed', text: arriving(pieces) }));
  if (feed.stories.length !== count) throw new Error(`Read ${feed.stories.length} stories of ${count}.`);
}

async function* arriving(pieces) {
  yield* pieces;
}
