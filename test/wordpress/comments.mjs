import { check, heading, skip } from './table.mjs';
import { isKept, ways } from './ways.mjs';

/** Whatever reads and posts, at a site: a long thread, and every way in which a comment is taken or refused. */
export async function comments(driver, page, site) {
  heading(`Comments by ${driver.name} at ${site.address}, from ${new URL(page.url()).origin}`);
  await reads(driver, page, site);
  await posts(driver, page, site);
}

async function reads(driver, page, site) {
  const { id, link } = await site.publish('Ferry stays in port');
  await site.fill(id, 120, 10);
  const src = site.address;
  const whole = await driver.read(page, { src, thread: link });
  check('120 comments are read by the address of their post', whole.comments.length, 120);
  check('they are counted', whole.count, 120);
  check('they stand 10 deep', depthOf(whole.comments), 10);
  check('each once', new Set(whole.comments.map(({ text }) => text)).size, 120);
  check('they are in the database, and no more', (await site.textsOf(id)).length, 120);
  for (const [what, place] of Object.entries({
    'the id of their post': { src, thread: String(id) },
    'a plain link': { src, thread: `${src}/?p=${id}` },
    'the root of the API': { src: `${src}/wp-json/`, thread: link },
    'the plain root of the API': { src: `${src}/?rest_route=/`, thread: link },
  }))
    check(`they are read by ${what}`, (await driver.read(page, place)).comments.length, 120);
  const setBack = site.set({ permalink_structure: '' });
  const plain = await driver.read(page, { src, thread: `${src}/?p=${id}` });
  check('they are read where the site has plain links alone', plain.comments.length, 120);
  setBack();
  const arabic = await site.publish('عبارة الميناء');
  const none = await driver.read(page, { src, thread: arabic.link });
  check(
    'a post with an Arabic address is found',
    JSON.stringify(none),
    '{"comments":[],"count":0,"closed":false}',
  );
}

/** 1 where nothing is answered. */
function depthOf(comments) {
  const depths = new Map();
  for (const { id, parent } of comments) depths.set(id, (depths.get(parent) ?? 0) + 1);
  return Math.max(...depths.values());
}

async function posts(driver, page, site) {
  const { id: open } = await site.publish('Open');
  const { id: closed } = await site.publish('Closed', { comment_status: 'closed' });
  const { id: secret } = await site.publish('Secret', { password: 'secret' });
  const threads = { open, closed, protected: secret, none: 999_999 };
  const kept = [];
  let last;
  for (const way of ways) {
    const { name, options = {}, post = 'open', accident, draft = {} } = way;
    const outcome = (driver.readsAgain && way.found) || way.outcome;
    const reason = driver.cannot?.(way);
    if (reason) {
      skip(name, reason);
      continue;
    }
    const setBack = site.set(options);
    const words = { text: `Words of ${name}`, name: 'Bo Lund', email: 'bo@example.test', site: '', ...draft };
    if (words.parent === 'last') words.parent = last;
    const place = { src: site.address, thread: String(threads[post]), accident };
    const { told, id } = await driver.post(page, place, { ...words, key: `key-of-${name}` });
    setBack();
    last = id ?? last;
    if (isKept(way)) kept.push(words.text.trim());
    check(`what a reader is told: ${name}`, told, outcome);
  }
  const found = await site.textsOf(open);
  check('comments lost', kept.filter((text) => !found.includes(text)).join(' | '), '');
  check('comments doubled', found.length - new Set(found).size, 0);
  check('comments in the database', found.length, kept.length);
  for (const [kind, thread] of Object.entries({ closed, protected: secret }))
    check(`comments below the ${kind} post`, (await site.textsOf(thread)).length, 0);
}
