import * as operations from './openapi-operations.js';
import { schemas } from './openapi-schemas.js';
import type { Rules } from './rules.js';

/** What this endpoint takes and answers, as OpenAPI 3.1. */
export function openApi({ path }: Rules) {
  const { id } = operations;
  return {
    openapi: '3.1.1',
    info: { title: 'Comments', version: '1' },
    paths: {
      [path || '/']: { get: operations.readThread, post: operations.post },
      [`${path}/counts`]: { get: operations.countThreads },
      [`${path}/events`]: { get: operations.followThread },
      [`${path}/openapi.json`]: { get: operations.describeAll },
      [`${path}/{id}`]: { parameters: [id], patch: operations.edit, delete: operations.remove },
      [`${path}/{id}/vote`]: { parameters: [id], put: operations.vote },
      [`${path}/moderation`]: { get: operations.listComments },
      [`${path}/moderation/threads`]: { put: operations.closeThread },
      [`${path}/moderation/{id}`]: { parameters: [id], put: operations.decide },
    },
    components: {
      schemas: schemas(),
      securitySchemes: {
        author: { type: 'http', scheme: 'bearer', description: 'The token that came when it was posted.' },
        moderator: { type: 'http', scheme: 'bearer', description: 'The token of the site’s moderators.' },
      },
    },
  };
}
