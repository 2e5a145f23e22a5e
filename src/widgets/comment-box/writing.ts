import { type LitElement, nothing, type TemplateResult } from 'lit';
import type { CommentForm, Posted } from '../../comments/comment-service.js';
import { DeviceStore } from '../../controllers/device-store.js';
import type { ThreadFollower } from '../../controllers/thread-follower.js';
import { NewsCommentErrorEvent } from '../../events/news-comment-error-event.js';
import { NewsCommentSubmitEvent } from '../../events/news-comment-submit-event.js';
import type { Comment } from '../../model/comment.js';
import type { CommentDraft } from '../../model/comment-draft.js';
import { NewsError } from '../../model/failure.js';
import type { BoxSettings } from './box-settings.js';
import { CommentBodies } from './comment-bodies.js';
import { commentForm, focusOn } from './comment-form.js';
import { extraFields } from './extra-fields.js';
import { Composer, faultsIn, type Signature } from './composer.js';
import { failureWords, type Speech } from './failure-words.js';

/** Where something is written: by itself, below what it answers, or in the place of what it changes. */
export type Place = 'new' | 'reply' | 'edit';

/** All that a reader writes in a box. One comment, one answer and one change can be under way at a time. */
export class Writing {
  readonly #host: LitElement & BoxSettings;
  readonly #follower: ThreadFollower;
  readonly #speech: () => Speech;
  readonly #tokenOf: (comment: Comment) => string;
  readonly #onPosted: (posted: Posted, place: Place) => Promise<void>;
  readonly #drafts = new DeviceStore('newsrack-drafts');
  readonly #readers = new DeviceStore('newsrack-reader');
  readonly #previews = new CommentBodies();
  readonly #composers = new Map<string, Composer>();
  /** What is answered, and what is changed. */
  readonly #targets = new Map<Place, Comment>();
  #signature: Signature = {};
  #isRemembered = false;

  /**
   * @param tokenOf a comment of the reader's own
   * @param onPosted told what became of what was written
   */
  constructor(
    host: LitElement & BoxSettings,
    follower: ThreadFollower,
    speech: () => Speech,
    tokenOf: (comment: Comment) => string,
    onPosted: (posted: Posted, place: Place) => Promise<void>,
  ) {
    this.#host = host;
    this.#follower = follower;
    this.#speech = speech;
    this.#tokenOf = tokenOf;
    this.#onPosted = onPosted;
    const remembered = this.#readers.get('');
    if (remembered) this.#signature = remembered;
    this.#isRemembered = remembered !== undefined;
  }

  /** Opens a form at a comment, with what was written there before. */
  open(place: Place, comment: Comment): void {
    this.#targets.set(place, comment);
    void this.#focus(place);
  }

  /** What was written stays, unless it was to change what is there. */
  close(place: Place): void {
    const comment = this.#targets.get(place);
    if (place === 'edit') this.#discard(place);
    this.#targets.delete(place);
    this.#host.requestUpdate();
    if (comment) void this.#focusOn(comment);
  }

  /** The form of a place; nothing where it is not open. */
  form(place: Place, comment?: Comment): TemplateResult | typeof nothing {
    const form = this.#follower.service?.form;
    if (!form || this.#targets.get(place)?.id !== comment?.id) return nothing;
    const { words } = this.#speech();
    const composer = this.#composer(place);
    const isAlone = place !== 'new';
    return commentForm({
      words,
      composer,
      id: place,
      form: place === 'edit' ? textAlone(form) : form,
      title:
        comment && place === 'reply'
          ? words.replyTo(comment.author.name || words.anonymous)
          : words.writeComment,
      submitLabel: place === 'edit' ? words.save : words.post,
      signature: this.#signature,
      isRemembered: this.#isRemembered,
      failure: composer.failure ? failureWords(composer.failure, this.#speech()) : '',
      hasExtra: place === (this.#targets.has('reply') ? 'reply' : 'new'),
      preview: this.#previews.of(composer.text),
      onInput: (field, value) => this.#onInput(composer, field, value),
      onRemember: (isRemembered) => (this.#isRemembered = isRemembered),
      onPreview: () => void this.#preview(composer),
      onSubmit: (element) => void this.submit(place, element),
      onCancel: isAlone ? () => this.close(place) : undefined,
    });
  }

  /** Sends what is written. Settles when it is known what became of it, and never rejects. */
  async submit(place: Place, element = this.#formElement(place)): Promise<void> {
    const { service } = this.#follower;
    const composer = this.#composer(place);
    if (!service?.form || composer.isBusy) return;
    composer.failure = undefined;
    composer.faults = faultsIn(
      composer.text,
      this.#signature,
      place === 'edit' ? textAlone(service.form) : service.form,
    );
    if (!composer.faults.length) await this.#send(place, composer, extraFields(element, this.#host));
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const [fault] = composer.faults;
    if (fault) focusOn(this.#formElement(place), fault.field);
  }

  async #send(place: Place, composer: Composer, extra: Readonly<Record<string, string>>): Promise<void> {
    composer.isBusy = true;
    this.#host.requestUpdate();
    const target = this.#targets.get(place);
    const draft = { ...composer.draft(this.#signature), extra };
    try {
      const posted = await (target && place === 'edit'
        ? this.#change(target, draft)
        : this.#post(draft, target));
      if (!posted) return;
      this.#sign();
      this.#discard(place);
      this.#targets.delete(place);
      await this.#onPosted(posted, place);
    } catch (cause) {
      const error = cause instanceof NewsError ? cause : new NewsError('refused', String(cause), { cause });
      composer.failure = error;
      composer.faults = error.faults;
      const event = new NewsCommentErrorEvent(error);
      this.#host.dispatchEvent(event);
    } finally {
      composer.isBusy = false;
    }
  }

  /** @returns nothing where the page did not want it sent */
  async #post(words: CommentDraft, parent: Comment | undefined): Promise<Posted | undefined> {
    const draft = { ...words, ...(parent && { parent: parent.id }) };
    const verdict = await this.#host.beforeSubmit?.(draft);
    if (verdict === false) return undefined;
    const whole = { ...draft, extra: { ...draft.extra, ...verdict } };
    const event = new NewsCommentSubmitEvent(whole);
    return this.#host.dispatchEvent(event) ? this.#follower.source?.post(whole) : undefined;
  }

  async #change(comment: Comment, { text }: CommentDraft): Promise<Posted | undefined> {
    const changed = await this.#follower.source?.edit(comment.id, text, this.#tokenOf(comment));
    return changed && { outcome: 'published', comment: changed };
  }

  #composer(place: Place): Composer {
    const comment = this.#targets.get(place);
    const name = this.#nameOf(place);
    const composer =
      this.#composers.get(name) ?? new Composer(this.#drafts, name, place === 'edit' ? comment?.text : '');
    this.#composers.set(name, composer);
    return composer;
  }

  #nameOf(place: Place): string {
    return JSON.stringify([this.#follower.name, place, this.#targets.get(place)?.id]);
  }

  #discard(place: Place): void {
    this.#composer(place).forget();
    this.#composers.delete(this.#nameOf(place));
  }

  #onInput(composer: Composer, field: 'text' | keyof Signature, value: string): void {
    if (field === 'text') composer.text = value;
    else this.#signature = { ...this.#signature, [field]: value };
    composer.faults = composer.faults.filter((fault) => fault.field !== field);
    this.#host.requestUpdate();
  }

  /** Names are remembered only for who asks for it, and forgotten for who does not any more. */
  #sign(): void {
    this.#readers.set('', this.#isRemembered ? this.#signature : undefined);
  }

  async #preview(composer: Composer): Promise<void> {
    const { text } = composer;
    composer.isPreviewed = !composer.isPreviewed && text.trim() !== '';
    const body = composer.isPreviewed
      ? await this.#follower.service?.preview?.(text).catch(() => undefined)
      : undefined;
    if (body) await this.#previews.prepare([{ id: text, body }]);
    this.#host.requestUpdate();
  }

  async #focus(place: Place): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    focusOn(this.#formElement(place), 'text');
  }

  async #focusOn({ id }: Comment): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)?.focus();
  }

  #formElement(place: Place): HTMLFormElement | null {
    return this.#host.renderRoot.querySelector<HTMLFormElement>(`form[aria-labelledby="${place}-title"]`);
  }
}

/** For another text of what is there already. */
function textAlone(form: CommentForm): CommentForm {
  return { ...form, name: 'none', email: 'none', site: 'none' };
}
