import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { feedsOf } from '../../demo/feeds.mjs';
import { storiesFrom } from '../../demo/stories.mjs';
import { readText, stillWorld } from '../relay/still-world.mjs';

const origin = 'https://origin.example/feed';
const noon = Date.UTC(2024, 2, 5, 12);

describe('a story that went through the relay is the one that its origin told', () => {
  for (const file of readdirSync('test/fixtures/formats'))
    test(`in ${file}`, () => assertSame(readFileSync(`test/fixtures/formats/${file}`, 'utf8')));

  const demo = feedsOf(storiesFrom(noon), noon);
  for (const name of ['latest', 'live', 'breaking', 'arabic'])
    for (const extension of ['rss', 'atom', 'json'])
      test(`in the demo's ${name}.${extension}`, () =>
        assertSame(demo.answerTo(`${name}.${extension}`, 'https://origin.example').body));

  test('whatever it says', () =>
    fc.assert(
      fc.asyncProperty(documents(), (document) => assertSame(JSON.stringify(document))),
      { numRuns: 300 },
    ));
});

/** Each story comes in the language of its feed, and each entry in that of its story, where it does not say so itself. */
async function assertSame(text) {
  const world = stillWorld({ feeds: { it: origin } }, { [origin]: text });
  const there = await readText(text, origin).catch((error) => error);
  if (there instanceof Error || there.truncated === !there.stories.length)
    return assert.equal((await world.ask('/feeds/it.json')).status, 502);
  const here = await world.read('/feeds/it.json?limit=200');
  assert.deepEqual(
    here.stories,
    there.stories.slice(0, 200).map((story) => inLanguage(story, there.lang)),
  );
}

function inLanguage(story, lang) {
  const own = story.lang ?? lang;
  const entries = story.entries?.map((entry) => inLanguage(entry, own));
  return { ...story, ...(own && { lang: own }), ...(entries && { entries }) };
}

/** JSON Feeds that say all there is to say, some of it nonsense. */
function documents() {
  const maybe = (value) => fc.option(value, { nil: undefined });
  const words = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom(
      '',
      ' ',
      'Fog & <b>fish</b>',
      '&amp;lt;',
      '<script>alert(1)</script>',
      'a < b',
      '\u202e\u0000x',
    ),
    fc.lorem({ maxCount: 60 }),
  );
  const addresses = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.constantFrom('/a', '#', 'javascript:alert(1)', '//other.example/x?a=1&b=2'),
  );
  const person = fc.record({ name: words, url: addresses }, { requiredKeys: [] });
  const picture = fc.record(
    {
      src: addresses,
      width: fc.integer({ min: -5, max: 5000 }),
      height: fc.integer({ min: -5, max: 5000 }),
      alt: words,
      caption: words,
      credit: words,
      srcset: fc
        .array(fc.tuple(addresses, fc.nat(5000)).map(([address, width]) => `${address} ${width}w`))
        .map((all) => all.join(', ')),
      focus: fc.record({
        x: fc.double({ min: -1, max: 2, noNaN: true }),
        y: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
    },
    { requiredKeys: [] },
  );
  const { item } = fc.letrec((tie) => ({
    item: fc.record(
      {
        id: words,
        url: addresses,
        title: words,
        summary: words,
        content_html: words,
        content_text: words,
        image: addresses,
        date_published: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
        date_modified: words,
        authors: fc.array(person, { maxLength: 3 }),
        tags: fc.array(words, { maxLength: 3 }),
        language: fc.constantFrom('en', 'ar', ''),
        _news: fc.record(
          {
            section: fc.oneof(words, fc.constant(null)),
            kicker: words,
            source: person,
            breaking: fc.boolean(),
            pinned: fc.boolean(),
            live: fc.boolean(),
            urgency: fc.integer({ min: -1, max: 11 }),
            sponsored: words,
            comments: fc.record(
              { count: fc.nat(), url: addresses, open: fc.boolean() },
              { requiredKeys: [] },
            ),
            image: picture,
            entries: fc.array(tie('item'), { maxLength: 3, depthIdentifier: 'entries' }),
          },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    ),
  }));
  return fc.record({
    version: fc.constant('https://jsonfeed.org/version/1.1'),
    title: maybe(words),
    language: fc.constantFrom(undefined, 'en', 'he'),
    authors: fc.array(person, { maxLength: 2 }),
    items: fc.array(item, { maxLength: 4 }),
  });
}
