import type { CommentService, Sort } from '../../comments/comment-service.js';
import type { CommentDraft } from '../../model/comment-draft.js';

/** What an author says about a comment box, as it is needed once there is a thread. */
export interface BoxSettings {
  readonly backend: string;
  readonly src?: string;
  readonly thread?: string;
  readonly site?: string;
  /** A reader may choose another. */
  sort?: Sort;
  readonly maxDepth: number;
  readonly closed: boolean;
  readonly avatars: boolean;
  readonly headingLevel: number;
  readonly refreshInterval: number;
  readonly service?: CommentService;
  readonly beforeSubmit?: BeforeSubmit;
}

/**
 * Asked before a comment is sent.
 * @returns `false` to keep it from being sent, or texts to be sent along, such as the answer of a captcha; nothing for neither
 */
export type BeforeSubmit = (draft: CommentDraft) => Verdict | Promise<Verdict>;

type Verdict = false | Readonly<Record<string, string>> | undefined;
