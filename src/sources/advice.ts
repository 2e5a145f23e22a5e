import type { FailureCode, NewsError } from '../model/failure.js';

/** What is likely wrong, and how to mend it: for the page author, in English. */
export function advice(error: NewsError): string {
  const where = error.url ? ` (${error.url})` : '';
  return `${error.code}${where}: ${error.message} ${remedies[error.code](error)}`;
}

const remedies: Readonly<Record<FailureCode, (error: NewsError) => string>> = {
  'cors-or-network': ({ url }) => networkRemedy(url),
  timeout: () =>
    'The server is slow or the document very large. A shorter feed, or one from a nearer server, helps.',
  http: ({ status = 0 }) => httpRemedy(status),
  'not-a-feed': () =>
    'It may be a web page, a login or a consent page. Open the address in a private window: it must show RSS, Atom, ' +
    'JSON Feed or another format that `npx newsrack read` knows; other JSON can be mapped. Many sites name their feed in a <link rel="alternate"> of their front page.',
  unreadable: () =>
    'The document is cut off or damaged. Let a feed validator look at it, and tell its publisher.',
  'too-large': () => 'No more than 10 MB are read. Ask for a shorter feed, or for fewer stories per page.',
  mapping: () => 'Compare `items` and `map` with the JSON, as the browser shows it at that address.',
  config: () => 'The page “Embed” of the documentation has all attributes and their values.',
  aborted: () => 'Nothing is wrong.',
  refused: () => 'The comment service says more in its own log or list of moderation.',
  closed: () => 'Open the thread at the comment service, or set `closed` to say so from the start.',
  login: () => 'Allow comments without a login at the comment service, or link to where readers log in.',
  'rate-limited': () => 'Readers behind one address may share a limit: raise it at the comment service.',
  invalid: () => 'The reader is told which field wants mending.',
};

function networkRemedy(url = ''): string {
  if (/^https?:\/\/[^/]*@/.test(url))
    return 'A browser asks for no address with a name or a password in it, which all readers of the page could see: let your own server fetch it.';
  return (
    'A browser does not tell why. Most often the server answers well but sends no Access-Control-Allow-Origin header, ' +
    'so that a page of another site may not read it: ask its owner to send it, or serve the feed from your own site. ' +
    'Else the address is wrong, the server is down, or the connect-src of this page’s Content-Security-Policy or a ' +
    'content blocker stands in the way. `npx newsrack read` with this address tells which.'
  );
}

function httpRemedy(status: number): string {
  if (status === 401 || status === 403)
    return 'The server wants a login or refuses this page. Use a public address.';
  if (status === 404) return 'There is nothing at this address: has the feed moved?';
  if (status === 410) return 'The feed is gone for good, and is not asked for again.';
  if (status === 429) return 'Too many requests: raise `refresh`, or put a cache in front of the feed.';
  return status >= 500 ? 'The server has a fault of its own. It is tried again, ever less often.' : '';
}
