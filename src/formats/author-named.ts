import type { Author } from '../model/story.js';
import { fold } from '../text/plain-text.js';
import { webUrl } from '../text/url.js';
import { defined } from '../text/defined.js';

/**
 * A list of the one author who has this name; of nobody where there is none.
 * @param name plain text
 * @param url as the document has it
 */
export function authorNamed(name = '', url?: string, base?: string): Author[] {
  const clean = fold(name.slice(0, longestName));
  return clean ? [defined({ name: clean, url: webUrl(url, base) })] : [];
}

/** Characters. One name may be that of thousands of stories. */
const longestName = 1000;
