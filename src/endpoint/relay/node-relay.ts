import type { Endpoint } from '../endpoint.js';
import { guardedFetch } from './node-fetch.js';
import { relay as relayAnywhere } from './relay.js';
import type { RelaySettings } from './settings.js';

/**
 * An endpoint that serves feeds of other servers to pages that may not read them there. In Node, where nothing else
 * would, it keeps away from private networks by itself.
 * @throws {NewsError} `config`
 */
export function relay(settings: RelaySettings): Endpoint {
  return relayAnywhere({ ...settings, fetch: settings.fetch ?? guardedFetch(settings.privateNetworks) });
}
