import { NewsError } from '../model/failure.js';
import type { JsonObject } from '../text/json-object.js';
import { clip, fold } from '../text/plain-text.js';
import type { JsonDocument } from './json-document.js';

/**
 * What a service has against us, where it says so in a document that came with status 200: `status: "error"` (NewsAPI,
 * Guardian), a list of `errors` (Ghost, JSON:API), `error` or `data.status` as a number (Reddit, WordPress), `fault` (NYT).
 * A document that has a list of stories is none unless it calls itself an error.
 */
export function refusalIn({ root, lists, url }: JsonDocument): NewsError | undefined {
  const answer = root.object('response') ?? root;
  const [first] = root.objects('errors');
  const isError = /^(?:error|fail|failed)$/i.test(answer.text('status') ?? '');
  const status =
    root.number('status') ??
    root.number('error') ??
    root.object('data')?.number('status') ??
    Number(first?.text('status'));
  if (!isError && (lists || !(first ?? root.object('fault') ?? status >= 400))) return undefined;
  const places = [answer, first, root.object('fault'), root.object('body')];
  const words = places.map(sentence).find(Boolean) ?? 'It does not say why.';
  return new NewsError('http', `The service answered with an error of its own: ${words}`, {
    url,
    ...(status >= 400 && { status }),
  });
}

function sentence(of: JsonObject | undefined): string {
  const said = ['message', 'detail', 'title', 'faultstring', 'reason', 'code']
    .map((name) => of?.text(name))
    .find(Boolean);
  return clip(fold(said ?? ''), 200);
}
