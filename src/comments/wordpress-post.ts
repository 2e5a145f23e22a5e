import { NewsError } from '../model/failure.js';
import type { JsonObject } from '../text/json-object.js';
import { webUrl } from '../text/url.js';
import { refusal } from './refusal.js';
import { isSuccess, understoodList } from './understood.js';
import type { WordPressSite } from './wordpress-site.js';

/** What is commented on. */
export interface WordPressPost {
  readonly id: string;
  /** Id of a user. */
  readonly author?: string | undefined;
  readonly closed: boolean;
}

/**
 * Looks among posts and pages.
 * @param thread id, or address by a name (`/2026/11/ferry/`), a number (`/archives/71`) or neither (`/?p=71`)
 * @throws {NewsError} `config` where the address is of neither a post nor a page
 */
export async function findPost(
  site: WordPressSite,
  thread: string,
  signal: AbortSignal | undefined,
): Promise<WordPressPost> {
  const { id, path, slug } = placeOf(thread);
  for (const query of id ? [{ include: id }] : slugQueries(slug))
    for (const type of ['posts', 'pages']) {
      const answer = await site.ask(type, { ...query, _fields: 'id,author,comment_status,link' }, signal);
      if (!isSuccess(answer) && (!id || answer.status >= 500))
        throw refusal(answer.status === 401 ? 'login' : 'http', answer);
      const found = isSuccess(answer) ? understoodList(answer) : [];
      const isGuess = !id && 'include' in query;
      const post = postOf(found.find((json) => pathOf(json) === path) ?? (isGuess ? undefined : found[0]));
      if (post) return post;
    }
  // of a type of its own: its comments are found all the same
  if (id) return { id, closed: false };
  throw new NewsError('config', `No post of the site has the address "${thread}".`);
}

function placeOf(thread: string): { id?: string; path: string; slug: string } {
  const url = webUrl(thread);
  if (!url && !/^\d+$/.test(thread)) throw new NewsError('config', `"${thread}" is no post of WordPress.`);
  if (!url) return { id: thread, path: '', slug: '' };
  const { pathname, searchParams } = new URL(url);
  const id = searchParams.get('p') ?? searchParams.get('page_id');
  const path = pathname.replace(/\/comment-page-\d+/, '').replace(/\/$/, '');
  const slug = decoded(path.split('/').at(-1) ?? '').replace(/\.html?$/, '');
  return { path, slug, ...(id && { id }) };
}

/** Among the permalinks that WordPress proposes are some by number alone; what is one may also be a name. */
function slugQueries(slug: string): Record<string, string>[] {
  return /^\d+$/.test(slug) ? [{ slug }, { include: slug }] : [{ slug }];
}

function postOf(json: JsonObject | undefined): WordPressPost | undefined {
  const id = json?.text('id');
  return id
    ? { id, author: json?.text('author'), closed: json?.text('comment_status') === 'closed' }
    : undefined;
}

function pathOf(post: JsonObject): string | undefined {
  const url = webUrl(post.text('link'));
  return url && new URL(url).pathname.replace(/\/$/, '');
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
