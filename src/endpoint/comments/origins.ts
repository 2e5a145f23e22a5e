import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { Problem } from './problem.js';
import type { Rules } from './rules.js';

/** Lets the pages of known origins read answers, and those of no others write: one for the browser, one for us. */
export function knownOrigins({ origins }: Rules): readonly MiddlewareHandler[] {
  const readable = cors({
    origin: [...origins],
    allowMethods: ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'],
    allowHeaders: ['content-type', 'idempotency-key', 'authorization'],
    exposeHeaders: ['Retry-After'],
    maxAge: 86_400,
  });
  return [
    readable,
    async ({ req }, next) => {
      const origin = req.header('origin');
      const isReading = ['GET', 'HEAD'].includes(req.method);
      if (!isReading && origin && !origins.includes(origin) && !isOwn(origin, req.url))
        throw new Problem('refused');
      return next();
    },
  ];
}

/** A proxy in front may have changed http to https, but not the host. */
function isOwn(origin: string, url: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === new URL(url).host;
}
