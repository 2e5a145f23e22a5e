import { answers, json } from './openapi-answers.js';
import { ref } from './openapi-schemas.js';
import type { ProblemKind } from './problem.js';
import { longest } from './shapes.js';

export const id = {
  name: 'id',
  in: 'path',
  required: true,
  schema: { type: 'string', pattern: '^\\d{1,18}$' },
};

const thread = query('thread', { type: 'string', minLength: 1, maxLength: longest.thread }, true);
const limit = query('limit', { type: 'integer', minimum: 1, maximum: 100, default: 20 });
const cursor = query('cursor', { type: 'string', description: '`next` of the page before.' });

const unchanged = { description: 'What the client has still holds.' };
const bodily: readonly ProblemKind[] = ['refused', 'too-large', 'not-json', 'invalid'];
const author = [{ author: [] }];
const moderator = [{ moderator: [] }];

export const readThread = {
  summary: 'A page of a thread: first-level comments with all that was said below them, pinned ones first',
  parameters: [
    thread,
    query('sort', { enum: ['newest', 'oldest', 'top'], default: 'newest' }),
    limit,
    cursor,
  ],
  responses: answers({ 200: json('The page', 'Thread'), 304: unchanged }, 'invalid'),
};

export const post = {
  summary: 'Says something',
  security: [{}, ...moderator],
  parameters: [
    {
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      description: 'Random, and the same at each attempt to post the same words: they are posted once.',
      schema: { type: 'string', pattern: '^[!-~]{8,100}$' },
    },
  ],
  requestBody: body('Post'),
  responses: answers(
    { 201: json('Published', 'Posted'), 202: json('Held until a moderator has seen it', 'Posted') },
    ...bodily,
    'closed',
    'forbidden',
    'duplicate',
    'rate-limited',
  ),
};

export const countThreads = {
  summary: 'How many comments are published in each of up to 100 threads',
  parameters: [{ ...thread, schema: { type: 'array', items: thread.schema, minItems: 1, maxItems: 100 } }],
  responses: answers({ 200: json('The counts', 'Counts'), 304: unchanged }, 'invalid'),
};

export const followThread = {
  summary: 'Server-sent events `changed`, with the id of a comment and what became of it',
  parameters: [thread],
  responses: answers(
    { 200: { description: 'The events', content: { 'text/event-stream': { schema: { type: 'string' } } } } },
    'invalid',
  ),
};

export const describeAll = {
  summary: 'This description',
  responses: answers({
    200: { description: 'OpenAPI 3.1', content: { 'application/json': { schema: { type: 'object' } } } },
    304: unchanged,
  }),
};

export const edit = {
  summary: 'Puts other words in the place of one’s own',
  security: author,
  requestBody: body('Edit'),
  responses: answers({ 200: json('Edited', 'Edited') }, ...bodily, 'forbidden', 'not-found'),
};

export const remove = {
  summary: 'Takes back what one has said',
  security: author,
  responses: answers({ 204: { description: 'Deleted' } }, 'refused', 'forbidden', 'not-found'),
};

export const vote = {
  summary: 'Votes for a comment, against it, or not any more',
  requestBody: body('Vote'),
  responses: answers({ 200: json('The new score', 'Score') }, ...bodily, 'not-found', 'rate-limited'),
};

export const listComments = {
  summary: 'Comments of all threads, newest first',
  security: moderator,
  parameters: [query('status', { enum: ['held', 'published', 'binned'], default: 'held' }), limit, cursor],
  responses: answers({ 200: json('A page of them', 'Moderation') }, 'forbidden', 'invalid'),
};

export const closeThread = {
  summary: 'Closes a thread, or opens it again',
  security: moderator,
  requestBody: body('Closing'),
  responses: answers({ 200: json('As it is now', 'Closed') }, ...bodily, 'forbidden'),
};

export const decide = {
  summary: 'Decides about a comment',
  security: moderator,
  requestBody: body('Verdict'),
  responses: answers({ 200: json('As it is now', 'Moderated') }, ...bodily, 'forbidden', 'not-found'),
};

function query(name: string, schema: object, required = false) {
  return { name, in: 'query', required, schema };
}

function body(schema: string) {
  return { required: true, content: { 'application/json': { schema: ref(schema) } } };
}
