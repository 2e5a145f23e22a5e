import { NewsError } from '../model/failure.js';
import type { JsonObject } from '../text/json-object.js';
import { clip, fold } from '../text/plain-text.js';
import type { JsonDocument } from './json-document.js';

/**
 * What a service has against us, where it says so in a document that came with status 200: `status: "error"` (NewsAPI,
 * Guardian), a list of `errors` (Ghost, JSON:API), `error` or `data.status` as a number (Reddit, WordPress), `fault` (NYT).
 * A document that has a list of stories is a refusal only where it calls itself an error.
 */
export function refusalIn({ root, lists, url }: JsonDocument): NewsError | undefined {
  const answer = root.object('response') ?? root;
  const [first] = root.objects('errors');
  const fault = first ?? root.object('fault');
  const isError = /^(?:error|fail|failed)$/i.test(answer.text('status') ?? '');
  const status = statusIn(root) ?? Number(first?.text('status'));
  const words = [answer, fault, root.object('body')].map(sentence).find(Boolean);
  const isRefusal = lists ? isError : status >= 400 || (words && (isError || fault));
  if (!isRefusal) return undefined;
  return new NewsError('http', `The service answered with an error: ${words ?? 'it does not say which.'}`, {
    url,
    ...(status >= 400 && { status }),
  });
}

function statusIn(root: JsonObject): number | undefined {
  return root.number('status') ?? root.number('error') ?? root.object('data')?.number('status');
}

function sentence(of: JsonObject | undefined): string {
  const said = ['message', 'detail', 'title', 'faultstring', 'reason', 'code']
    .map((name) => of?.text(name))
    .find(Boolean);
  return clip(fold(said ?? ''), 200);
}
