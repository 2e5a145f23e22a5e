import type { JsonObject } from '../text/json-object.js';
import { fold } from '../text/plain-text.js';
import { webUrl } from '../text/url.js';
import { authorNamed } from './author-named.js';
import { defined } from '../text/defined.js';
import type { Draft } from './draft.js';
import { anyHtml } from './json-text.js';
import { urgencyFrom } from './json-urgency.js';
import { MappedFields, type Paths } from './mapped-fields.js';
import type { PictureDraft } from './picture.js';

/** A draft, with what the paths lead to in the place of what it had. */
export function mappedDraft(draft: Draft, item: JsonObject, paths: Paths): Draft {
  const fields = new MappedFields(item, paths);
  const authors = fields.texts('authors').flatMap((name) => authorNamed(name));
  const source = fields.words('source');
  const tags = fields.texts('tags');
  return {
    ...draft,
    ...defined({
      id: fields.text('id'),
      title: anyHtml(fields.text('title')),
      summary: anyHtml(fields.text('summary')),
      body: anyHtml(fields.text('body')),
      source: source ? { name: source } : undefined,
      section: fields.words('section'),
      lang: fields.text('lang'),
    }),
    urls: [...fields.texts('url'), ...draft.urls],
    pictures: pictures(draft.pictures, fields),
    authors: authors.length ? authors : draft.authors,
    tags: tags.length ? tags.flatMap((tag) => tag.split(',')).map(fold) : draft.tags,
    published: [...fields.texts('published'), ...draft.published],
    updated: [...fields.texts('updated'), ...draft.updated],
    comments: discussion(draft, fields),
    extra: { ...draft.extra, ...extra(fields) },
  };
}

/** A mapped address is another picture; mapped words are those of the picture that is there. */
function pictures([first, ...others]: readonly PictureDraft[], fields: MappedFields): PictureDraft[] {
  const src = fields.text('image');
  const words = defined({
    alt: fields.text('image.alt'),
    caption: anyHtml(fields.text('image.caption')),
    credit: anyHtml(fields.text('image.credit')),
  });
  const own = first ? [first] : [];
  return src
    ? [{ src, ...words }, ...own, ...others]
    : [...own.map((picture) => ({ ...picture, ...words })), ...others];
}

function discussion({ base, comments }: Draft, fields: MappedFields): Draft['comments'] {
  const [count, url] = [fields.count('comments.count'), webUrl(fields.text('comments.url'), base)];
  return count === undefined && !url ? comments : { ...comments, ...defined({ count, url }) };
}

function extra(fields: MappedFields): Draft['extra'] {
  return defined({
    kicker: fields.words('kicker'),
    sponsored: fields.words('sponsored'),
    breaking: fields.flag('breaking'),
    pinned: fields.flag('pinned'),
    live: fields.flag('live'),
    urgency: urgencyFrom(fields.count('urgency')),
  });
}
