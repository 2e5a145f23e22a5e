import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { CommentForm, Need } from '../../comments/comment-service.js';
import type { CommentMessages } from '../../i18n/messages.js';
import type { FieldFault } from '../../model/failure.js';
import { commentWords } from './comment-words.js';
import type { Composer, Signature } from './composer.js';

export interface FormOptions {
  readonly words: CommentMessages;
  /** Tells it from the other forms of the box. */
  readonly id: string;
  readonly composer: Composer;
  /** What the service asks for; for another text of a comment that is there, the text alone. */
  readonly form: CommentForm;
  /** Else what was written can only be read, and taken elsewhere. */
  readonly isOpen: boolean;
  readonly title: string;
  readonly submitLabel: string;
  readonly signature: Signature;
  readonly isRemembered: boolean;
  /** Why it was not taken, in the reader's words. */
  readonly failure: string;
  /** Fields of the page's own stand in it. */
  readonly hasExtra: boolean;
  /** The text as the service shows it, where it does so in its own way. */
  readonly preview: HTMLElement | undefined;
  onInput(field: FieldFault['field'], value: string): void;
  onRemember(isRemembered: boolean): void;
  onPreview(): void;
  onSubmit(form: HTMLFormElement): void;
  onCancel: (() => void) | undefined;
}

/** Where a comment is written. What is wrong stands at its field, and in a list that leads there. */
export function commentForm(options: FormOptions): TemplateResult {
  const { words, id, composer, form, isOpen, title } = options;
  return html`<form
    class="form"
    part="form"
    novalidate
    aria-labelledby="${id}-title"
    @submit=${(event: SubmitEvent) => send(event, options)}
    @keydown=${onKey}
    @keypress=${keep}
  >
    <div class="form-title" id="${id}-title" dir="auto">${title}</div>
    ${summary(options)} ${composer.isPreviewed ? shown(options) : textField(options)}
    <div class="fields">
      ${field(options, 'name', form.name)} ${field(options, 'email', form.email)} ${field(options, 'site', form.site)}
    </div>
    ${form.name === 'none' ? nothing : remember(options)} ${isOpen ? trap(words) : nothing}
    ${options.hasExtra ? html`<slot name="form-extra"></slot>` : nothing}
    ${buttons(options)}
    <p class="failure" role="alert">${options.failure}</p>
  </form>`;
}

function summary({ words, composer }: FormOptions): TemplateResult | typeof nothing {
  if (!composer.faults.length) return nothing;
  const lead = ({ currentTarget }: Event, field: string) =>
    currentTarget instanceof Element && focusOn(currentTarget.closest('form'), field);
  return html`<div class="summary" part="summary" role="alert">
    ${words.refusals.invalid}
    ${composer.faults.map(
      ({ field }) =>
        html`<button type="button" class="quiet" @click=${(event: Event) => lead(event, field)}>
          ${words.fields[field]}
        </button>`,
    )}
  </div>`;
}

function buttons({ words, composer, isOpen, submitLabel, onPreview, onCancel }: FormOptions): TemplateResult {
  const quiet = (label: string, act: () => void) =>
    html`<button type="button" class="quiet" @click=${act}>${label}</button>`;
  const { isBusy, isPreviewed } = composer;
  return html`<div class="buttons">
    ${isOpen ? html`<button part="submit" aria-disabled=${isBusy}>${isBusy ? words.posting : submitLabel}</button>` : nothing}
    ${isOpen ? quiet(isPreviewed ? words.goOnWriting : words.preview, onPreview) : nothing}
    ${onCancel ? quiet(words.cancel, onCancel) : nothing}
  </div>`;
}

/** The field in which something is to be mended. */
export function focusOn(form: HTMLFormElement | null, field: string): void {
  form?.querySelector<HTMLElement>(`[name=${field}]`)?.focus();
}

function textField(options: FormOptions): TemplateResult {
  const { words, id, composer, form, isOpen, onInput } = options;
  const room = form.longest && isOpen ? form.longest - composer.text.trim().length : Infinity;
  return html`<div class="field" part="field">
    <label for="${id}-text">${words.fields.text}</label>
    <textarea
      part="textarea"
      id="${id}-text"
      name="text"
      dir="auto"
      rows="4"
      required
      ?readonly=${composer.isBusy || !isOpen}
      aria-invalid=${isFaulty(composer, 'text')}
      aria-describedby="${id}-text-note ${id}-room"
      .value=${live(composer.text)}
      @input=${(event: InputEvent) => onInput('text', valueOf(event))}
    ></textarea>
    <div class="notes">
      ${problem(options, 'text')}
      <span class="note" part="counter" id="${id}-room">${
        room === Infinity ? nothing : room < 0 ? words.charactersOver(-room) : words.charactersLeft(room)
      }</span>
    </div>
  </div>`;
}

function shown({ composer, preview, words }: FormOptions): TemplateResult {
  return html`<div class="text preview" part="preview" role="group" aria-label=${words.preview}>
    ${preview ?? commentWords(composer.text)}
  </div>`;
}

function field(
  options: FormOptions,
  name: 'name' | 'email' | 'site',
  need: Need,
): TemplateResult | typeof nothing {
  if (need === 'none') return nothing;
  const { words, id, composer, signature, onInput } = options;
  return html`<div class="field" part="field">
    <label for="${id}-${name}"
      >${words.fields[name]} ${need === 'optional' ? html`<span class="note">(${words.optional})</span>` : nothing}</label
    >
    <input
      part="input"
      id="${id}-${name}"
      name=${name}
      type=${types[name]}
      autocomplete=${completions[name]}
      dir="auto"
      ?required=${need === 'required'}
      aria-invalid=${isFaulty(composer, name)}
      aria-describedby="${id}-${name}-note"
      .value=${live(signature[name] ?? '')}
      @input=${(event: InputEvent) => onInput(name, valueOf(event))}
    />
    <div class="notes">${problem(options, name)}</div>
  </div>`;
}

const types = { name: 'text', email: 'email', site: 'url' };
/** WCAG 1.3.5 */
const completions = { name: 'name', email: 'email', site: 'url' };

/** What is wrong with a field, else what should be known of it. */
function problem({ words, id, composer }: FormOptions, name: FieldFault['field']): TemplateResult {
  const fault = composer.faults.find(({ field }) => field === name);
  const note = name === 'email' ? words.emailNote : '';
  return html`<span class=${fault ? 'problem' : 'note'} id="${id}-${name}-note">${
    fault ? words.problems[fault.problem] : note
  }</span>`;
}

function remember({ words, isRemembered, onRemember }: FormOptions): TemplateResult {
  const onChange = ({ target }: Event) => target instanceof HTMLInputElement && onRemember(target.checked);
  return html`<label class="remember">
    <input type="checkbox" .checked=${live(isRemembered)} @change=${onChange} /> ${words.remember}
  </label>`;
}

/** Readers never meet it; machines fill in whatever they find. */
function trap(words: CommentMessages): TemplateResult {
  return html`<div class="unseen" aria-hidden="true">
    <label>${words.leaveEmpty} <input name="website" tabindex="-1" autocomplete="off" /></label>
  </div>`;
}

function send(event: SubmitEvent, { onSubmit }: FormOptions): void {
  event.preventDefault();
  if (event.currentTarget instanceof HTMLFormElement) onSubmit(event.currentTarget);
}

/** An Enter that ends a word of an input method sends nothing. */
function onKey(event: KeyboardEvent): void {
  keep(event);
  if (event.key !== 'Enter') return;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- all that WebKit tells of it
  const isComposing = event.isComposing || event.keyCode === 229;
  if (isComposing) event.preventDefault();
  else if ((event.ctrlKey || event.metaKey) && event.currentTarget instanceof HTMLFormElement)
    event.currentTarget.requestSubmit();
}

/**
 * What is written stays here, as in a frame. For a page with shortcuts of one key the target is the whole box, which is
 * no field: it would take them for its own.
 */
function keep(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, target, currentTarget } = event;
  const isField = target instanceof Element && target.matches('input, textarea');
  if (!isField || !(currentTarget instanceof Element) || !currentTarget.contains(target)) return;
  // a dialog is closed, and the focus kept in it, by keys that write nothing
  if (!ctrlKey && !metaKey && !/^(Escape|Tab)$/.test(key)) event.stopPropagation();
}

function isFaulty({ faults }: Composer, name: FieldFault['field']): boolean {
  return faults.some(({ field }) => field === name);
}

function valueOf({ target }: Event): string {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.value : '';
}
