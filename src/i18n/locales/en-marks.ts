import type { CommonMessages, MarkMessages } from '../messages.js';
import { en } from './en.js';

/** English, for lists that mark what is new and what is read. */
export const enMarks: CommonMessages & MarkMessages = {
  ...en,
  marks: { fresh: 'new', read: 'read' },
};
