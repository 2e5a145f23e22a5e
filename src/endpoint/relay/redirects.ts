import { NewsError } from '../../model/failure.js';
import { discard } from '../../net/body.js';
import type { Fetcher } from '../../net/request.js';
import { webUrl } from '../../text/url.js';
import type { Networks } from './networks.js';

/** A `fetch` that follows few redirects, and looks where each of them leads to before it goes there. */
export function followed(fetcher: Fetcher, networks: Networks): Fetcher {
  return async (start, init) => {
    let url = start;
    for (let hop = 0; hop <= mostRedirects; hop++) {
      if (!networks.permitsHost(new URL(url).hostname))
        throw new NewsError('cors-or-network', 'An address is not a public one.');
      const response = await fetcher(url, { ...init, redirect: 'manual' });
      const location = redirects.has(response.status) && response.headers.get('location');
      if (!location) return response;
      void discard(response.body);
      const next = webUrl(location, url);
      if (!next) throw new NewsError('cors-or-network', 'A redirect leads to no http(s) address.');
      url = next;
    }
    throw new NewsError('cors-or-network', `There are more than ${mostRedirects} redirects.`);
  };
}

const mostRedirects = 5;
const redirects = new Set([301, 302, 303, 307, 308]);
