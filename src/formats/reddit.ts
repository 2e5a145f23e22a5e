import { decodeEntities } from '../text/entities.js';
import { JsonObject } from '../text/json-object.js';
import { fold } from '../text/plain-text.js';
import { webUrl } from '../text/url.js';
import { authorNamed } from './author-named.js';
import { defined } from '../text/defined.js';
import type { Draft } from './draft.js';
import type { JsonDialect } from './json-dialect.js';
import type { PictureDraft } from './picture.js';
import { withParameter } from './query.js';
import { type Rendition, sizedPicture } from './sized-picture.js';

/** Listings of Reddit (reddit.com/dev/api; github.com/reddit-archive/reddit/wiki/json): posts, not comments. */
export const reddit: JsonDialect = ({ root, items, url }) => ({
  items: items.filter((item) => item.text('kind') === 't3'),
  story: (item) => storyOf(item.object('data') ?? JsonObject.empty),
  head: { base: url, updated: [], next: withParameter(url, 'after', root.object('data')?.text('after')) },
});

const site = 'https://www.reddit.com/';

/** Texts are escaped as for HTML, HTML and addresses, too, unless `raw_json=1` asks for them as they are. */
function storyOf(post: JsonObject): Draft {
  const discussion = webUrl(post.text('permalink'), site);
  const body = post.text('selftext_html');
  return {
    id: post.text('name') ?? post.text('id'),
    urls: [unescaped(post.text('url')), discussion],
    base: site,
    title: post.text('title'),
    body: body?.startsWith('&lt;') ? decodeEntities(body) : body,
    pictures: post.flag('over_18') ? [] : pictures(post),
    authors: authorNamed(post.text('author')?.replace('[deleted]', '')),
    tags: [fold(unescaped(post.text('link_flair_text')) ?? '')],
    published: [post.text('created_utc')],
    updated: [post.text('edited')],
    comments: defined({
      count: post.count('num_comments'),
      url: discussion,
      open: post.has('locked') ? !post.flag('locked') : undefined,
    }),
    extra: defined({ pinned: post.flag('stickied') || undefined }),
  };
}

function unescaped(text: string | undefined): string | undefined {
  return text && decodeEntities(text);
}

/** In the place of a thumbnail there may be a word: `self`, `default`, `nsfw`. */
function pictures(post: JsonObject): PictureDraft[] {
  const [image] = post.object('preview')?.objects('images') ?? [];
  const sizes = [...(image?.objects('resolutions') ?? []), image?.object('source')].map(rendition);
  return [sizedPicture(sizes), { src: webUrl(unescaped(post.text('thumbnail'))) }];
}

function rendition(image: JsonObject | undefined): Rendition {
  return { src: unescaped(image?.text('url')), width: image?.text('width'), height: image?.text('height') };
}
