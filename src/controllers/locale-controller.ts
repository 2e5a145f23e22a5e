import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { en } from '../i18n/locales/en.js';
import { messagesFor } from '../i18n/locales.js';
import type { Messages } from '../i18n/messages.js';

/** Speaks the language of the host, of what it stands in, or of the page, and follows it as it changes. */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #overrides: () => Partial<Messages> | undefined;
  #lang = 'en';
  #messages: Messages = en;
  #leave: (() => void) | undefined;

  /** @param overrides words of the page author's own */
  constructor(host: ReactiveControllerHost & Element, overrides: () => Partial<Messages> | undefined) {
    this.#host = host;
    this.#overrides = overrides;
    host.addController(this);
  }

  /** BCP 47 tag that `Intl` understands. */
  get lang(): string {
    return this.#lang;
  }

  get messages(): Messages {
    const overrides = this.#overrides();
    return overrides ? { ...this.#messages, ...overrides } : this.#messages;
  }

  hostConnected(): void {
    const observer = new MutationObserver(() => this.#look());
    observer.observe(document, { attributeFilter: ['lang'], subtree: true });
    this.#leave = () => observer.disconnect();
    this.#look();
  }

  hostDisconnected(): void {
    this.#leave?.();
  }

  #look(): void {
    const { language, baseName } = localeOf(this.#host);
    if (baseName === this.#lang) return;
    this.#lang = baseName;
    this.#host.requestUpdate();
    void messagesFor(language).then((messages) => {
      // another language may have been asked for since
      if (baseName !== this.#lang) return;
      this.#messages = messages;
      this.#host.requestUpdate();
    });
  }
}

/** English where nobody says, or says what is no language tag. */
function localeOf(element: Element): Intl.Locale {
  try {
    return new Intl.Locale(langOf(element));
  } catch {
    return new Intl.Locale('en');
  }
}

/** `lang` of the nearest ancestor, across shadow roots. */
function langOf(element: Element): string {
  const own = element.closest('[lang]')?.getAttribute('lang');
  if (own) return own;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? langOf(root.host) : '';
}
