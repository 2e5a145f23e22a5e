import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noPostgres, startPostgres } from './postgres-cluster.mjs';

/** The databases that comments are kept in; `skip` says why one cannot be had here. */
export const stores = [
  { name: 'embedded', skip: false, start: startEmbedded },
  { name: 'PostgreSQL', skip: noPostgres ?? false, start: startPostgres },
];

if (noPostgres) console.log(`PostgreSQL is skipped: ${noPostgres}`);

function startEmbedded() {
  const folder = mkdtempSync(join(tmpdir(), 'newsrack-embedded-'));
  return { url: join(folder, 'comments'), stop: () => rmSync(folder, { recursive: true }) };
}
