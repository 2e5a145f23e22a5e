import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { letters } from './stories/letters.mjs';

const ownFolder = fileURLToPath(new URL('../.demo/comments', import.meta.url));

/**
 * The comments of the demo, kept in a folder from one start to the next, with what readers of the Courier have said so
 * far. `answer` is for node:http; until the database is open it waits, and where it cannot be opened it says why.
 */
export function commentsIn(folder = ownFolder) {
  const opening = open(folder).catch(notHere);
  return {
    answer: getRequestListener(
      async (request, { incoming }) =>
        (await opening).fetch(request, { address: incoming.socket.remoteAddress }),
      { overrideGlobalObjects: false },
    ),
    close: async () => (await opening).close(),
  };
}

async function open(folder) {
  const { comments } = await import('../dist/endpoint/index.js');
  const moderatorToken = crypto.randomUUID();
  const endpoint = await comments({ database: folder, moderation: 'none', moderatorToken });
  for (const [thread, said] of Object.entries(letters)) await post(endpoint, moderatorToken, thread, said);
  return endpoint;
}

/** Sent at each start, and taken once: the key stays the same. */
async function post(endpoint, moderatorToken, thread, said, parent) {
  for (const { name, text, staff, answers = [] } of said) {
    const request = new Request('http://localhost/comments', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': `letter-to-${thread}`,
        ...(staff && { authorization: `Bearer ${moderatorToken}` }),
      },
      body: JSON.stringify({ thread, parent, name, text }),
    });
    const { comment } = await (await endpoint.fetch(request)).json();
    await post(endpoint, moderatorToken, thread, answers, comment.id);
  }
}

/** The paper comes out all the same: another demo has the folder open, or the library has not been built yet. */
function notHere({ message }) {
  console.error(`No comments: ${message}`);
  const problem = { type: '/problems/unavailable', title: message, status: 503 };
  return {
    fetch: async () =>
      Response.json(problem, { status: 503, headers: { 'content-type': 'application/problem+json' } }),
    close: async () => undefined,
  };
}
