import { join } from 'node:path';
import { documents } from './documents.mjs';
import { readText, textOf } from './read.mjs';
import { Tally } from './tally.mjs';

/** Where the network cuts a document must not matter: every document of XML in pieces of 1, 7 and 1,000 characters. */
export async function pieces(dir, begin) {
  const tally = new Tally('pieces', 1);
  for (const suite of ['feedparser', 'feedvalidator/testcases', 'gofeed', 'rss-parser']) {
    for (const { file, name } of await documents(join(dir, suite))) {
      const text = await textOf(file);
      const whole = inWords(await readText(text));
      for (const size of [1, 7, 1000]) {
        begin(`${name} in pieces of ${size}`);
        const cut = inWords(await readText(text, undefined, size));
        tally.check(cut === whole, `${suite}/${name}`, `pieces of ${size}`, whole, cut);
      }
    }
  }
  return [tally];
}

function inWords({ feed, error }) {
  return error ? String(error) : JSON.stringify(feed);
}
