import type { CommentDraft } from '../model/comment-draft.js';
import type { Comment, Thread } from '../model/comment.js';
import type { UntrustedHtml } from '../model/story.js';
import type { Exchange } from '../net/exchange.js';

/**
 * A place where comments live. What it cannot do it has no method for. Each method throws `NewsError` alone: a code for
 * comments where the service said why, and one for reading where it did not, so that nobody knows what became of it.
 */
export interface CommentService {
  /** Orders that it can give a thread in, the usual one first. */
  readonly sorts: readonly Sort[];
  /** What it asks of who writes; nothing where it cannot be written to from here. */
  readonly form?: CommentForm | undefined;
  /** Absolute http(s) address of where the thread can be answered, or read whole; known after the first reading. */
  readonly elsewhere?: string | undefined;

  read(query: ThreadQuery): Promise<Thread>;

  /** Posted with the same `key` again, a comment is not doubled where the service can tell. */
  post?(draft: CommentDraft): Promise<Posted>;

  /** @param token what `Posted.token` was */
  edit?(id: string, text: string, token: string): Promise<Comment>;

  /** @param token what `Posted.token` was */
  remove?(id: string, token: string): Promise<void>;

  /**
   * @param vote 1 for it, -1 against it, 0 takes it back
   * @returns the new score
   */
  vote?(id: string, vote: Vote, voter: string): Promise<number>;

  /** How the service would show a text. */
  preview?(text: string): Promise<UntrustedHtml>;

  /**
   * Follows a thread while it is told to.
   * @param changed called when there is something else to read
   * @returns how to leave
   */
  watch?(changed: () => void): () => void;
}

export type Sort = 'newest' | 'oldest' | 'top';

export type Vote = 1 | 0 | -1;

export interface ThreadQuery {
  readonly sort: Sort;
  /** `next` of the part before. */
  readonly cursor?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface CommentForm {
  readonly name: Need;
  readonly email: Need;
  readonly site: Need;
  /** Characters of a text; no limit where absent. */
  readonly longest?: number;
  /** What readers write is taken for. */
  readonly markup: 'none' | 'html' | 'markdown';
}

export type Need = 'required' | 'optional' | 'none';

/** What became of a draft. */
export type Posted =
  | {
      /** Whether everybody sees it (`CommentStatus`). */
      readonly outcome: 'published' | 'held' | 'binned';
      readonly comment: Comment;
      /** Lets its author edit and delete it, for as long as the service allows. */
      readonly token?: string;
      /** Until when. */
      readonly until?: Date;
    }
  | {
      /** The service has these very words already: they had arrived. */
      readonly outcome: 'duplicate';
      readonly id?: string;
    };

export type { CommentDraft };

/** What a service is made for. */
export interface ServiceSetup {
  /** Absolute http(s) address of the service. */
  readonly src: string;
  /** What is talked about: the canonical address of the page, or what the service calls the thread. */
  readonly thread: string;
  /** Name or key of the site at the service; empty where it needs none. */
  readonly site: string;
  /** Title and absolute address of the page. */
  readonly page: { readonly title: string; readonly url: string };
  /** BCP 47 tag. */
  readonly lang: string;
  readonly exchange: Exchange;
}

/** @throws {NewsError} `config`, where the setup makes no sense to the service */
export type MakeService = (setup: ServiceSetup) => CommentService;
