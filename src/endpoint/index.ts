import type { CommentSettings } from './comments/settings.js';
import type { Endpoint } from './endpoint.js';
import type { RunningServer, ServerSettings } from './server-settings.js';

export type * from './comments/settings.js';
export type { Post } from './comments/post.js';
export type * from './endpoint.js';
export type { LogEntry } from './relay/journal.js';
export type * from './relay/settings.js';
export { relay } from './relay/node-relay.js';
export type * from './server-settings.js';
export { together } from './together.js';
export { widgetFiles } from './widget-files.js';

/**
 * An endpoint for comments, kept in a database.
 * @throws {NewsError} `config`, where a setting makes no sense
 * @throws {Error} where the database cannot be opened, or its package is not installed
 */
export async function comments(settings: CommentSettings): Promise<Endpoint> {
  const { openComments } = await import('./comments/comment-endpoint.js');
  return openComments(settings);
}

/**
 * Carries an endpoint in Node; elsewhere, `endpoint.fetch` is all that is needed.
 * @throws {Error} where it cannot listen
 */
export async function serve(endpoint: Endpoint, settings: ServerSettings = {}): Promise<RunningServer> {
  const { listen } = await import('./node-server.js');
  return listen(endpoint, settings);
}
