import type { Post } from './post.js';

/** What a site decides about its comments. */
export interface CommentSettings {
  /** Folder of the embedded database, made where it is not there, or `postgres://…`. */
  readonly database: string;
  /** Path that the endpoint stands at. Default `/comments`. */
  readonly path?: string;
  /** Of the pages that may read and write, such as `https://site.example`. Default none but those of its own host. */
  readonly origins?: readonly string[];
  /**
   * - `none`: everything is published at once
   * - `first`: what comes from somebody who has not been published before, by name and e-mail, is held. The default.
   * - `all`: everything is held until a moderator has seen it
   */
  readonly moderation?: Moderation;
  /** What a moderator shows, 16 characters or more; without it nobody moderates. Who posts with it is staff. */
  readonly moderatorToken?: string;
  /** What is binned, unseen: any of these in the text, name, site or e-mail, whatever their case. */
  readonly blockedWords?: readonly string[];
  /** Field of `extra` that no reader sees, and only a machine fills. Default `website`. */
  readonly honeypot?: string;
  /** Seconds in which their authors may edit and delete comments. Default 900. */
  readonly editable?: number;
  /** Of each address. */
  readonly limits?: {
    /** Default 5 in 60 seconds. */
    readonly posts?: Limit;
    /** Default 30 in 600 seconds. */
    readonly votes?: Limit;
  };
  /** A spam filter, or what checks a captcha's answer. Default leaves it to `moderation`. */
  readonly judge?: (post: Post, address: string | undefined) => Judgement | Promise<Judgement>;
  /** Told what went wrong here, and not for a reader's fault. Default `console.error`. */
  readonly report?: (error: unknown) => void;
}

export type Moderation = 'none' | 'first' | 'all';

export interface Limit {
  readonly most: number;
  readonly seconds: number;
}

/** What becomes of a post; nothing where `moderation` decides. */
export type Judgement = 'publish' | 'hold' | 'bin' | 'refuse' | undefined;
