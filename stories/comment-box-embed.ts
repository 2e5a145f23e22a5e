import type { StoryContext } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { CommentBox } from '../src/widgets/comment-box/comment-box.js';
import '../src/define/news-comment-box.js';
import { patience } from './widget-in.js';
import { ThreadService } from './thread-service.js';

/** What stories say about a comment box; attributes that they leave out are left out. */
export interface BoxArgs {
  sort: CommentBox['sort'];
  'max-depth': number;
  'heading-level': number;
  closed: boolean;
  avatars: boolean;
  theme: CommentBox['theme'];
  service: ThreadService;
  class: string;
  /** What is inside the tag. */
  children: TemplateResult;
}

/** The tag, with attributes, as a page author writes it. */
export function embedBox(args: Partial<BoxArgs>): TemplateResult {
  return html`<news-comment-box
    class=${ifDefined(args.class)}
    sort=${ifDefined(args.sort)}
    max-depth=${ifDefined(args['max-depth'])}
    heading-level=${ifDefined(args['heading-level'])}
    theme=${ifDefined(args.theme)}
    ?closed=${args.closed}
    ?avatars=${args.avatars}
    .service=${args.service}
    >${args.children}</news-comment-box
  >`;
}

/** What most stories put inside the tag: the way to the comments without script. */
export const linkToComments = html`<a href="#letters">Letters to The Harbour Courier</a>`;

/** A reader who has never been here: what a story left on the device is gone. */
export function newReader(): void {
  for (const name of ['drafts', 'comments', 'votes', 'reader']) localStorage.removeItem(`newsrack-${name}`);
}

/** What a reader of a thread sees, and the service behind it. */
export interface BoxReader {
  readonly box: CommentBox;
  readonly service: ThreadService;
  /** What the widget shows; what its page put into slots is on the canvas. */
  readonly screen: StoryContext['canvas'];
  /** What has the focus inside the widget. */
  readonly focus: Element | null | undefined;
}

/** @param place what the box stands in */
export async function boxReaderOf(place: Element): Promise<BoxReader> {
  const box = place.querySelector('news-comment-box');
  if (!box) throw new Error('There is no comment box in this story.');
  await box.updateComplete;
  const { service, shadowRoot } = box;
  const base = shadowRoot?.querySelector<HTMLElement>('[part=base]');
  if (!base || !(service instanceof ThreadService)) throw new Error('This comment box shows nothing.');
  return {
    box,
    service,
    screen: within(base),
    get focus() {
      return shadowRoot?.activeElement;
    },
  };
}

/** The comments, once they are there and the reader has asked to see all of them. */
export async function commentsOf({ box, screen }: BoxReader): Promise<HTMLElement[]> {
  await screen.findAllByRole('article', undefined, patience);
  box.shadowRoot?.querySelector<HTMLElement>('[part=unfold]')?.click();
  await box.updateComplete;
  return screen.findAllByRole('article', undefined, patience);
}

/** As a reader who types. */
export async function writeComment({ screen }: BoxReader, text: string, name = 'Ada of Quay Street') {
  await userEvent.type(await screen.findByLabelText('Comment', undefined, patience), text);
  if (name) await userEvent.type(screen.getByLabelText('Name'), name);
}

export async function postComment(reader: BoxReader, text: string, name?: string) {
  await writeComment(reader, text, name);
  await userEvent.click(reader.screen.getByRole('button', { name: 'Post comment' }));
}

/** Nothing sticks out of the widget: what is wide scrolls in itself. */
export async function expectBoxFits({ box }: BoxReader): Promise<void> {
  const { right, left } = box.getBoundingClientRect();
  const boxes = box.shadowRoot?.querySelectorAll('[part], .wide, .body > *') ?? [];
  for (const part of boxes) {
    if (!part.checkVisibility()) continue;
    const { right: itsRight, left: itsLeft } = part.getBoundingClientRect();
    await expect(itsRight).toBeLessThanOrEqual(right + 1);
    await expect(itsLeft).toBeGreaterThanOrEqual(left - 1);
  }
  await waitFor(() => expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth));
}
