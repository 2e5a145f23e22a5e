import { NewsSelectEvent } from '../events/news-select-event.js';
import type { Story } from '../model/story.js';

/** Says that a reader follows a story, and leaves it at that where the page does something else with it. */
export function select(event: MouseEvent, story: Story, host: EventTarget): void {
  const select = new NewsSelectEvent(story);
  const isFollowed = host.dispatchEvent(select);
  // who asks for a new tab gets one, whatever the page does with a plain click
  if (!isFollowed && !(event.ctrlKey || event.metaKey || event.shiftKey)) event.preventDefault();
}
