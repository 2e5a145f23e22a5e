import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { activeLinks } from './active.mjs';
import { readText, textOf } from './read.mjs';
import { Tally } from './tally.mjs';
import { standIn, withATitle } from './with-a-title.mjs';
import { beginsAlike, sameText, sameWords, withoutTags } from './words.mjs';

export async function feedparser(dir, begin) {
  const tally = new Tally('feedparser', 0.9);
  const folder = join(dir, 'feedparser');
  for (const { file, headers, asserts } of JSON.parse(await readFile(join(folder, 'cases.json'), 'utf8'))) {
    const wanted = (asserts ?? []).filter(({ path, op }) => path[0] === 'entries' && op === '==');
    if (!wanted.length) continue;
    begin(file);
    const text = await textOf(join(folder, file), headers);
    const { feed } = await readText(withATitle(text), `http://127.0.0.1:8097/tests/${file}`);
    for (const { path, value } of wanted) {
      const [, index, ...rest] = path;
      const field = rest.join('.');
      const rule = rules.find(([pattern]) => pattern.test(field));
      if (!rule) {
        tally.leftOut++;
        left[field] = (left[field] ?? 0) + 1;
        continue;
      }
      const story = feed?.stories[index] ?? {};
      const got = rule[1](story, Number(/\d+/.exec(field)?.[0]));
      const isMet = rule[2](value, got) && (!file.includes('sanitize') || !activeLinks(story).length);
      tally.check(isMet, file, field, value, got);
    }
  }
  if (process.env.LEFT) console.log(left);
  return [tally];
}
const left = {};
const words = (a, b) => b !== undefined && (beginsAlike(a, b) || sameText(a, b));
const html = (a, b) => b !== undefined && sameText(withoutTags(a), withoutTags(b));
const same = (a, b) => a === (b ?? null);
const address = (a, b) => a === b || (URL.canParse(a) && new URL(a).href === b);
const name = (a, b) => a.replace(/ \(\S+@\S+\)$/, '') === b;
const list = ([y, m, d, h, min, s], date) => Date.UTC(y, m - 1, d, h, min, s) === date?.getTime();
const instant = (a, date) => Date.parse(a) === date?.getTime();
const rules = [
  [/^title(_detail\.value)?$/, ({ title }) => title === standIn ? undefined : title, words],
  [/^(summary|description|summary_detail\.value)$/, (story) => story.summary ?? story.title, words],
  [/^content\.0\.value$/, ({ body }) => body, html],
  [/^link$/, ({ url }) => url, address],
  [/^(id|guid)$/, ({ id }) => id, same],
  [/^(author|author_detail\.name)$/, ({ authors }) => authors?.[0]?.name, name],
  [/^authors\.\d+\.name$/, ({ authors }, i) => authors?.[i]?.name, name],
  [/^author_detail\.(url|href)$/, ({ authors }) => authors?.[0]?.url, address],
  [/^authors\.\d+\.(url|href)$/, ({ authors }, i) => authors?.[i]?.url, address],
  [/^published_parsed$/, ({ published }) => published, list],
  [/^published$/, ({ published }) => published, instant],
  [/^created_parsed$/, ({ published }) => published, list],
  [/^created$/, ({ published }) => published, instant],
  [/^updated_parsed$/, ({ published, updated }) => updated ?? published, list],
  [/^updated$/, ({ published, updated }) => updated ?? published, instant],
  [/^tags\.\d+\.(term|label)$/, ({ tags }, i) => tags?.[i], same],
  [/^category$/, ({ section }) => section, same],
  [/^(title_detail|summary_detail|content\.0)\.language$/, ({ lang }) => lang, same],
  [/^source\.title(_detail\.value)?$/, ({ source }) => source?.name, words],
  [/^source\.(link|href)$/, ({ source }) => source?.url, address],
  [/^image\.href$/, ({ image }) => image?.src?.replace(/^https:/, 'http:'), address],
  [/^comments$/, ({ comments }) => comments?.url, address],
];
