/** What a reader has written, and not yet posted. */
export interface CommentDraft {
  readonly text: string;
  /** Id of the comment that it answers. */
  readonly parent?: string;
  readonly name: string;
  readonly email: string;
  /** As typed. */
  readonly site: string;
  /** The same at each attempt to post the same words. */
  readonly key: string;
  /** What the page adds: a captcha's answer, the fields of its own. Plain keys and texts, sent along as they are. */
  readonly extra?: Readonly<Record<string, string>>;
}
