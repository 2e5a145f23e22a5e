import type { Feed } from '../../model/feed.js';
import { escapeHtml } from '../../text/entities.js';
import type { Frame } from './frame.js';

/**
 * The page for a frame; without our script it is a link.
 * @param address its own, absolute
 * @param script address of `cdn.js`
 * @param feed nothing where it cannot be had just now
 */
export function framePage(frame: Frame, address: string, script: string, feed: Feed | undefined): string {
  const title = escapeHtml(feed?.title ?? frame.feed);
  const attributes = frame.attributes.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('');
  const theme = new Map(frame.attributes).get('theme');
  const scheme = theme === 'light' || theme === 'dark' ? theme : 'light dark';
  const link = feed?.url
    ? `<a href="${escapeHtml(feed.url)}" target="_blank" rel="noopener">${title}</a>`
    : title;
  return `<!doctype html>
<html lang="${escapeHtml(feed?.lang ?? '')}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="${scheme}">
<title>${title}</title>
<link rel="alternate" type="application/json+oembed" href="../oembed?url=${encodeURIComponent(address)}">
<link rel="stylesheet" href="frame.css">
<script type="module" src="${escapeHtml(script)}"></script>
<script type="module" src="frame.js"></script>
<news-${frame.widget} src="${escapeHtml(frame.source)}"${attributes}>${link}</news-${frame.widget}>
`;
}

/** Of that page. */
export const frameSheet =
  'html, body { margin: 0; background: none; font: 1rem/1.5 system-ui, sans-serif; }\n';

/** Tells the page around it how high it is, in the words of AMP (`embed-size`), which others understand as well. */
export const frameScript = `const root = document.documentElement;
new ResizeObserver(() => {
  const height = Math.ceil(root.getBoundingClientRect().height);
  parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
}).observe(root);
`;

/**
 * Nothing but our own scripts, and pictures.
 * @param ancestors who may show it in a frame
 */
export function framePolicy(script: URL, ancestors: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${script.origin}`,
    "style-src 'self'",
    "connect-src 'self'",
    'img-src https:',
    'media-src https:',
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors.join(' ')}`,
    "require-trusted-types-for 'script'",
  ].join('; ');
}
