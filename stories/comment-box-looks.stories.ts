import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import {
  type BoxArgs,
  boxReaderOf,
  commentsOf,
  embedBox,
  expectBoxFits,
  linkToComments,
  newReader,
} from './comment-box-embed.js';
import { arabic, pictured, pier } from './thread-letters.js';
import { ThreadService } from './thread-service.js';
import './looks.css';

/** A guest on pages of all kinds and widths. */
const meta: Meta<BoxArgs> = {
  title: 'Comment box/Looks',
  component: 'news-comment-box',
  render: embedBox,
  args: { service: new ThreadService(pictured), avatars: true, children: linkToComments },
  beforeEach: newReader,
};

export default meta;

/** On a dark page nothing has to be set: the computed `color-scheme` is followed. */
export const DarkPage: StoryObj<BoxArgs> = { globals: { theme: 'dark' }, play: showsAll };

export const DarkOnLight: StoryObj<BoxArgs> = { args: { theme: 'dark' }, play: showsAll };

export const LightOnDark: StoryObj<BoxArgs> = {
  args: { theme: 'light' },
  globals: { theme: 'dark' },
  play: showsAll,
};

/** The narrowest column of a page: deep answers say what they answer instead of standing further in. */
export const Rail: StoryObj<BoxArgs> = { name: 'Rail of 200 px', globals: { width: '200' }, play: showsAll };

export const Phone: StoryObj<BoxArgs> = {
  name: 'Phone of 320 px',
  globals: { width: '320' },
  play: showsAll,
};

export const Column: StoryObj<BoxArgs> = {
  name: 'Column of 700 px',
  globals: { width: '700' },
  play: showsAll,
};

/** Every comment in its own direction, in a box that runs as its page does. */
export const RightToLeft: StoryObj<BoxArgs> = {
  args: { service: new ThreadService(arabic), avatars: false },
  globals: { language: 'ar' },
  play: async (context) => {
    const { box, screen } = await fits(context);
    await expect(getComputedStyle(box).direction).toBe('rtl');
    const english = screen.getByText(/lantern stall/);
    await expect(getComputedStyle(english).direction).toBe('ltr');
  },
};

/** Tokens that are set by a class on the tag. What each does is told under Tokens. */
export const Tokens: StoryObj<BoxArgs> = {
  args: { class: 'evening-paper' },
  play: async (context) => {
    const { box } = await fits(context);
    await expect(getComputedStyle(box).fontFamily).toBe('Georgia, serif');
  },
};

/** A site with habits of its own, which the box takes on: its font, its colours, its line height. */
export const OnASiteWithHabits: StoryObj<BoxArgs> = {
  name: 'On a site with habits',
  args: { service: new ThreadService(pier), avatars: false },
  render: (args) => html`
    <div class="site">
      <main>${embedBox(args)}</main>
      <aside><h2>Port Averil</h2></aside>
    </div>
  `,
  play: showsAll,
};

type Play = NonNullable<StoryObj<BoxArgs>['play']>;

async function showsAll(context: Parameters<Play>[0]): Promise<void> {
  await fits(context);
}

async function fits({ canvasElement }: Parameters<Play>[0]) {
  const reader = await boxReaderOf(canvasElement);
  await commentsOf(reader);
  await expectBoxFits(reader);
  return reader;
}
