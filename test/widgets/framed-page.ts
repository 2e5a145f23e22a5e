import { oneEvent } from '@open-wc/testing';
import { answer } from './arrange.js';

const watch = `<script nonce="n">
  trouble = [];
  for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation'])
    addEventListener(type, (event) => trouble.push(type + ' ' + (event.message ?? event.reason ?? event.violatedDirective)));
</script>`;

/** A page of its own, so many pixels high, that is served with these headers. */
export function framed(markup: string, height: number, headers: Record<string, string>): HTMLIFrameElement {
  const { url } = answer({ type: 'text/html; charset=utf-8', text: watch + markup, ...headers });
  return Object.assign(document.createElement('iframe'), { src: url, width: '600', height: `${height}` });
}

/** Opens it; whatever reaches its window is in `trouble`. */
export async function pageIn(frame: HTMLIFrameElement) {
  const loaded = oneEvent(frame, 'load');
  document.body.prepend(frame);
  await loaded;
  return frame.contentWindow as Window & typeof globalThis & { trouble: string[] };
}
