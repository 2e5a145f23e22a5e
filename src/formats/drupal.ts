import type { Author } from '../model/story.js';
import { JsonObject } from '../text/json-object.js';
import { fold } from '../text/plain-text.js';
import { authorNamed } from './author-named.js';
import { defined } from '../text/defined.js';
import type { Draft } from './draft.js';
import { type DrupalRelation, keyOf, relationsOf } from './drupal-relation.js';
import type { JsonDialect } from './json-dialect.js';
import { html } from './json-text.js';

/**
 * Nodes of Drupal's JSON:API (jsonapi.org/format/1.0, and the core module that serves it), a list or one. Authors,
 * pictures and terms are there where `include` brings them. Every site names fields in its own way, so relations are
 * told by what they lead to.
 */
export const drupal: JsonDialect = ({ root, items, lists, url }) => {
  const included = new Map(root.objects('included').map((resource) => [keyOf(resource), resource]));
  const links = root.object('links');
  return {
    items: lists ? items : JsonObject.list([root.value('data')]),
    story: (node) => storyOf(node, relationsOf(node, included), url),
    head: { base: url, updated: [], next: links?.object('next')?.text('href') ?? links?.text('next') },
  };
};

function storyOf(node: JsonObject, relations: readonly DrupalRelation[], base: string): Draft | undefined {
  const fields = node.object('attributes') ?? JsonObject.empty;
  // whoever may see drafts is sent them
  if (fields.value('status') === false) return undefined;
  const body = fields.object('body') ?? richText(fields);
  const comment = fields.object('comment');
  const terms = relations.filter(({ type }) => type.startsWith('taxonomy_term--'));
  return {
    id: node.text('id'),
    urls: [addressOf(fields, base)],
    base,
    title: html(fields.text('title')),
    summary: body?.text('summary'),
    body: body?.text('processed') ?? body?.text('value'),
    pictures: relations.flatMap(({ picture }) => picture ?? []),
    authors: authors(relations),
    tags: terms.map(({ name = '' }) => fold(name)),
    published: [fields.text('created')],
    updated: [fields.text('changed')],
    comments:
      comment && defined({ count: comment.count('comment_count'), open: comment.number('status') === 2 }),
    lang: fields.text('langcode')?.replace(/^(?:und|zxx)$/, ''),
    extra: defined({ pinned: fields.flag('sticky') || undefined }),
  };
}

/** The first field of formatted text. */
function richText(fields: JsonObject): JsonObject | undefined {
  return fields.names.map((name) => fields.object(name)).find((field) => field?.has('processed'));
}

/** Paths do not say what stands before all of them: the folder, or the language, that the API is in, too. */
function addressOf(fields: JsonObject, url: string): string | undefined {
  const alias = fields.object('path')?.text('alias');
  const node = fields.text('drupal_internal__nid');
  const path = alias ?? (node && `/node/${node}`);
  return path && `${/^[^?#]*?(?=\/jsonapi\b)/.exec(url)?.[0] ?? ''}${path}`;
}

/** Whoever a site names as the author itself, else the account that wrote it. */
function authors(relations: readonly DrupalRelation[]): Author[] {
  const own = relations.filter(({ field }) => /^field_.*(?:author|byline)/.test(field));
  const accounts = relations.filter(({ field }) => field === 'uid');
  return (own.length ? own : accounts).flatMap(({ name }) => authorNamed(name));
}
