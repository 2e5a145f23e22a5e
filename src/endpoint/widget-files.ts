/// <reference types="node" />
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import type { Endpoint } from './endpoint.js';

/** The built widgets for script tags and frames: `/newsrack/cdn.js`, and what it asks for besides. */
export function widgetFiles(): Endpoint {
  const app = new Hono();
  const files = serveStatic({
    root: fileURLToPath(new URL('..', import.meta.url)),
    rewriteRequestPath: (path) => path.replace('/newsrack', ''),
  });
  app.get('/newsrack/cdn.js', cors(), cached(300), files);
  // their names change with what is in them
  app.get('/newsrack/cdn/*', cors(), cached(31_536_000), files);
  return { fetch: (request) => Promise.resolve(app.fetch(request)), close: () => Promise.resolve() };
}

function cached(seconds: number): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (c.res.ok) c.header('cache-control', `public, max-age=${seconds}`);
  };
}
