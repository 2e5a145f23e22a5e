import { escapeHtml } from '../../text/entities.js';
import type { Frame } from './frame.js';

/**
 * What a site that knows oEmbed puts into its page (oembed.com, 2.3.4.4).
 * @param address absolute, of the frame
 * @param room most CSS pixels that the site has
 */
export function oEmbed(
  { height }: Frame,
  address: string,
  title: string,
  room: { width: number; height: number },
): object {
  const size = { width: Math.min(600, room.width), height: Math.min(height, room.height) };
  const attributes = {
    src: address,
    ...size,
    title,
    loading: 'lazy',
    frameborder: 0,
    sandbox: 'allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts',
  };
  const html = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`);
  return { version: '1.0', type: 'rich', ...size, title, html: `<iframe${html.join('')}></iframe>` };
}
