import type { Story } from '../../model/story.js';
import type { Fetcher } from '../../net/request.js';

/** What an author says about a source; the element documents it. An attribute that was taken away is null. */
export interface SourceSettings extends HTMLElement {
  src?: string | null;
  format: string;
  items?: string | null;
  map?: string | null;
  mapItem?: (raw: unknown) => unknown;
  proxy?: string | null;
  discover: boolean;
  credentials: RequestCredentials;
  timeout: number;
  order?: 'source' | 'newest' | null;
  perFeed?: number | null;
  section?: string | null;
  tag?: string | null;
  author?: string | null;
  include?: string | null;
  exclude?: string | null;
  maxAge?: number | null;
  dedupe?: string | null;
  live: string;
  keep: boolean;
  consent?: string | null;
  stories?: readonly Story[];
  fetcher?: Fetcher;
}
