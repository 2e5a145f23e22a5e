import type { Desk } from './desk.js';
import type { Post } from './post.js';
import { Problem } from './problem.js';
import type { Rules } from './rules.js';

/**
 * What becomes of a post, or of one that was edited.
 * @throws {Problem} `refused`, where the site's own judge says so
 */
export async function judged(
  post: Post,
  { rules, store }: Desk,
  address: string | undefined,
): Promise<'published' | 'held' | 'binned'> {
  if (post.extra[rules.honeypot] || hasBlockedWord(post, rules)) return 'binned';
  switch (await rules.judge(post, address)) {
    case 'publish':
      return 'published';
    case 'hold':
      return 'held';
    case 'bin':
      return 'binned';
    case 'refuse':
      throw new Problem('refused');
    case undefined:
      return (await needsNoModerator(post, rules, store)) ? 'published' : 'held';
  }
}

function hasBlockedWord({ text, name, email = '', site = '' }: Post, { blockedWords }: Rules): boolean {
  const words = [text, name, email, site].join('\n').toLowerCase();
  return blockedWords.some((word) => words.includes(word));
}

/** Nobody but its owner knows an e-mail, so that a name alone, which all have seen, does not open the door. */
async function needsNoModerator(
  { name, email }: Post,
  { moderation }: Rules,
  store: Desk['store'],
): Promise<boolean> {
  if (moderation === 'first') return email !== undefined && store.knows(name, email);
  return moderation === 'none';
}
