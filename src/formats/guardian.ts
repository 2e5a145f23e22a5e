import type { Author } from '../model/story.js';
import { JsonObject } from '../text/json-object.js';
import { fold } from '../text/plain-text.js';
import { authorNamed } from './author-named.js';
import { defined } from '../text/defined.js';
import type { Draft } from './draft.js';
import { guardianPictures } from './guardian-pictures.js';
import type { JsonDialect } from './json-dialect.js';
import { html } from './json-text.js';
import { withParameter } from './query.js';

/**
 * Content of the Guardian Open Platform (open-platform.theguardian.com; github.com/guardian/content-api-models): the
 * results of a search, of a section or tag, or one item. The more it is asked for (`show-fields=all`, `show-tags=all`,
 * `show-elements=image`, `show-blocks=all`), the more there is.
 */
export const guardian: JsonDialect = ({ root, items, lists, url }) => {
  const response = root.object('response') ?? JsonObject.empty;
  const [page = 0, pages = 0] = [response.number('currentPage'), response.number('pages')];
  const about = response.object('section') ?? response.object('tag') ?? response.object('edition');
  return {
    items: lists ? items : JsonObject.list([response.value('content')]),
    story: (item) => storyOf(item, url),
    head: {
      base: url,
      title: html(about?.text('webTitle')),
      url: about?.text('webUrl'),
      updated: [],
      next: page < pages ? withParameter(url, 'page', page + 1) : undefined,
    },
  };
};

function storyOf(item: JsonObject, base: string): Draft | undefined {
  // the rights to show it are over
  if (item.flag('isGone') || item.flag('isExpired')) return undefined;
  const fields = item.object('fields') ?? JsonObject.empty;
  const tags = item.objects('tags');
  const blocks = item.object('blocks')?.objects('body') ?? [];
  const entries = item.text('type') === 'liveblog' ? blocks.flatMap((block) => entry(block, item, base)) : [];
  const wholeBody = fields.text('body') ?? blocks.map((block) => block.text('bodyHtml') ?? '').join('');
  const keywords = tags.filter((tag) => tag.text('type') === 'keyword').map(title);
  return {
    id: item.text('id'),
    urls: [item.text('webUrl'), fields.text('shortUrl')],
    base,
    title: html(fields.text('headline') ?? item.text('webTitle')),
    summary: fields.text('trailText') ?? fields.text('standfirst'),
    body: entries.length ? undefined : wholeBody,
    pictures: guardianPictures(item),
    authors: authors(tags, fields.text('byline')),
    section: fold(item.text('sectionName') ?? ''),
    tags: keywords,
    published: [item.text('webPublicationDate')],
    updated: [fields.text('lastModified')],
    comments: fields.has('commentable') ? { open: isUp(fields, 'commentable') } : undefined,
    lang: fields.text('lang'),
    extra: defined({
      live: isUp(fields, 'liveBloggingNow') || undefined,
      sponsored: sponsor(tags),
    }),
    entries,
  };
}

/** Fields are texts, flags among them. */
function isUp(fields: JsonObject, name: string): boolean {
  return fields.flag(name) || fields.text(name) === 'true';
}

function title(of: JsonObject): string {
  return fold(of.text('webTitle') ?? '');
}

function authors(tags: readonly JsonObject[], byline: string | undefined): Author[] {
  const contributors = tags.filter((tag) => tag.text('type') === 'contributor');
  return contributors.length
    ? contributors.flatMap((tag) => authorNamed(tag.text('webTitle'), tag.text('webUrl')))
    : authorNamed(byline);
}

function sponsor(tags: readonly JsonObject[]): string | undefined {
  const [first] = tags.flatMap((tag) => tag.objects('activeSponsorships'));
  return fold(first?.text('sponsorName') ?? '') || undefined;
}

/** A block of a live blog; its e-mail addresses are nobody's business. */
function entry(block: JsonObject, item: JsonObject, base: string): Draft[] {
  const id = block.text('id');
  const attributes = block.object('attributes') ?? JsonObject.empty;
  if (!id || block.value('published') === false) return [];
  const page = item.text('webUrl');
  return [
    {
      id,
      urls: [page && `${page}#block-${id}`],
      base,
      title: html(block.text('title') ?? attributes.text('title')),
      body: block.text('bodyHtml'),
      pictures: [],
      authors: [],
      tags: [],
      published: [block.text('firstPublishedDate'), block.text('publishedDate')],
      updated: [block.text('lastModifiedDate')],
      extra: defined({
        breaking: attributes.flag('keyEvent') || undefined,
        pinned: attributes.flag('pinned') || undefined,
      }),
    },
  ];
}
