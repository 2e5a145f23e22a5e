import type { Database, Queries } from '../database/database.js';
import { JsonObject } from '../../text/json-object.js';
import type { EventKind, ThreadEvent } from './comment-store.js';

/** Tells all processes, this one among them, as soon as what is being done is certain. */
export async function announce(queries: Queries, { thread, kind, id }: ThreadEvent): Promise<void> {
  await queries.query('select pg_notify($1, $2)', [channel, JSON.stringify({ thread, kind, id })]);
}

export async function hearAnnouncements(
  database: Database,
  hear: (event: ThreadEvent) => void,
): Promise<void> {
  await database.listen(channel, (payload) => {
    const event = understood(payload);
    if (event) hear(event);
  });
}

const channel = 'newsrack_comments';

function understood(payload: string): ThreadEvent | undefined {
  const told = JsonObject.from(JSON.parse(payload));
  const thread = told?.text('thread');
  const kind = kinds.find((known) => known === told?.text('kind'));
  return thread && kind ? { thread, kind, id: told?.text('id') } : undefined;
}

/** Another version of newsrack, in another process, may know more. */
const kinds: readonly EventKind[] = ['posted', 'edited', 'deleted', 'voted', 'closed', 'opened'];
