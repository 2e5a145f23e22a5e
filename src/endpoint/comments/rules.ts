import { NewsError } from '../../model/failure.js';
import type { CommentSettings } from './settings.js';

/** Settings with nothing left open. */
export type Rules = ReturnType<typeof rulesOf>;

/** @throws {NewsError} `config` */
export function rulesOf(settings: CommentSettings) {
  const { path = '/comments', origins = [], moderatorToken, limits } = settings;
  if (!/^(\/[\w.~-]+)*$/.test(path)) throw wrong(`"${path}" is no path such as /comments.`);
  const strange = origins.find((origin) => !isOrigin(origin));
  if (strange !== undefined) throw wrong(`"${strange}" is no origin such as https://site.example.`);
  if (moderatorToken !== undefined && moderatorToken.length < 16)
    throw wrong('A moderator’s token must have 16 characters or more.');
  return {
    path,
    origins,
    moderatorToken,
    moderation: settings.moderation ?? 'first',
    blockedWords: (settings.blockedWords ?? []).map((word) => word.toLowerCase()),
    honeypot: settings.honeypot ?? 'website',
    editable: settings.editable ?? 900,
    posts: limits?.posts ?? { most: 5, seconds: 60 },
    votes: limits?.votes ?? { most: 30, seconds: 600 },
    judge: settings.judge ?? (() => undefined),
    report: settings.report ?? ((error: unknown) => console.error(error)),
  };
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text;
}

function wrong(message: string): NewsError {
  return new NewsError('config', message);
}
