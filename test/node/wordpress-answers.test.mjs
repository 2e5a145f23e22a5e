import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { readFeed } from '../../dist/headless.js';
import { activeLinks } from '../conformance/active.mjs';

/** What a WordPress has answered, where it lies beside the project. */
const folder = '../shared/wordpress/answers';
const skip = existsSync(folder) ? false : `there is no ${folder}`;
const posts = 'http://127.0.0.1:8181/wp-json/wp/v2/posts';

describe('a real WordPress', { skip }, () => {
  test('shows a reader a hundred posts, with pictures in all their sizes', async () => {
    const { format, stories, next } = await read('posts-embed-100.json', `${posts}?per_page=100&_embed=1`);
    assert.equal(format, 'wordpress');
    assert.equal(stories.length, 100);
    assert.equal(next, `${posts}?per_page=100&_embed=1&page=2`);
    assert.deepEqual(activeLinks(stories), []);
    const pictures = stories.flatMap(({ image }) => (image?.srcset ? [image] : []));
    assert.ok(pictures.length > 40);
    for (const { src, srcset } of pictures) {
      const sizes = srcset.split(', ');
      assert.ok(sizes.length > 1 && sizes.some((size) => size.startsWith(`${src} `)));
    }
    for (const { title, url, authors, published } of stories) {
      assert.doesNotMatch(title, /&#|&amp;|<script/);
      assert.ok(url && authors.length && published);
    }
  });

  test('shows the same posts without _embed, by field, in an envelope and as a script', async () => {
    for (const name of [
      'posts-default.json',
      'posts-fields.json',
      'posts-envelope.json',
      'posts-jsonp.js',
      'posts-rest-route.json',
      'posts-category.json',
      'posts-after.json',
      'posts-page2.json',
      'posts-search.json',
      'posts-sticky.json',
      'ar-posts.json',
      'tz-posts.json',
      'post-single.json',
      'post-hostile.json',
      'post-protected.json',
    ]) {
      const { format, stories } = await read(name);
      assert.equal(format, 'wordpress', name);
      assert.ok(stories.length, name);
      assert.deepEqual(activeLinks(stories), [], name);
    }
  });

  test('tells the hour that it was in the world, whatever zone the site is in', async () => {
    const [here] = (await read('posts-after.json')).stories;
    const [there] = (await read('tz-posts.json')).stories;
    assert.deepEqual(here.published, there.published);
  });

  test('says what is wrong when nothing else does', async () => {
    for (const [name, status] of [
      ['posts-page-past-end.json', 400],
      ['posts-per-page-101.json', 400],
      ['posts-bad-orderby.json', 400],
      ['post-404.json', 404],
      ['post-edit-context-unauth.json', 401],
    ])
      await assert.rejects(read(name), { name: 'NewsError', code: 'http', status }, name);
    assert.deepEqual((await read('posts-search-none.json')).stories, []);
  });
});

async function read(name, url = posts) {
  const text = await readFile(`${folder}/${name}`, 'utf8');
  let feed;
  for await (feed of readFeed({ url, text: ReadableStream.from([text]) }));
  return feed;
}
