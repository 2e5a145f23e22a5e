import { NewsError } from '../model/failure.js';
import { webUrl } from '../text/url.js';
import type { Endpoint } from './endpoint.js';
import { FeedSource } from './feed-source.js';
import type { Source } from './source.js';

/**
 * The same source for the same endpoint, however many widgets ask. It holds them weakly: a source lives as long as
 * some widget does that asked for it, moved and hidden ones included.
 */
export class SourcePool {
  readonly #make: (endpoint: Endpoint) => Source;
  readonly #sources = new Map<string, WeakRef<Source>>();
  readonly #forgotten = new FinalizationRegistry<string>((key) => {
    if (!this.#sources.get(key)?.deref()) this.#sources.delete(key);
  });

  constructor(make: (endpoint: Endpoint) => Source = (endpoint) => new FeedSource(endpoint)) {
    this.#make = make;
  }

  /**
   * @param address as a page author types it: `src` may be relative to `base`
   * @throws {NewsError} `config`
   */
  open({ src, base, format }: { src?: string | undefined; base: string; format: string }): Source {
    const url = webUrl(src, base);
    if (url) return this.source({ url, format });
    throw new NewsError(
      'config',
      src ? `"${src}" is no http(s) address, and no source here.` : 'It has no `src`.',
    );
  }

  /** One with a function of its own is shared with nobody: no key tells two functions apart. */
  source(endpoint: Endpoint): Source {
    if (endpoint.mapItem) return this.#make(endpoint);
    const key = JSON.stringify(Object.entries(endpoint).sort());
    const shared = this.#sources.get(key)?.deref();
    if (shared) return shared;
    const source = this.#make(endpoint);
    this.#sources.set(key, new WeakRef(source));
    this.#forgotten.register(source, key);
    return source;
  }
}

/** Of this page. */
export const pool = new SourcePool();
