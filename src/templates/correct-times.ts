import { render } from 'lit';
import { storyTime } from './story-time.js';

/**
 * Puts right what a server said of times, by its own clock, zone and language. What is right is left alone, and Lit
 * finds its nodes where it left them.
 * @param lang BCP 47 tag
 */
export function correctTimes(root: ParentNode, lang: string): void {
  for (const time of root.querySelectorAll('time')) {
    const made = document.createElement('div');
    render(storyTime(new Date(time.dateTime), new Date(), lang), made);
    const right = made.querySelector('time');
    if (right) correct(time, right);
  }
}

function correct(time: HTMLTimeElement, right: HTMLTimeElement): void {
  const words = [...(time.querySelector('bdi')?.childNodes ?? [])].find((node) => node instanceof Text);
  if (words && words.data !== right.textContent) words.data = right.textContent;
  for (const name of ['lang', 'title'] as const) if (time[name] !== right[name]) time[name] = right[name];
}
