import type { Caller, Endpoint } from './endpoint.js';

/**
 * Several endpoints as one.
 * @param places each endpoint behind the path that it stands at; the first that fits answers, so the one at the root
 * comes last
 */
export function together(places: readonly (readonly [path: string, endpoint: Endpoint])[]): Endpoint {
  return {
    fetch(request: Request, caller?: Caller) {
      const { pathname } = new URL(request.url);
      const place = places.find(([path]) => pathname === path || pathname.startsWith(`${path}/`));
      return place ? place[1].fetch(request, caller) : Promise.resolve(new Response(null, { status: 404 }));
    },
    async close() {
      await Promise.all(places.map(([, endpoint]) => endpoint.close()));
    },
  };
}
