import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { CommentFailureCode, FailureDetails } from '../src/model/failure.js';
import {
  type BoxArgs,
  boxReaderOf,
  type BoxReader,
  commentsOf,
  embedBox,
  linkToComments,
  newReader,
  postComment,
  writeComment,
} from './comment-box-embed.js';
import { patience } from './widget-in.js';
import { loaf, pier } from './thread-letters.js';
import { ThreadService } from './thread-service.js';

/** What a reader does in a thread, and what is said of it. What was written is never lost. */
const meta: Meta<BoxArgs> = {
  title: 'Comment box/Writing',
  component: 'news-comment-box',
  tags: ['!autodocs'],
  render: embedBox,
  args: { children: linkToComments },
  beforeEach: ({ args: { service } }) => {
    newReader();
    service.restore();
  },
};

export default meta;

type BoxStory = StoryObj<BoxArgs>;

export const Posted: BoxStory = {
  args: { service: new ThreadService(loaf) },
  play: async ({ canvasElement }) => {
    const reader = await boxReaderOf(canvasElement);
    await postComment(reader, 'I came before eight, too.');
    await expect(await reader.screen.findByText('Your comment is published.')).toBeVisible();
    await expect(await reader.screen.findByText('I came before eight, too.')).toBeVisible();
    await expect(reader.screen.getByLabelText('Comment')).toHaveValue('');
  },
};

/** A moderator looks first: until then its author alone sees it. */
export const Held: BoxStory = {
  args: { service: new ThreadService(loaf, { outcome: 'held' }) },
  play: async ({ canvasElement }) => {
    const reader = await boxReaderOf(canvasElement);
    await postComment(reader, 'The scale was a gift of mine.');
    await reader.screen.findByText('Thank you. Your comment appears once it has been checked.');
    await expect(await reader.screen.findByText('Awaiting moderation: only you can see this.')).toBeVisible();
    await expect(reader.screen.getByText('The scale was a gift of mine.')).toBeVisible();
  },
};

export const TakenForSpam: BoxStory = {
  args: { service: new ThreadService(loaf, { outcome: 'binned' }) },
  play: async ({ canvasElement }) => {
    const reader = await boxReaderOf(canvasElement);
    await postComment(reader, 'Loaves, loaves, loaves!');
    await reader.screen.findByText(/has taken your comment for spam/);
  },
};

/** What is wrong is said at each field and in a list that leads there; the first has the focus. */
export const FieldsToMend: BoxStory = {
  args: { service: new ThreadService(loaf) },
  play: async ({ canvasElement, step }) => {
    const reader = await boxReaderOf(canvasElement);
    const { screen } = reader;
    await step('with no name, and an address that is none', async () => {
      await writeComment(reader, 'A word about rye.', '');
      await userEvent.type(screen.getByLabelText(/^E-mail/), 'quay');
      await userEvent.click(screen.getByRole('button', { name: 'Post comment' }));
      await expect(await screen.findByText('Please fill this in.')).toBeVisible();
      await expect(screen.getByText('This does not look right.')).toBeVisible();
      await waitFor(() => expect(reader.focus).toBe(screen.getByLabelText('Name')));
    });
    await step('the list leads to the other one', async () => {
      const summary = within(screen.getByText(/Some fields need/));
      await userEvent.click(summary.getByRole('button', { name: 'E-mail' }));
      await waitFor(() => expect(reader.focus).toBe(screen.getByLabelText(/^E-mail/)));
    });
    await expect(screen.getByLabelText('Comment')).toHaveValue('A word about rye.');
  },
};

/** The service itself may find a fault with a field. */
export const Invalid: BoxStory = refusal(
  'invalid',
  'This is too short.',
  { faults: [{ field: 'text', problem: 'too-short' }] },
  async (reader) => {
    await waitFor(() => expect(reader.focus).toBe(reader.screen.getByLabelText('Comment')));
  },
);

export const Refused = refusal('refused', 'The site does not accept this comment.');
export const LogIn = refusal('login', 'To comment, log in at the site first.');
export const TooMany = refusal('rate-limited', 'Too many comments in a short time. Try again in 2 minutes.', {
  retryAfter: 120,
});

/** The thread was closed while somebody wrote: the words can still be taken elsewhere. */
export const ClosedMeanwhile = refusal('closed', 'Comments are closed.', {}, async (reader) => {
  await expect(reader.screen.queryByRole('button', { name: 'Post comment' })).toBeNull();
  await expect(reader.screen.getByLabelText('Comment')).toHaveAttribute('readonly');
});

export const Uncertain: BoxStory = {
  args: { service: new ThreadService(loaf) },
  play: async ({ canvasElement }) => {
    const reader = await boxReaderOf(canvasElement);
    await commentsOf(reader);
    reader.service.fail('timeout');
    await postComment(reader, 'Is anybody there?');
    await expect(await reader.screen.findByText(/^It is not certain/, undefined, patience)).toBeVisible();
    await expect(reader.screen.getByLabelText('Comment')).toHaveValue('Is anybody there?');
  },
};

/** The form opens below the comment, and closes to where it was opened. */
export const Reply: BoxStory = {
  args: { service: new ThreadService(loaf) },
  play: async ({ canvasElement, step }) => {
    const reader = await boxReaderOf(canvasElement);
    const [first] = await commentsOf(reader);
    const id = first?.dataset['id'];
    const open = async () => {
      await userEvent.click(within(first ?? canvasElement).getByRole('button', { name: 'Reply' }));
      return within(await reader.screen.findByRole('form', { name: /^Reply to/ }));
    };
    await step('who cancels is back at the comment', async () => {
      const form = await open();
      await waitFor(() => expect(reader.focus).toBe(form.getByLabelText('Comment')));
      await userEvent.click(form.getByRole('button', { name: 'Cancel' }));
      await waitFor(() => expect(reader.focus).toHaveAttribute('data-id', id));
    });
    await step('who goes on finds what was written', async () => {
      let form = await open();
      await userEvent.type(form.getByLabelText('Comment'), 'So do we.');
      await userEvent.click(form.getByRole('button', { name: 'Cancel' }));
      form = await open();
      await expect(form.getByLabelText('Comment')).toHaveValue('So do we.');
    });
  },
};

/** As it will be shown, line breaks and links and all. */
export const Preview: BoxStory = {
  args: { service: new ThreadService(loaf) },
  play: async ({ canvasElement }) => {
    const reader = await boxReaderOf(canvasElement);
    await writeComment(reader, 'First the scale.{enter}Then https://example.org/rye.');
    await userEvent.click(reader.screen.getByRole('button', { name: 'Preview' }));
    const preview = within(await reader.screen.findByRole('group', { name: 'Preview' }));
    await expect(preview.getByRole('link', { name: 'https://example.org/rye' })).toBeVisible();
    await expect(reader.screen.getByRole('button', { name: 'Go on writing' })).toBeVisible();
  },
};

/** One’s own comment can be changed in its place, for as long as the service allows. */
export const Edit: BoxStory = {
  args: { service: new ThreadService(loaf) },
  play: async ({ canvasElement, step }) => {
    const { screen } = await postedBy(canvasElement);
    await step('changed', async () => {
      await userEvent.click(screen.getByRole('button', { name: 'Edit' }));
      const form = within(await screen.findByRole('form', { name: 'Edit' }));
      await userEvent.type(form.getByLabelText('Comment'), ' Twice.');
      await userEvent.click(form.getByRole('button', { name: 'Save' }));
      await expect(await screen.findByText('I weighed it. Twice.')).toBeVisible();
      await expect(screen.getByText('edited now')).toBeVisible();
    });
    await step('and once more, half done', async () => {
      await userEvent.click(screen.getByRole('button', { name: 'Edit' }));
      await expect(await screen.findByRole('button', { name: 'Save' })).toBeVisible();
    });
  },
};

/** Nothing goes without being asked for a second time. */
export const Delete: BoxStory = {
  args: { service: new ThreadService(loaf) },
  play: async ({ canvasElement, step }) => {
    const { screen } = await postedBy(canvasElement);
    await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
    const question = await screen.findByRole('group', { name: 'Delete this comment?' });
    await step('deleted', async () => {
      await userEvent.click(within(question).getByRole('button', { name: 'Delete' }));
      await waitFor(() => expect(screen.queryByText('I weighed it.')).toBeNull());
    });
  },
};

export const AskedBeforeDeleting: BoxStory = {
  args: { service: new ThreadService(loaf) },
  play: async ({ canvasElement }) => {
    const { screen } = await postedBy(canvasElement);
    await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
    await expect(await screen.findByRole('group', { name: 'Delete this comment?' })).toBeVisible();
  },
};

/** Pressed once more, a vote is taken back. */
export const Votes: BoxStory = {
  args: { service: new ThreadService(pier) },
  play: async ({ canvasElement }) => {
    const reader = await boxReaderOf(canvasElement);
    const comments = await commentsOf(reader);
    const theatre = within(comments.find(({ dataset }) => dataset['id'] === 'theatre') ?? canvasElement);
    const vote = () => theatre.getByRole('button', { name: 'Vote for this comment' });
    await userEvent.click(vote());
    await expect(await theatre.findByText('Score 13')).toBeInTheDocument();
    await waitFor(() => expect(vote()).toHaveAttribute('aria-pressed', 'true'));
  },
};

/** A reader posts, and the service says no. */
function refusal(
  code: CommentFailureCode,
  words: string,
  details: FailureDetails = {},
  then?: (reader: BoxReader) => Promise<void>,
): BoxStory {
  return {
    args: { service: new ThreadService(loaf) },
    play: async ({ canvasElement }) => {
      const reader = await boxReaderOf(canvasElement);
      await commentsOf(reader);
      reader.service.fail(code, details);
      await postComment(reader, 'Rye, and nothing but rye.');
      await expect(await reader.screen.findByText(words, undefined, patience)).toBeVisible();
      await expect(reader.screen.getByLabelText('Comment')).toHaveValue('Rye, and nothing but rye.');
      await then?.(reader);
    },
  };
}

async function postedBy(canvasElement: Element): Promise<BoxReader> {
  const reader = await boxReaderOf(canvasElement);
  await commentsOf(reader);
  await postComment(reader, 'I weighed it.');
  await reader.screen.findByText('I weighed it.', { selector: '[part=text] *' });
  return reader;
}
