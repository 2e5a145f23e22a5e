import type { Story } from '../model/story.js';

/**
 * What the same story has in common in two feeds: its address, however it was campaigned for, else its title on its day.
 */
export function sameStory({ url, title, published }: Story): string {
  if (!url) return `${title.toLowerCase()} ${published?.toISOString().slice(0, 10) ?? ''}`;
  // some sites tell their pages apart by it, others count clicks with it
  const [fragment = ''] = /#[^=]*$/.exec(url) ?? [];
  return plainAddress(url) + fragment;
}

/** As URLs are written when they have been read once, without what does not tell pages apart. */
export function plainAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (campaign.test(name)) url.searchParams.delete(name);
  url.hash = '';
  return url.href.replace(/^http:/, 'https:').replace(/\/$/, '');
}

/** What links are given so that their clicks can be counted. */
const campaign = /^(?:utm_\w+|at_\w+|fbclid|gclid|mc_\w+|cmp|ref|rss|partner)$/i;
