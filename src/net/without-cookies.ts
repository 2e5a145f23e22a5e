/**
 * How to ask without sending or storing a cookie. To another origin, `same-origin` does no more than `omit`, and is what
 * `<link rel="preload" as="fetch" crossorigin>` asks with: a browser takes what was preloaded only for the same question.
 */
export function withoutCookies(url: string): RequestCredentials {
  return url.startsWith(`${globalThis.origin}/`) ? 'omit' : 'same-origin';
}
