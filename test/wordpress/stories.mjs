import { listDriver } from './list-driver.mjs';
import { isBuilt, startRelay } from './relay.mjs';
import { check, heading, skip } from './table.mjs';

const embed = '_embed=author,wp:featuredmedia,wp:term';

/** The stories of a site in <news-headline-list>, by its REST API and by its RSS through our relay. */
export async function stories(page, site) {
  heading(`Stories in <news-headline-list> at ${site.address}, from ${new URL(page.url()).origin}`);
  const posts = await site.stories();
  const expected = await Promise.all(posts.map((post) => expectedOf(page, post)));
  const whole = await listDriver.read(page, `${site.address}/wp-json/wp/v2/posts?${embed}`);
  once('with all that it embeds', whole, expected);
  fields('with all that it embeds', whole, expected, ['title', 'byline', 'section', 'time']);
  pictures(whole, expected);
  for (const [what, address] of Object.entries({
    'without what it embeds': '/wp-json/wp/v2/posts?per_page=25',
    'by the plain address of the API': `/?rest_route=/wp/v2/posts&${embed}&per_page=30`,
  })) {
    const read = await listDriver.read(page, site.address + address);
    once(what, read, expected);
    fields(what, read, expected, ['title', 'time']);
  }
  if (isBuilt) await throughRelay(page, `${site.address}/feed/`);
  else skip('the site’s RSS through our relay', 'dist/ is not built');
}

async function throughRelay(page, feed) {
  const relay = await startRelay(feed);
  try {
    const items = await itemsOf(page, await (await fetch(feed)).text());
    const read = await listDriver.read(page, relay.address);
    once('RSS through our relay', read, items);
    fields('RSS through our relay', read, items, ['title', 'time']);
  } finally {
    await relay.stop();
  }
}

/** Each story one time, whatever page it came on, and nothing in it that acts. */
function once(what, { rows, presses, active, ran }, expected) {
  const urls = rows.map(({ url }) => url);
  check(`${what}: stories, after ${presses} presses of “Show more”`, rows.length, expected.length);
  check(`${what}: stories missing`, list(expected.filter(({ url }) => !urls.includes(url))), '');
  check(`${what}: stories doubled`, urls.length - new Set(urls).size, 0);
  check(`${what}: titles that are more than text`, rows.filter(({ markup }) => markup > 0).length, 0);
  check(`${what}: what could act in it`, active, '');
  check(`${what}: scripts of stories that ran`, ran, 'nothing');
}

/** As the site has them. */
function fields(what, { rows }, expected, names) {
  for (const name of names) {
    const wrong = rows.flatMap((row) => {
      const story = expected.find(({ url }) => url === row.url);
      const isRight = story?.[name] === undefined || story[name] === row[name];
      return isRight ? [] : [`${row.url}: “${row[name]}” for “${story[name]}”`];
    });
    check(`${what}: ${name} other than the site has it`, wrong.join(' | '), '');
  }
}

function pictures({ rows }, expected) {
  const shown = expected.filter(({ image }) => image);
  const rowOf = ({ url }) => rows.find((row) => row.url === url) ?? {};
  check(
    'stories with a picture of their own',
    shown.filter((story) => rowOf(story).image).length,
    shown.length,
  );
  const wrong = shown.filter((story) => rowOf(story).srcset !== story.image.srcset);
  check('pictures whose sizes are not those that the site tells', list(wrong), '');
  const undescribed = shown.filter((story) => rowOf(story).alt !== story.image.alt);
  check('pictures described otherwise than by the site', list(undescribed), '');
  const taken = rows.filter(({ taken }) => taken);
  check('pictures that were loaded, one at least', taken.length > 0, true);
  check('of them, in a size that is larger than it need be', needless(taken), '');
}

/** Where a smaller one would have filled the room; what another story has brought along costs nothing. */
function needless(rows) {
  const there = new Set(rows.filter(({ srcset }) => !srcset).map(({ image }) => image));
  return rows
    .filter(({ taken }) => !there.has(taken))
    .filter(({ taken, room, srcset = '' }) => {
      const sizes = srcset.split(', ').map((size) => [size.split(' ')[0], parseInt(size.split(' ')[1])]);
      const width = new Map(sizes).get(taken);
      return sizes.some(([, other]) => other >= room && other < width);
    })
    .map(({ taken, room, srcset }) => `${taken} in ${room} of ${srcset}`)
    .join(' | ');
}

function list(stories) {
  return stories.map(({ url }) => url).join(' ');
}

/** What a reader should see of a post, by what the site says. Titles that are empty are taken from the text. */
async function expectedOf(page, { link, title, date_gmt, _embedded: embedded }) {
  const [media] = embedded['wp:featuredmedia'] ?? [];
  const terms = embedded['wp:term'].flat().filter(({ slug }) => slug !== 'uncategorized');
  const section = terms.find(({ taxonomy }) => taxonomy === 'category');
  return {
    url: link,
    title: (await textOf(page, title.rendered)) || undefined,
    byline: await textOf(page, embedded.author[0].name),
    section: await textOf(page, section?.name ?? ''),
    time: new Date(`${date_gmt}Z`).toISOString(),
    image: media?.source_url ? { srcset: srcsetOf(media), alt: media.alt_text } : undefined,
  };
}

/** WordPress crops some sizes: those that show another part of the picture are not for the same room. */
function srcsetOf({ source_url, media_details: { width, height, sizes } }) {
  const others = Object.values(sizes).filter(({ source_url: src }) => src !== source_url);
  const same = others.filter((size) => Math.abs((size.width / size.height) * (height / width) - 1) < 0.02);
  const all = [...same, { source_url, width }].sort((a, b) => a.width - b.width);
  return same.length ? all.map((size) => `${size.source_url} ${size.width}w`).join(', ') : undefined;
}

/** By the browser’s own parser. */
function textOf(page, html) {
  return page.evaluate((html) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    for (const element of body.querySelectorAll('script, style')) element.remove();
    return body.textContent.replace(/\s+/g, ' ').trim();
  }, html);
}

/** By the browser’s own parser, too. */
async function itemsOf(page, rss) {
  const items = await page.evaluate((rss) => {
    const text = (item, name) => item.querySelector(name)?.textContent ?? '';
    return [...new DOMParser().parseFromString(rss, 'text/xml').querySelectorAll('item')].map((item) => ({
      url: text(item, 'link'),
      title: text(item, 'title'),
      time: new Date(text(item, 'pubDate')).toISOString(),
    }));
  }, rss);
  const read = async (item) => ({ ...item, title: (await textOf(page, item.title)) || undefined });
  return Promise.all(items.map(read));
}
