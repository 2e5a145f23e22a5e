import { readFile } from 'node:fs/promises';
import { activeLinks } from './active.mjs';
import { formats, mapping } from './formats.mjs';
import { mangled, randomFrom } from './mangle.mjs';
import { isRefusal, readText } from './read.mjs';
import { Tally } from './tally.mjs';
import { cap } from './watchdog.mjs';

/**
 * Mangled documents, so many of each format, told from the document and by name: none may throw anything but a
 * NewsError, take long or leave an active link.
 */
export async function fuzz(count, seed, begin) {
  const tallies = [];
  for (const [format, names] of Object.entries(formats)) {
    const tally = new Tally(`fuzz ${format} (seed ${seed})`, 1);
    const random = randomFrom(seed);
    const texts = await Promise.all(names.map(fixture));
    for (let i = 0; i < count; i++) {
      const text = mangled(texts[i % texts.length], random);
      const options = { format: random() < 0.5 ? 'auto' : format, ...(random() < 0.2 && mapping) };
      begin(`fuzz ${format} ${i}: ${text}`);
      const size = 1 + Math.floor(random() * text.length);
      const { feed, error, seconds } = await readText(text, undefined, size, options);
      const faults = feed ? faultsOf(feed) : [];
      if (error && !isRefusal(error)) faults.push(String(error.stack));
      if (seconds > cap) faults.push(`${seconds} s`);
      tally.check(!faults.length, `${i}`, JSON.stringify(text), [], faults);
    }
    tallies.push(tally);
  }
  return tallies;
}

/** What no reader may meet, whatever a document says. */
function faultsOf({ stories, ...head }) {
  const ids = new Set(stories.map(({ id }) => id));
  return [
    ...activeLinks([stories, head]),
    ...(ids.size < stories.length ? ['an id twice'] : []),
    ...stories.filter(({ id, title }) => !id || !title).map(() => 'a story without id or title'),
    ...[head.updated, ...stories.flatMap(({ published, updated }) => [published, updated])].filter(
      (date) => date && Number.isNaN(date.getTime()),
    ),
  ];
}

function fixture(name) {
  return readFile(new URL(`../fixtures/formats/${name}`, import.meta.url), 'utf8');
}
