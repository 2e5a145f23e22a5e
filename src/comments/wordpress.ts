import type { Thread } from '../model/comment.js';
import type { JsonObject } from '../text/json-object.js';
import type {
  CommentDraft,
  CommentForm,
  CommentService,
  Posted,
  ServiceSetup,
  Sort,
  ThreadQuery,
} from './comment-service.js';
import { countOf } from './count.js';
import { refusal } from './refusal.js';
import { safeComments } from './safe-comments.js';
import { isSuccess, understood, understoodComment, understoodList } from './understood.js';
import { wordPressComment } from './wordpress-comment.js';
import { wordPressDraft } from './wordpress-draft.js';
import { findPost, type WordPressPost } from './wordpress-post.js';
import { isDuplicate, wordPressRefusal } from './wordpress-refusal.js';
import { WordPressSite } from './wordpress-site.js';

/**
 * The comments of WordPress (REST API Handbook, Comments). Who has not logged in there may post where the site allows it by
 * its filter `rest_allow_anonymous_comments`.
 * @param setup `src` is the site, its `/wp-json/`, or its `?rest_route=/`; `thread` is the address of a post, or its id
 */
export function wordpress(setup: ServiceSetup): CommentService {
  return new WordPress(setup);
}

class WordPress implements CommentService {
  readonly sorts: readonly Sort[] = ['oldest', 'newest'];
  readonly form: CommentForm = {
    name: 'required',
    email: 'required',
    site: 'optional',
    longest: 65_525,
    markup: 'none',
  };
  readonly #setup: ServiceSetup;
  readonly #site: WordPressSite;
  #post: WordPressPost | undefined;

  constructor(setup: ServiceSetup) {
    this.#setup = setup;
    this.#site = new WordPressSite(setup.src, setup.exchange);
  }

  /** Several pages at once: on each, answers may be to comments of another. */
  async read({ sort, cursor = '1', signal }: ThreadQuery): Promise<Thread> {
    const post = await this.#findPost(signal);
    const query = { post: post.id, order: sort === 'newest' ? 'desc' : 'asc', per_page: pageSize, _fields };
    const found: JsonObject[] = [];
    let page = Number(cursor);
    let part: Page = { comments: [], isLast: false };
    for (const end = page + pagesAtOnce; page < end && !part.isLast; page++) {
      part = await this.#page({ ...query, page }, signal);
      found.push(...part.comments);
    }
    const comments = safeComments(
      found.map((json) => wordPressComment(json, post.author)),
      this.#setup.src,
    );
    const count = countOf(comments, part.total ?? (Number(cursor) - 1) * pageSize + comments.length);
    return { comments, count, closed: post.closed, ...(!part.isLast && { next: String(page) }) };
  }

  async post(draft: CommentDraft): Promise<Posted> {
    const post = await this.#findPost();
    const answer = await this.#site.post('comments', {
      ...draft.extra,
      post: Number(post.id),
      ...wordPressDraft(draft),
    });
    if (isDuplicate(answer)) return { outcome: 'duplicate' };
    if (!isSuccess(answer)) throw wordPressRefusal(answer, draft);
    const comment = understoodComment(
      answer,
      wordPressComment(understood(answer), post.author),
      this.#setup.src,
    );
    const { status } = comment;
    return { outcome: status === 'deleted' ? 'binned' : status, comment };
  }

  async #findPost(signal?: AbortSignal): Promise<WordPressPost> {
    return (this.#post ??= await findPost(this.#site, this.#setup.thread, signal));
  }

  /** `X-WP-Total` tells how many there are, where the site lets other origins read it. */
  async #page(query: Record<string, string | number>, signal: AbortSignal | undefined): Promise<Page> {
    const answer = await this.#site.ask('comments', query, signal);
    // what some routes say past the last page
    if (answer.status === 400 && query['page'] !== 1) return { comments: [], isLast: true };
    if (!isSuccess(answer)) throw refusal(answer.status === 401 ? 'login' : 'http', answer);
    const comments = understoodList(answer);
    const total = Number(answer.headers.get('x-wp-total')) || undefined;
    const left =
      total === undefined ? comments.length - pageSize + 1 : total - Number(query['page']) * pageSize;
    return { comments, isLast: comments.length === 0 || left <= 0, ...(total && { total }) };
  }
}

interface Page {
  readonly comments: readonly JsonObject[];
  readonly isLast: boolean;
  /** Of all pages. */
  readonly total?: number;
}

/** The most that WordPress gives. */
const pageSize = 100;
const pagesAtOnce = 5;

const _fields = 'id,parent,author,author_name,author_url,author_avatar_urls,date_gmt,content,link,status';
