import { type Context, Hono, type Next } from 'hono';
import { etag } from 'hono/etag';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { Caller, Endpoint } from '../endpoint.js';
import type { Desk } from './desk.js';
import type { ThreadEvents } from './events.js';
import { jsonBody } from './json-body.js';
import { closeThread, decide, listComments } from './moderating.js';
import { openApi } from './openapi.js';
import { knownOrigins } from './origins.js';
import { edit, remove } from './own-comment.js';
import { post } from './posting.js';
import { Problem } from './problem.js';
import { countThreads, readThread, threadNamed } from './reading.js';
import { shapes } from './shapes.js';
import { vote } from './voting.js';
import { type Writer, writerOf } from './writer.js';

/** Which request is answered by what. */
export function routes(desk: Desk, events: ThreadEvents): Endpoint['fetch'] {
  const root = new Hono<Env>();
  const app = root.basePath(desk.rules.path);
  app.onError((error) => answerTo(error, desk));
  app.notFound(() => new Problem('not-found').response);
  app.use(
    methodNotAllowed({
      app: root,
      onMethodNotAllowed: (_, allow) => new Problem('not-allowed', { allow }).response,
    }),
    ...knownOrigins(desk.rules),
  );

  app.get('/', etag(), async (c) => fresh(c, await readThread(desk, queryOf(c))));
  app.get('/counts', etag(), async (c) => fresh(c, await countThreads(desk, queryOf(c))));
  app.get('/openapi.json', etag(), (c) => fresh(c, openApi(desk.rules)));
  app.get('/events', (c) => c.body(events.follow(threadNamed(c.req.query('thread'))), 200, eventStream));

  app.post('/', async (c) => {
    const posted = await post(desk, await bodyOf(c), c.req.header('idempotency-key'), await posterOf(c));
    return c.json(posted, posted.comment.status === 'published' ? 201 : 202);
  });
  app.patch(oneComment, async (c) =>
    c.json({ comment: await edit(desk, idOf(c), await bodyOf(c), await writer(c)) }),
  );
  app.delete(oneComment, async (c) => {
    await remove(desk, idOf(c), await writer(c));
    return c.body(null, 204);
  });
  app.put(`${oneComment}/vote`, async (c) =>
    c.json(await vote(desk, idOf(c), await bodyOf(c), c.env.address)),
  );

  app.use('/moderation/*', onlyModerators);
  app.get('/moderation', async (c) => c.json(await listComments(desk, queryOf(c))));
  app.put('/moderation/threads', async (c) => c.json(await closeThread(desk, await bodyOf(c))));
  app.put(`/moderation${oneComment}`, async (c) => c.json(await decide(desk, idOf(c), await bodyOf(c))));
  return async (request, caller = {}) => app.fetch(request, caller);

  async function onlyModerators(c: Context<Env>, next: Next): Promise<void> {
    if (!(await writer(c)).isModerator) throw new Problem('forbidden');
    await next();
    c.header('cache-control', 'no-store');
  }

  function writer(c: Context<Env>): Promise<Writer> {
    return writerOf(desk, c.req.header('authorization'), c.env.address);
  }

  /** A token that is wrong is not taken for none: its owner would wonder why the comment is nobody's of the staff. */
  async function posterOf(c: Context<Env>): Promise<Writer> {
    const poster = await writer(c);
    if (poster.token && !poster.isModerator) throw new Problem('forbidden');
    return poster;
  }
}

interface Env {
  Bindings: Caller;
}

const oneComment = '/:id{[0-9]+}';

const eventStream = { 'content-type': 'text/event-stream', 'cache-control': 'no-store' };

function answerTo(error: Error, { rules }: Desk): Response {
  if (error instanceof Problem) return error.response;
  rules.report(error);
  return new Problem('unavailable', { retryAfter: 5 }).response;
}

/** Caches may keep it, and ask each time whether it still holds. */
function fresh(c: Context<Env>, json: object): Response {
  c.header('cache-control', 'no-cache');
  return c.json(json);
}

function queryOf(c: Context<Env>): URLSearchParams {
  return new URL(c.req.url).searchParams;
}

function bodyOf(c: Context<Env>): Promise<unknown> {
  return jsonBody(c.req.raw);
}

/** @throws {Problem} `not-found` */
function idOf(c: Context<Env>): string {
  const id = shapes.id(c.req.param('id') ?? '');
  if (!id) throw new Problem('not-found');
  return id;
}
