import type { CommentService, Sort } from '../comments/comment-service.js';

/** Which thread a box wants to show; asked for before each update. */
export interface ThreadWish {
  /** Name of a comment service. */
  readonly backend: string;
  /** Address of the service as the author typed it, relative to the page. */
  readonly src?: string | null | undefined;
  /** What the service calls the thread; the canonical address of the page where absent. */
  readonly thread?: string | null | undefined;
  /** Name or key of the site at the service. */
  readonly site?: string | null | undefined;
  /** The usual order of the service where absent. */
  readonly sort?: Sort | null | undefined;
  /** Seconds between polls, 0 for none. */
  readonly refresh: number;
  /** Instead of all that names a service: one of the page's own. */
  readonly service?: CommentService | undefined;
  /** BCP 47 tag. */
  readonly lang: string;
}
