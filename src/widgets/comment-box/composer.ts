import type { CommentForm } from '../../comments/comment-service.js';
import type { DeviceStore } from '../../controllers/device-store.js';
import type { CommentDraft } from '../../model/comment-draft.js';
import type { FieldFault, NewsError } from '../../model/failure.js';

/** What is being written: kept on the device at each letter, because a page can be gone without a word. */
export class Composer {
  readonly #drafts: DeviceStore;
  readonly #name: string;
  #text: string;
  #key: string;
  #isSent: boolean;
  /** Nothing is sent twice at a time. */
  isBusy = false;
  isPreviewed = false;
  /** Why it was not taken. */
  failure: NewsError | undefined;
  faults: readonly FieldFault[] = [];

  /**
   * @param name of the draft, the same for the same thread and answer
   * @param start the text where there is no draft
   */
  constructor(drafts: DeviceStore, name: string, start = '') {
    this.#drafts = drafts;
    this.#name = name;
    const { text = start, key = newKey(), sent } = drafts.get(name) ?? {};
    this.#text = text;
    this.#key = key;
    this.#isSent = sent !== undefined;
  }

  get text(): string {
    return this.#text;
  }

  /** Other words than those that were sent are another comment, with a key of its own. */
  set text(text: string) {
    if (this.#isSent && text !== this.#text) this.#key = newKey();
    this.#isSent = false;
    this.#text = text;
    this.#keep();
  }

  /** What is sent now. */
  draft({ name = '', email = '', site = '' }: Signature): CommentDraft {
    this.#isSent = true;
    this.#keep();
    return {
      text: this.#text.trim(),
      name: name.trim(),
      email: email.trim(),
      site: site.trim(),
      key: this.#key,
    };
  }

  /** It has arrived, or is not wanted any more. */
  forget(): void {
    this.#drafts.set(this.#name, undefined);
  }

  #keep(): void {
    const sent = this.#isSent && { sent: 'yes' };
    this.#drafts.set(this.#name, this.#text ? { text: this.#text, key: this.#key, ...sent } : undefined);
  }
}

/** How a reader signs. */
export type Signature = Readonly<Partial<Record<'name' | 'email' | 'site', string>>>;

/** What can be told without asking the service. */
export function faultsIn(text: string, signature: Signature, form: CommentForm): FieldFault[] {
  const faults: FieldFault[] = [];
  if (!text.trim()) faults.push({ field: 'text', problem: 'missing' });
  if (form.longest && text.trim().length > form.longest) faults.push({ field: 'text', problem: 'too-long' });
  for (const field of ['name', 'email', 'site'] as const) {
    const value = form[field] === 'none' ? '' : (signature[field]?.trim() ?? '');
    if (form[field] === 'required' && !value) faults.push({ field, problem: 'missing' });
    if (value && !shapes[field].test(value)) faults.push({ field, problem: 'malformed' });
  }
  return faults;
}

/** Only what is certainly wrong: everything else is for the service to say. */
const shapes = { name: /./, email: /^\S+@\S+\.\S+$/, site: /^(?:https?:\/\/)?[^\s:/]+\.\S+$/i };

/** Unguessable; `randomUUID` is not there on pages without https. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
