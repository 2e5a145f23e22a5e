import type { Feed } from '../../model/feed.js';
import type { markerFor } from './list-marks.js';
import type { MarkedHost, Marker } from './marked-host.js';

/** What marks stories; nothing where nobody asked for it. It is rare: the script for it is downloaded where somebody did. */
export function markerOf(host: MarkedHost, feed: Feed | undefined): Marker | 'coming' | undefined {
  if (!host.marks) return undefined;
  if (make) return make(host, feed);
  void arrive(host);
  return 'coming';
}

let make: ((...of: Parameters<typeof markerFor>) => Marker | undefined) | undefined;

/** Without network nothing is marked. */
async function arrive(host: MarkedHost): Promise<void> {
  make = await import('./list-marks.js').then(
    ({ markerFor }) => markerFor,
    () => () => undefined,
  );
  host.requestUpdate();
}
