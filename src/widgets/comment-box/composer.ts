import type { CommentForm } from '../../comments/comment-service.js';
import type { DeviceStore } from '../../controllers/device-store.js';
import type { CommentDraft } from '../../model/comment-draft.js';
import type { FieldFault, NewsError } from '../../model/failure.js';

/** What is being written: kept on the device at each letter, because a page can be gone without a word. */
export class Composer {
  readonly name: string;
  readonly #drafts: DeviceStore;
  /** Tells this comment from others that say the same. */
  readonly #seed: string;
  #text: string;
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
    this.name = name;
    const { text = start, seed = newKey() } = drafts.get(name) ?? {};
    this.#text = text;
    this.#seed = seed;
  }

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#text = text;
    this.#drafts.set(this.name, text ? { text, seed: this.#seed } : undefined);
  }

  /** What is sent now. Other words are another comment, with a key of its own. */
  draft({ name = '', email = '', site = '' }: Signature): CommentDraft {
    const text = this.#text.trim();
    return {
      text,
      name: name.trim(),
      email: email.trim(),
      site: site.trim(),
      key: `${this.#seed}-${digest(text)}`,
    };
  }

  /** It has arrived, or is not wanted any more. What another tab has written since stays. */
  forget(): void {
    if (this.#drafts.get(this.name)?.['text'] === this.#text) this.#drafts.set(this.name, undefined);
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
const shapes = { name: /./, email: /^\S+@[^\s@]+\.[^\s@]+$/, site: /^(?:https?:\/\/)?[^\s:/]+\.\S+$/i };

/** Unguessable; `randomUUID` is not there on pages without https. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Tells words from other words, and is no secret. */
function digest(text: string): string {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum * 61 + text.charCodeAt(i)) % largestPrime;
  return sum.toString(36);
}

/** Below 2 to the 47th, so that no product loses a digit. */
const largestPrime = 2 ** 47 - 115;
