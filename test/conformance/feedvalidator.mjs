import { join } from 'node:path';
import { activeLinks } from './active.mjs';
import { documents } from './documents.mjs';
import { isRefusal, readText, textOf } from './read.mjs';
import { Tally } from './tally.mjs';
import { cap } from './watchdog.mjs';

/**
 * Documents made to trip a validator. None may throw anything but a NewsError, take long or leave an active link. What
 * is marked `Expect: !Error` is valid: if it is a feed and holds an item, that becomes a story.
 */
export async function feedvalidator(dir, begin) {
  const harmless = new Tally('feedvalidator: harmless', 1);
  const valid = new Tally('feedvalidator: valid ones have a story', 1);
  const folder = join(dir, 'feedvalidator/testcases');
  for (const { file, name } of await documents(folder)) {
    begin(name);
    const text = await textOf(file);
    const { feed, error, seconds } = await readText(text);
    const faults = activeLinks(feed);
    if (error && !isRefusal(error)) faults.push(String(error));
    if (seconds > cap) faults.push(`${seconds} s`);
    harmless.check(!faults.length, name, 'harmless', [], faults);
    if (!/^\s*Expect:\s*!Error\b/m.test(text)) continue;
    if (!holdsAnItem(text)) valid.leftOut++;
    else
      valid.check(feed?.stories[0]?.title, name, 'story', 'one with a title', feed?.stories ?? String(error));
  }
  return [harmless, valid];
}

function holdsAnItem(text) {
  const bare = text.replace(/<!--[^]*?-->/g, '');
  return (
    /<(?:[\w.-]+:)?(?:rss|RDF|Channel|feed|entry)[\s>]/.test(bare) &&
    /<(?:[\w.-]+:)?(?:item|entry)[\s>]/.test(bare)
  );
}
