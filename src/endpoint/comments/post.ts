import { JsonObject } from '../../text/json-object.js';
import { clip, fold } from '../../text/plain-text.js';
import { webUrl } from '../../text/url.js';
import type { CommentedPage } from './comment-store.js';
import { Fields } from './fields.js';
import { longest, shapes } from './shapes.js';

/** What a reader wants to say. */
export interface Post {
  readonly thread: string;
  /** Id of the comment that it answers. */
  readonly parent?: string | undefined;
  readonly text: string;
  readonly name: string;
  readonly email?: string | undefined;
  /** Absolute http(s) address. */
  readonly site?: string | undefined;
  readonly page?: CommentedPage | undefined;
  /** The fields that the page added to the form; none of them is kept. */
  readonly extra: Readonly<Record<string, string>>;
}

/**
 * @param body JSON from a stranger
 * @throws {Problem} `invalid`
 */
export function readPost(body: unknown): Post {
  const fields = new Fields(body);
  const post = {
    thread: fields.text('thread', longest.thread),
    parent: fields.optional('parent', 18, shapes.id),
    text: fields.text('text', longest.text),
    name: fold(fields.text('name', longest.name)),
    email: fields.optional('email', longest.email, shapes.email),
    site: fields.optional('site', longest.site, webUrl),
    page: page(JsonObject.from(body)?.object('page')),
    extra: fields.texts('extra'),
  };
  fields.check();
  return post;
}

/** Readers cannot mend what their page says of itself: what makes no sense is left out. */
function page(told: JsonObject | undefined): CommentedPage | undefined {
  const title = clip(fold(told?.text('title') ?? ''), 300) || undefined;
  const url = webUrl(told?.text('url'));
  return title || url ? { title, url } : undefined;
}
