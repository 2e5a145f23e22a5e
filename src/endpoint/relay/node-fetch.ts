/// <reference types="node" />
import { lookup as resolve } from 'node:dns';
import type { LookupFunction } from 'node:net';
import type { Agent } from 'undici';
import type { Fetcher } from '../../net/request.js';
import { Networks } from './networks.js';

/**
 * Connects to no address but those that are permitted. What is looked at is the very address that is connected to: a
 * name that resolves to another one a moment later gains nothing.
 */
export function guardedFetch(privateNetworks?: readonly string[], lookup: Lookup = resolve): Fetcher {
  const networks = new Networks(privateNetworks);
  let ready: ReturnType<typeof fetchBy> | undefined;
  return async (url, init) => (await (ready ??= fetchBy(guarded(networks, lookup))))(url, init);
}

/** On import, undici leaves something in the global object. */
async function fetchBy(lookup: LookupFunction): Promise<Fetcher> {
  const { Agent, fetch } = await import('undici');
  const dispatcher = new Agent({ connect: { lookup, timeout: 5000 } });
  // the fetch of the platform, which takes no dispatchers of others: only its types are its own
  const fetchAsPlatform = fetch as unknown as (url: string, init: Init) => Promise<Response>;
  return (url, init) => fetchAsPlatform(url, { ...init, dispatcher });
}

type Init = RequestInit & { readonly dispatcher: Agent };

/** As in `node:dns`, for all addresses of a name. */
export type Lookup = (
  name: string,
  options: { readonly all: true },
  done: (
    error: NodeJS.ErrnoException | null,
    addresses: readonly { address: string; family: number }[],
  ) => void,
) => void;

function guarded(networks: Networks, lookup: Lookup): LookupFunction {
  return (name, { all, ...options }, done) => {
    lookup(name, { ...options, all: true }, (error, found) => {
      const addresses = error ? [] : found.filter(({ address }) => networks.permits(address));
      const [first] = addresses;
      if (!first) done(error ?? new Error(`${name} has no address that may be connected to.`), '');
      else if (all) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };
}
