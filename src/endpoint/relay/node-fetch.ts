/// <reference types="node" />
import { lookup as resolve } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, fetch } from 'undici';
import type { Fetcher } from '../../net/request.js';
import { Networks } from './networks.js';

/**
 * Connects to no address but those that are permitted. What is looked at is the very address that is connected to: a
 * name that resolves to another one a moment later gains nothing.
 */
export function guardedFetch(privateNetworks?: readonly string[], lookup: Lookup = resolve): Fetcher {
  const networks = new Networks(privateNetworks);
  const dispatcher = new Agent({ connect: { lookup: guarded(networks, lookup), timeout: 5000 } });
  return (url, init) => fetchBy(url, { ...init, dispatcher });
}

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

/** The fetch of undici is that of the platform, which knows no dispatchers of others; only its types are its own. */
const fetchBy = fetch as unknown as (
  url: string,
  init: RequestInit & { dispatcher: Agent },
) => Promise<Response>;
