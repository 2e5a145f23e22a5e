import { readFile } from 'node:fs/promises';
import { activeLinks } from './active.mjs';
import { mangled, randomFrom } from './mangle.mjs';
import { isRefusal, readText } from './read.mjs';
import { Tally } from './tally.mjs';
import { cap } from './watchdog.mjs';

const documents = ['rss-2.0.xml', 'atom-1.0.xml', 'json-feed-1.1.json', 'not-well-formed.xml', 'links.xml'];

/** Mangled documents: none may throw anything but a NewsError, take long or leave an active link. */
export async function fuzz(count, seed, begin) {
  const tally = new Tally(`fuzz (seed ${seed})`, 1);
  const random = randomFrom(seed);
  const texts = await Promise.all(documents.map(fixture));
  for (let i = 0; i < count; i++) {
    const text = mangled(texts[i % texts.length], random);
    begin(`fuzz ${i}: ${text}`);
    const { feed, error, seconds } = await readText(text, undefined, 1 + Math.floor(random() * text.length));
    const faults = activeLinks(feed);
    if (error && !isRefusal(error)) faults.push(String(error.stack));
    if (seconds > cap) faults.push(`${seconds} s`);
    tally.check(!faults.length, `${i}`, JSON.stringify(text), [], faults);
  }
  return [tally];
}

function fixture(name) {
  return readFile(new URL(`../fixtures/formats/${name}`, import.meta.url), 'utf8');
}
