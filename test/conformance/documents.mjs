import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Files below a folder that may be documents, in an order that stays. */
export async function documents(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(?:xml|opml|rss|atom)$/.test(entry.name))
    .map(({ parentPath, path, name }) => join(parentPath ?? path, name))
    .sort()
    .map((file) => ({ file, name: relative(folder, file) }));
}
