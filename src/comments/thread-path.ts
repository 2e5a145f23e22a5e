import { webUrl } from '../text/url.js';

/**
 * What services that belong to one site call a thread, unless they are told otherwise: the path of its page, as the
 * clients of Isso, Waline and Artalk have it (`location.pathname`).
 * @param thread what is no http(s) address is the thread's name already
 */
export function threadPath(thread: string): string {
  const url = webUrl(thread);
  return url ? new URL(url).pathname : thread;
}
