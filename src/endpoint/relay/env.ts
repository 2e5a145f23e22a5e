import type { Hold } from './channel.js';

/** What comes with each request, in Hono's words. */
export interface Env {
  Bindings: { hold: Hold };
}
