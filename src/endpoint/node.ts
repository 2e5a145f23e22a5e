import type { Endpoint } from './endpoint.js';
import { relay as relayAnywhere } from './index.js';
import type { RelaySettings } from './relay/settings.js';

export * from './index.js';

/** As everywhere; and in Node, where nothing else would, it keeps away from private networks by itself. */
export async function relay(settings: RelaySettings): Promise<Endpoint> {
  const { guardedFetch } = await import('./relay/node-fetch.js');
  return relayAnywhere({ fetch: guardedFetch(settings.privateNetworks), ...settings });
}
