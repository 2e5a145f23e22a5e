import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import {
  type BoxArgs,
  boxReaderOf,
  commentsOf,
  embedBox,
  linkToComments,
  newReader,
} from './comment-box-embed.js';
import { patience } from './widget-in.js';
import { loaf, marked, pictured, pier } from './thread-letters.js';
import { ThreadService } from './thread-service.js';

/** A thread in each of its states: on its way, there, empty, old, closed, out of reach. */
const meta: Meta<BoxArgs> = {
  title: 'Comment box/States',
  component: 'news-comment-box',
  render: embedBox,
  args: { children: linkToComments },
  beforeEach: ({ args: { service } }) => {
    newReader();
    service.restore();
  },
};

export default meta;

/** Five levels, badges, a pinned comment, one that was edited and one that is gone. */
export const Ready: StoryObj<BoxArgs> = {
  args: { service: new ThreadService(pier) },
  play: async ({ canvasElement }) => {
    const reader = await boxReaderOf(canvasElement);
    const { screen } = reader;
    await expect(await commentsOf(reader)).toHaveLength(pier.length);
    await expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('9 comments');
    for (const words of ['Pinned', 'Staff', 'This comment was deleted.', 'edited 1 hour ago', 'Anonymous'])
      await expect(screen.getByText(words)).toBeVisible();
    await expect(screen.getAllByText('Author')).toHaveLength(2);
    await expect(deepestLevel(reader.box)).toBe(5);
  },
};

/**
 * A thread that comes while what stands below is in sight pushes nothing away: it takes the room that was kept for it
 * until the reader asks for more.
 */
export const Folded: StoryObj<BoxArgs> = {
  args: { service: new ThreadService(pier) },
  render: (args) => html`${embedBox(args)}<p>What stands below.</p>`,
  play: async ({ canvas, canvasElement }) => {
    const { box, screen } = await boxReaderOf(canvasElement);
    const top = () => canvas.getByText('What stands below.').getBoundingClientRect().top;
    const before = top();
    await screen.findAllByRole('article', undefined, patience);
    await box.updateComplete;
    await expect(top()).toBe(before);
    await expect(box.shadowRoot?.querySelector('[part=unfold]')).toBeVisible();
  },
};

/** `max-depth="0"`: each answer says what it answers. */
export const Flat: StoryObj<BoxArgs> = {
  args: { service: new ThreadService(pier), 'max-depth': 0 },
  play: async ({ canvasElement }) => {
    const reader = await boxReaderOf(canvasElement);
    await commentsOf(reader);
    await expect(deepestLevel(reader.box)).toBe(1);
    await expect(reader.screen.getByText('In reply to Old Pilot')).toBeVisible();
  },
};

export const Loading: StoryObj<BoxArgs> = {
  args: { service: new ThreadService([]).silent },
  play: async ({ canvas, canvasElement }) => {
    const { screen } = await boxReaderOf(canvasElement);
    await expect(screen.getByRole('status')).toHaveTextContent('Loading comments…');
    await expect(canvas.getByRole('link', { name: 'Letters to The Harbour Courier' })).toBeVisible();
  },
};

/** Without a link inside, something quiet has its place. */
export const LoadingWithoutLink: StoryObj<BoxArgs> = {
  args: { service: new ThreadService([]).silent, children: html`` },
  play: async ({ canvasElement }) => {
    const { box, screen } = await boxReaderOf(canvasElement);
    await expect(screen.getByRole('status')).toHaveTextContent('Loading comments…');
    await expect(box.shadowRoot?.querySelector('[part=skeleton]')).toBeVisible();
  },
};

export const Empty: StoryObj<BoxArgs> = {
  args: { service: new ThreadService([]) },
  play: async ({ canvasElement }) => {
    const { screen } = await boxReaderOf(canvasElement);
    await screen.findByRole('heading', { name: 'No comments yet' }, patience);
    await expect(screen.getByLabelText('Comment')).toBeVisible();
  },
};

export const Failed: StoryObj<BoxArgs> = {
  name: 'Error',
  args: { service: new ThreadService(pier) },
  beforeEach: ({ args: { service } }) => service.fail('cors-or-network'),
  play: async ({ canvas, canvasElement, step }) => {
    const reader = await boxReaderOf(canvasElement);
    const { screen } = reader;
    await screen.findByText('The comments cannot be reached at the moment.', undefined, patience);
    await expect(canvas.getByRole('link', { name: 'Letters to The Harbour Courier' })).toBeVisible();
    await step('who tries again in vain keeps the button', async () => {
      await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
      await waitFor(() => expect(reader.focus).toHaveTextContent('Try again'));
    });
  },
};

/** The thread outlives a refresh that fails; below it stands how old it is. */
export const Stale: StoryObj<BoxArgs> = {
  args: { service: new ThreadService(loaf) },
  play: async ({ canvasElement }) => {
    const reader = await boxReaderOf(canvasElement);
    await commentsOf(reader);
    reader.service.fail('timeout');
    await reader.box.refresh();
    await expect(await reader.screen.findByText('Last updated now')).toBeVisible();
    await expect(reader.screen.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(await commentsOf(reader)).toHaveLength(loaf.length);
  },
};

/** The service takes no more: what is there can be read. */
export const Closed: StoryObj<BoxArgs> = {
  args: { service: new ThreadService(loaf, { thread: { closed: true } }) },
  play: async ({ canvasElement }) => {
    const reader = await boxReaderOf(canvasElement);
    await commentsOf(reader);
    await expect(reader.screen.getByText('Comments are closed.')).toBeVisible();
    await expect(reader.screen.queryByRole('textbox')).toBeNull();
    await expect(reader.screen.queryByRole('button', { name: 'Reply' })).toBeNull();
  },
};

/** A conversation at a network of others is read here and answered there. */
export const Elsewhere: StoryObj<BoxArgs> = {
  args: {
    service: new ThreadService(loaf, { form: undefined, elsewhere: 'https://social.example/@courier/1' }),
  },
  play: async ({ canvasElement }) => {
    const reader = await boxReaderOf(canvasElement);
    await commentsOf(reader);
    await expect(reader.screen.getByRole('link', { name: 'Join in at social.example' })).toBeVisible();
    await expect(reader.screen.queryByRole('textbox')).toBeNull();
  },
};

/** While somebody reads, new comments wait until they are asked for. */
export const NewComments: StoryObj<BoxArgs> = {
  name: 'New comments waiting',
  args: { service: new ThreadService(pier) },
  play: async ({ canvasElement, step }) => {
    const reader = await boxReaderOf(canvasElement);
    const { box, screen, service } = reader;
    await commentsOf(reader);
    screen.getAllByRole('button', { name: 'Reply' })[0]?.focus();
    service.bring({
      id: 'later',
      author: { name: 'Tide table' },
      text: 'High water!',
      status: 'published',
      posted: new Date(),
    });
    await box.refresh();
    const button = await screen.findByRole('button', { name: '1 new comment' });
    await expect(screen.queryByText('High water!')).toBeNull();
    await step('pressed, the button shows it', async () => {
      await userEvent.click(button);
      await expect(await screen.findByText('High water!')).toBeVisible();
    });
  },
};

/** A long thread comes part by part; who asks for more goes on with the first new comment. */
export const PartByPart: StoryObj<BoxArgs> = {
  args: { service: new ThreadService(pier, { perPart: 2 }) },
  play: async ({ canvasElement }) => {
    const reader = await boxReaderOf(canvasElement);
    await commentsOf(reader);
    await userEvent.click(reader.screen.getByRole('button', { name: 'More comments' }));
    await waitFor(async () => expect(await commentsOf(reader)).toHaveLength(pier.length));
    await waitFor(() => expect(reader.focus).toHaveAttribute('data-id'));
  },
};

/** With `avatars`, pictures of those who write are shown. */
export const Avatars: StoryObj<BoxArgs> = {
  args: { service: new ThreadService(pictured), avatars: true },
  play: async ({ canvasElement }) => {
    const reader = await boxReaderOf(canvasElement);
    await commentsOf(reader);
    const [first] = reader.box.shadowRoot?.querySelectorAll<HTMLImageElement>('[part=avatar]') ?? [];
    await waitFor(() => expect(first?.naturalWidth).toBeGreaterThan(0));
  },
};

/** Markup is made safe before it is shown; headings in it stand below the box’s own. */
export const Markup: StoryObj<BoxArgs> = {
  args: { service: new ThreadService(marked) },
  play: async ({ canvasElement }) => {
    const reader = await boxReaderOf(canvasElement);
    await commentsOf(reader);
    await expect(reader.screen.getByRole('link', { name: 'all bakeries' })).toBeVisible();
    await expect(reader.screen.getByText('What to ask for').localName).not.toBe('h2');
    await expect(reader.screen.getByRole('table')).toBeVisible();
  },
};

function deepestLevel({ shadowRoot }: Element): number {
  let level = 0;
  for (let path = 'ol'; shadowRoot?.querySelector(path); path += ' ol') level++;
  return level;
}
