import { fixture, html } from '@open-wc/testing';
import '../../src/define/news-comment-box.js';
import { DeviceStore } from '../../src/controllers/device-store.js';
import type { Comment } from '../../src/model/comment.js';
import type { CommentBox } from '../../src/widgets/comment-box/comment-box.js';
import { type Attributes, part, parts, settled, until } from './arrange.js';
import { HandService } from './hand-service.js';

/** A box at the top of the page with the author's own link in it, and nothing known of its thread yet. */
export async function placeBox(attributes: Attributes = {}, properties: Partial<CommentBox> = {}) {
  const box = document.createElement('news-comment-box');
  for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, String(value));
  const link = document.createElement('a');
  Object.assign(link, { href: '#all', textContent: 'All comments' });
  box.append(link);
  Object.assign(box, properties);
  await fixture(html`<div>${box}</div>`);
  await box.updateComplete;
  return box;
}

/** A box over comments in memory, or over a service that is driven by hand, once its thread is there. */
export async function arrangeBox(
  given: HandService | readonly Comment[] = [],
  attributes: Attributes = {},
  properties: Partial<CommentBox> = {},
) {
  const service = given instanceof HandService ? given : new HandService(given);
  const box = await placeBox(attributes, { service, ...properties });
  await until(() => !box.matches(':state(loading)'), 'the thread does not come');
  await box.updateComplete;
  return { box, service };
}

/** Another box in the place of one that is gone with its page: what the device keeps is all that it knows. */
export async function reload({ box, service }: { box: CommentBox; service: HandService }) {
  const attributes = Object.fromEntries([...box.attributes].map(({ name, value }) => [name, value]));
  box.parentElement?.remove();
  return arrangeBox(service, attributes);
}

/** Nothing is kept on the device, and nothing in the page. */
export function forgetReader(): void {
  for (const name of ['drafts', 'comments', 'votes', 'reader'])
    new DeviceStore(`newsrack-${name}`).set('', undefined);
  localStorage.clear();
}

export type Place = 'new' | 'reply' | 'edit';

export function form(box: CommentBox, place: Place = 'new'): HTMLFormElement {
  const found = formIn(box, place);
  if (!found) throw new Error(`There is no form "${place}".`);
  return found;
}

export function formIn(box: CommentBox, place: Place): HTMLFormElement | null {
  return box.shadowRoot!.querySelector(`form[aria-labelledby="${place}-title"]`);
}

export function field(box: CommentBox, name: string, place: Place = 'new') {
  const found = form(box, place).querySelector<HTMLInputElement>(`[name=${name}]`);
  if (!found) throw new Error(`There is no field "${name}".`);
  return found;
}

/** As a reader who types: what a field held before is replaced. */
export async function write(box: CommentBox, texts: Readonly<Record<string, string>>, place: Place = 'new') {
  for (const [name, text] of Object.entries(texts)) {
    const input = field(box, name, place);
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  await box.updateComplete;
}

/** The button that says so, in the box or in a part of it. */
export function button(place: CommentBox | Element, words: string): HTMLButtonElement {
  const root = place.shadowRoot ?? place;
  const found = [...root.querySelectorAll('button')].find((each) => textOf(each) === words);
  if (!found) throw new Error(`There is no button "${words}".`);
  return found;
}

export function buttons(place: CommentBox | Element): string[] {
  const root = place.shadowRoot ?? place;
  return [...root.querySelectorAll('button')].map((each) => each.getAttribute('aria-label') ?? textOf(each));
}

/** Presses, and waits until what comes of it at once is drawn. */
export async function press(box: CommentBox, words: string, place: Element | CommentBox = box) {
  button(place, words).click();
  await settle(box);
}

/** Writes a comment and posts it. */
export async function post(box: CommentBox, text: string, place: Place = 'new') {
  await write(box, { text, ...(place !== 'edit' && { name: 'Ada' }) }, place);
  form(box, place).requestSubmit();
  await settle(box);
}

/** What is under way without a wait is over. */
export async function settle(box: CommentBox): Promise<void> {
  await settled();
  await box.updateComplete;
}

/** A comment in the box. */
export function shown(box: CommentBox, id: string): HTMLElement {
  const found = commentIn(box, id);
  if (!found) throw new Error(`There is no comment "${id}".`);
  return found;
}

export function commentIn(box: CommentBox, id: string): HTMLElement | undefined {
  return parts(box, 'comment').find(({ dataset }) => dataset['id'] === id);
}

/** Ids of all comments, from top to bottom. */
export function ids(box: CommentBox): string[] {
  return parts(box, 'comment').map(({ dataset }) => dataset['id'] ?? '');
}

/** What comments say, from top to bottom. */
export function texts(box: CommentBox): string[] {
  return parts(box, 'text').map(textOf);
}

/** How the thread hangs together: `a(b(c)d)e`. */
export function tree(box: CommentBox): string {
  const branch = (item: Element): string => {
    const id = item.querySelector<HTMLElement>(':scope > [part=comment]')?.dataset['id'] ?? '?';
    const replies = [...item.querySelectorAll(":scope > [part='replies'] > li")].map(branch).join('');
    return replies ? `${id}(${replies})` : id;
  };
  const [list] = parts(box, 'list');
  return [...(list?.children ?? [])].map(branch).join('');
}

export function textOf(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}

/** What has been said of what the reader did, at the form. */
export function news(box: CommentBox): string {
  return textOf(part(box, 'status'));
}

/** The element that has the focus in the box. */
export function focused(box: CommentBox): Element | null {
  return box.shadowRoot!.activeElement;
}

/** What is wrong with a field, as it stands there. */
export function faultAt(box: CommentBox, name: string, place: Place = 'new'): string {
  const input = field(box, name, place);
  if (input.getAttribute('aria-invalid') !== 'true') return '';
  const notes = (input.getAttribute('aria-describedby') ?? '').split(' ');
  return textOf(box.shadowRoot!.getElementById(notes[0]!)!);
}
