import { problems } from './problem.js';
import { longest } from './shapes.js';

/** What requests and answers are made of, in JSON Schema. */
export function schemas() {
  return {
    Post: request(
      { thread: words(longest.thread), text: words(longest.text), name: words(longest.name) },
      {
        parent: {
          type: 'string',
          pattern: '^\\d{1,18}$',
          description: 'Id of a published comment in the thread.',
        },
        email: { type: 'string', maxLength: longest.email, pattern: '^[^\\s@]+@[^\\s@]+$' },
        site: { type: 'string', maxLength: longest.site, format: 'uri', pattern: '^https?://' },
        page: { type: 'object', properties: { title: text, url: text } },
        extra: { type: 'object', description: 'Fields that the page added to the form.' },
      },
    ),
    Edit: request({ text: words(longest.text) }),
    Vote: request({ value: oneOf(1, 0, -1), voter: { ...words(longest.voter), minLength: 8 } }),
    Verdict: request({ verdict: oneOf('publish', 'bin', 'pin', 'unpin', 'delete') }),
    Closing: request({ thread: words(longest.thread), closed: { type: 'boolean' } }),
    Comment: answer({ ...commentNeeds, status: oneOf('published', 'held', 'deleted') }, commentMay),
    ModeratedComment: answer(
      { ...commentNeeds, status: oneOf('published', 'held', 'binned', 'deleted'), thread: text },
      { ...commentMay, email: text, page: answer({}, { title: text, url: webAddress }) },
    ),
    Thread: answer(
      { thread: text, count, closed: { type: 'boolean' }, comments: list(ref('Comment')) },
      { next: text },
    ),
    Counts: answer({ counts: { type: 'object', additionalProperties: count } }),
    Posted: answer({ comment: ref('Comment'), token: text, until: time }),
    Edited: answer({ comment: ref('Comment') }),
    Score: answer({ score: { type: 'integer' } }),
    Moderated: answer({ comment: ref('ModeratedComment') }),
    Moderation: answer({ comments: list(ref('ModeratedComment')) }, { next: text }),
    Closed: answer({ thread: text, closed: { type: 'boolean' } }),
    Problem: answer(
      {
        type: oneOf(...Object.keys(problems).map((kind) => `/problems/${kind}`)),
        title: text,
        status: count,
      },
      { id: text, errors: list(ref('Fault')) },
    ),
    Fault: answer({
      pointer: { type: 'string', format: 'json-pointer' },
      problem: oneOf('missing', 'too-long', 'too-short', 'malformed', 'unwanted'),
      detail: text,
    }),
  };
}

export function ref(name: string) {
  return { $ref: `#/components/schemas/${name}` };
}

const text = { type: 'string' };
const count = { type: 'integer', minimum: 0 };
const time = { type: 'string', format: 'date-time' };
const webAddress = { type: 'string', format: 'uri', pattern: '^https?://' };

const author = answer({ name: text }, { url: webAddress, role: oneOf('author', 'staff') });
const commentNeeds = { id: text, author, posted: time };
const commentMay = {
  parent: text,
  text,
  html: { type: 'string', description: 'The text, escaped, with paragraphs, line breaks and links.' },
  edited: time,
  pinned: { const: true },
  score: { type: 'integer' },
};

type Properties = Readonly<Record<string, object>>;

function request(required: Properties, optional: Properties = {}) {
  return { type: 'object', properties: { ...required, ...optional }, required: Object.keys(required) };
}

function answer(required: Properties, optional: Properties = {}) {
  return { ...request(required, optional), additionalProperties: false };
}

/** Something to be seen, of at most so many characters after trimming. */
function words(maxLength: number) {
  return { type: 'string', minLength: 1, maxLength, pattern: '\\S' };
}

function oneOf(...values: readonly unknown[]) {
  return { enum: values };
}

function list(items: object) {
  return { type: 'array', items };
}
