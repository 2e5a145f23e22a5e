import type { Comment } from '../model/comment.js';

/** Whether a comment is what somebody has written: the same words, signed and placed the same. */
export function saysTheSame(comment: Comment, written: Written): boolean {
  return (
    comment.parent === written.parent &&
    letters(comment.author.name) === letters(written.name) &&
    letters(comment.text ?? comment.body ?? '') === letters(written.text)
  );
}

export interface Written {
  readonly text: string;
  readonly name: string;
  readonly parent?: string;
}

/** Services are free to curl quotes, to add links and to wrap paragraphs: what is left is what was said. */
function letters(text: string): string {
  return text.replace(/<[^<>]*>|&#?\w+;/g, '').replace(/[^\p{L}\p{N}\p{So}]+/gu, '');
}
