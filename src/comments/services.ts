import { NewsError } from '../model/failure.js';
import type { MakeService } from './comment-service.js';

/** A new one is a line here and a file beside this one; only what is used is downloaded. */
const loaders: Readonly<Record<string, () => Promise<MakeService>>> = {
  artalk: async () => (await import('./artalk.js')).artalk,
  bluesky: async () => (await import('./bluesky.js')).bluesky,
  cusdis: async () => (await import('./cusdis.js')).cusdis,
  isso: async () => (await import('./isso.js')).isso,
  mastodon: async () => (await import('./mastodon.js')).mastodon,
  newsrack: async () => (await import('./newsrack.js')).newsrack,
  remark42: async () => (await import('./remark42.js')).remark42,
  waline: async () => (await import('./waline.js')).waline,
  wordpress: async () => (await import('./wordpress.js')).wordpress,
};

/** @throws {NewsError} `config` where no service has that name; `cors-or-network` where its script cannot be downloaded */
export async function serviceNamed(name: string): Promise<MakeService> {
  const load = Object.hasOwn(loaders, name) ? loaders[name] : undefined;
  if (!load) throw new NewsError('config', `There is no comment service "${name}".`);
  return load().catch((cause: unknown) => {
    throw new NewsError('cors-or-network', 'No script.', { cause });
  });
}
