import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { english } from './courier.js';
import { embed, type EmbedArgs, usualChildren } from './embed.js';
import { FixedSource, ready } from './fixed-source.js';
import { readerOf } from './reader.js';
import { patience } from './widget-in.js';

/**
 * With `marks` a list shows what its reader has opened, and what has appeared since their last visit. It is kept on
 * their device alone. Style both by `::part(item fresh)` and `::part(item read)`.
 */
const meta: Meta<EmbedArgs> = {
  title: 'Headline list/Marks',
  component: 'news-headline-list',
  render: embed,
  args: { marks: true, source: new FixedSource(ready(english)), children: usualChildren, onNewsSelect: stay },
  beforeEach: anHourAgo,
};

export default meta;

/** The reader was here an hour ago, when the two newest stories were not. */
export const SinceTheLastVisit: StoryObj<EmbedArgs> = { play: marksBoth };

export const Grid: StoryObj<EmbedArgs> = {
  args: { layout: 'grid', show: 'image section time' },
  play: marksBoth,
};

/** Two are new, and what is opened is read. */
async function marksBoth({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  const { screen } = await readerOf(canvasElement);
  const [link] = await screen.findAllByRole('link', { name: / \(new\)$/ }, patience);
  await expect(screen.getAllByRole('link', { name: / \(new\)$/ })).toHaveLength(2);
  link?.click();
  await waitFor(() => expect(link).toHaveAccessibleName(/ \(read\)$/), patience);
}

/** Whoever opens a story here stays. */
function stay(event: Event): void {
  event.preventDefault();
}

/** As an earlier visit leaves it, on a device of which nothing else is known. */
async function anHourAgo(): Promise<void> {
  const { StoryMarks, storageKey } = await import('../src/controllers/story-marks.js');
  localStorage.removeItem(storageKey);
  const { feed } = ready(english);
  const before = new StoryMarks(undefined, () => Date.now() - 3_600_000);
  before.meet(['', feed?.url, feed?.title].join(' '), english.slice(2));
}
