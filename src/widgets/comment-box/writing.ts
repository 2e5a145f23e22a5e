import { type LitElement, nothing, type TemplateResult } from 'lit';
import type { CommentForm, Posted } from '../../comments/comment-service.js';
import { DeviceStore } from '../../controllers/device-store.js';
import type { ThreadFollower } from '../../controllers/thread-follower.js';
import { NewsCommentErrorEvent } from '../../events/news-comment-error-event.js';
import type { Comment } from '../../model/comment.js';
import type { CommentDraft } from '../../model/comment-draft.js';
import { NewsError } from '../../model/failure.js';
import type { BoxSettings } from './box-settings.js';
import { CommentBodies } from './comment-bodies.js';
import { commentForm, focusOn } from './comment-form.js';
import { Composer, faultsIn, type Signature } from './composer.js';
import { extraFields } from './extra-fields.js';
import { failureWords } from './failure-words.js';
import { focusOnComment } from './focus-on-comment.js';
import { letGo } from './let-go.js';
import { sameFocus } from './same-focus.js';
import { Signer } from './signer.js';
import type { Place, Surroundings } from './surroundings.js';

/** All that a reader writes in a box. One comment, one answer and one change can be under way at a time. */
export class Writing {
  readonly #host: LitElement & BoxSettings;
  readonly #follower: ThreadFollower;
  readonly #box: Surroundings;
  readonly #drafts = new DeviceStore('newsrack-drafts');
  readonly #signer = new Signer();
  readonly #previews: CommentBodies;
  readonly #composers = new Map<string, Composer>();
  /** What is answered, and what is changed. */
  readonly #targets = new Map<Place, Comment>();

  constructor(host: LitElement & BoxSettings, follower: ThreadFollower, box: Surroundings) {
    this.#host = host;
    this.#follower = follower;
    this.#box = box;
    this.#previews = new CommentBodies(host);
  }

  /** Opens a form at a comment, with what was written there before. */
  async open(place: Place, comment: Comment): Promise<void> {
    this.#targets.set(place, comment);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    focusOn(this.#formElement(place), 'text');
  }

  /** What was written stays, unless it was to change what is there. */
  async close(place: Place): Promise<void> {
    const comment = this.#targets.get(place);
    if (place === 'edit') this.#discard(this.#composer(place));
    this.#targets.delete(place);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (comment) focusOnComment(this.#host, comment.id, 'nearest');
  }

  /** Another thread has come; what was written stays on the device. */
  forget(): void {
    this.#targets.clear();
  }

  /** What was to answer a comment that is gone goes on in the form for a new one. */
  rescue(isThere: (id: string) => boolean): void {
    const beginning = `${this.#follower.name}\nreply\n`;
    for (const id of this.#drafts.endings(beginning).filter((id) => !isThere(id))) {
      const lost = this.#composerNamed(beginning + id);
      if (lost.isBusy) continue;
      const found = this.#composer('new');
      found.text = [found.text, lost.text].filter(Boolean).join('\n\n');
      this.#discard(lost);
      if (this.#targets.get('reply')?.id === id) this.#targets.delete('reply');
    }
  }

  /** The form of a place; nothing where it is not open. */
  form(place: Place, comment?: Comment): TemplateResult | typeof nothing {
    const form = this.#formOf(place);
    if (!form || this.#targets.get(place)?.id !== comment?.id) return nothing;
    const { words } = this.#box.speech();
    const composer = this.#composer(place);
    const isOpen = this.#isOpen(place);
    if (!isOpen && !composer.text) return nothing;
    const reply = words.replyTo(comment?.author.name || words.anonymous);
    return commentForm({
      words,
      composer,
      id: place,
      form,
      isOpen,
      title: { new: words.writeComment, edit: words.edit, reply }[place],
      submitLabel: place === 'edit' ? words.save : words.post,
      signature: this.#signer.signature,
      isRemembered: this.#signer.isRemembered,
      failure: this.#failureOf(composer),
      hasExtra: isOpen && place === (this.#targets.has('reply') ? 'reply' : 'new'),
      preview: this.#previews.of(composer.name),
      onInput: (field, value) => this.#onInput(composer, field, value),
      onRemember: (isRemembered) => this.#signer.remember(isRemembered),
      onPreview: () => void this.#preview(composer),
      onSubmit: (element) => void this.submit(place, element),
      onCancel: comment && (() => void this.close(place)),
    });
  }

  /** Sends what is written. Settles when it is known what became of it, and never rejects. */
  async submit(place: Place, element = this.#formElement(place)): Promise<void> {
    const form = this.#formOf(place);
    const composer = this.#composer(place);
    if (!form || composer.isBusy || !this.#isOpen(place)) return;
    composer.failure = undefined;
    composer.faults = faultsIn(composer.text, this.#signer.signature, form);
    const isThereStill = sameFocus(this.#host);
    if (!composer.faults.length)
      await this.#send(place, composer, extraFields(element, this.#host), isThereStill);
    // what is not asked for cannot be mended
    composer.faults = composer.faults.filter(({ field }) => field === 'text' || form[field] !== 'none');
    const [fault] = composer.faults;
    if (fault?.field === 'text') composer.isPreviewed = false;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (fault && isThereStill()) focusOn(this.#formElement(place), fault.field);
  }

  async #send(
    place: Place,
    composer: Composer,
    extra: Readonly<Record<string, string>>,
    isThereStill: () => boolean,
  ): Promise<void> {
    composer.isBusy = true;
    this.#host.requestUpdate();
    const target = this.#targets.get(place);
    const thread = this.#follower.name;
    const draft = {
      ...composer.draft(this.#signer.signature),
      ...(target && place === 'reply' && { parent: target.id }),
      extra,
    };
    try {
      const posted = await (target && place === 'edit' ? this.#change(target, draft) : this.#post(draft));
      if (!posted) return;
      this.#signer.sign();
      this.#discard(composer);
      if (this.#targets.get(place) === target) this.#targets.delete(place);
      await this.#box.onPosted(posted, { draft, place, target, thread, isThereStill });
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

  /** @returns nothing where the page does not want it sent */
  async #post(draft: CommentDraft): Promise<Posted | undefined> {
    const { source } = this.#follower;
    const whole = await letGo(this.#host, draft);
    return whole && source?.post(whole);
  }

  async #change(comment: Comment, { text }: CommentDraft): Promise<Posted | undefined> {
    const token = this.#box.tokenOf(comment);
    const changed = await this.#follower.source?.edit(comment.id, text, token);
    return changed && { outcome: 'published', comment: changed };
  }

  /** What the service asks for; for another text of what is there already, the text alone. */
  #formOf(place: Place): CommentForm | undefined {
    const form = this.#follower.service?.form;
    const isTextAlone = place === 'edit' || !this.#isOpen(place);
    return form && isTextAlone ? { ...form, name: 'none', email: 'none', site: 'none' } : form;
  }

  #isOpen(place: Place): boolean {
    return place === 'edit' || this.#box.isOpen();
  }

  #failureOf({ failure, faults }: Composer): string {
    if (!failure || faults.length) return '';
    const speech = this.#box.speech();
    return failureWords(failure, speech, navigator.onLine ? speech.words.uncertain : speech.words.offline);
  }

  #composer(place: Place): Composer {
    const { id = '', text } = this.#targets.get(place) ?? {};
    return this.#composerNamed(`${this.#follower.name}\n${place}\n${id}`, place === 'edit' ? text : '');
  }

  #composerNamed(name: string, start?: string): Composer {
    const composer = this.#composers.get(name) ?? new Composer(this.#drafts, name, start);
    this.#composers.set(name, composer);
    return composer;
  }

  #discard(composer: Composer): void {
    composer.forget();
    this.#composers.delete(composer.name);
  }

  #onInput(composer: Composer, field: 'text' | keyof Signature, value: string): void {
    if (field === 'text') composer.text = value;
    else this.#signer.write(field, value);
    composer.faults = composer.faults.filter((fault) => fault.field !== field);
    // what was wrong with fields is said at them, and mended there
    if (composer.failure?.code === 'invalid') composer.failure = undefined;
    this.#host.requestUpdate();
  }

  async #preview(composer: Composer): Promise<void> {
    const { name, text } = composer;
    composer.isPreviewed = !composer.isPreviewed && text.trim() !== '';
    await this.#previews.prepare([{ id: name }]);
    this.#host.requestUpdate();
    if (!composer.isPreviewed) return;
    try {
      const body = await this.#follower.service?.preview?.(text);
      if (body) await this.#previews.prepare([{ id: name, body }]);
    } catch {
      // its words are shown as they are
    }
    this.#host.requestUpdate();
  }

  #formElement(place: Place): HTMLFormElement | null {
    return this.#host.renderRoot.querySelector<HTMLFormElement>(`form[aria-labelledby="${place}-title"]`);
  }
}
