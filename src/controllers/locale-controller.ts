import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CommonMessages, Messages } from '../i18n/messages.js';

/**
 * Speaks the language of the host, of what it stands in, or of the page, and follows it as it changes.
 * @template M what the host says
 */
export class LocaleController<M extends CommonMessages> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #english: M;
  readonly #overrides: () => Partial<M> | undefined;
  readonly #besides: Loader;
  #lang = 'en';
  #messages: M;
  #observer: MutationObserver | undefined;

  /**
   * @param english what is said where there is no better locale
   * @param overrides words of the page author's own
   * @param besides downloads what a host says that is said by no other; never rejects
   */
  constructor(
    host: ReactiveControllerHost & Element,
    english: M,
    overrides: () => Partial<M> | undefined,
    besides: Loader = () => Promise.resolve(undefined),
  ) {
    this.#host = host;
    this.#english = english;
    this.#messages = english;
    this.#overrides = overrides;
    this.#besides = besides;
    host.addController(this);
  }

  /** BCP 47 tag that `Intl` understands. */
  get lang(): string {
    return this.#lang;
  }

  get messages(): M {
    return { ...this.#messages, ...this.#overrides() };
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#look());
    // a document sees nothing of what goes on in a shadow root
    for (const root of [document, this.#host.getRootNode()])
      this.#observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #look(): void {
    const { baseName, language } = localeOf(this.#host);
    if (baseName === this.#lang) return;
    this.#lang = baseName;
    this.#host.requestUpdate();
    const words = language === 'en' ? [] : [common(language), this.#besides(language)];
    void Promise.all(words).then(([all, own]) => {
      // another language may have been asked for since
      if (baseName !== this.#lang) return;
      this.#messages = { ...this.#english, ...all, ...own };
      this.#host.requestUpdate();
    });
  }
}

/** @param language as in `new Intl.Locale('pt-BR').language` */
type Loader = (language: string) => Promise<object | undefined>;

/** Nothing where the locale cannot be downloaded. */
async function common(language: string): Promise<Messages | undefined> {
  return import('../i18n/locales.js').then(({ messagesFor }) => messagesFor(language)).catch(() => undefined);
}

/** English where nobody says, or says what is no language tag. */
export function localeOf(element: Element): Intl.Locale {
  try {
    // by its base name, because WebKit keeps the old code of a language (`iw`) in the first
    return new Intl.Locale(new Intl.Locale(langOf(element).replace('_', '-')).baseName);
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
