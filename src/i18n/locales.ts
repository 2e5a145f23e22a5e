import type { Messages } from './messages.js';

/** Locales beside English, each downloaded only where it is spoken. */
const loaders: Readonly<Record<string, () => Promise<Messages>>> = {
  ar: async () => (await import('./locales/ar.js')).ar,
  de: async () => (await import('./locales/de.js')).de,
  es: async () => (await import('./locales/es.js')).es,
  fa: async () => (await import('./locales/fa.js')).fa,
  fr: async () => (await import('./locales/fr.js')).fr,
  he: async () => (await import('./locales/he.js')).he,
  hi: async () => (await import('./locales/hi.js')).hi,
  it: async () => (await import('./locales/it.js')).it,
  ja: async () => (await import('./locales/ja.js')).ja,
  ko: async () => (await import('./locales/ko.js')).ko,
  nl: async () => (await import('./locales/nl.js')).nl,
  pl: async () => (await import('./locales/pl.js')).pl,
  pt: async () => (await import('./locales/pt.js')).pt,
  ru: async () => (await import('./locales/ru.js')).ru,
  tr: async () => (await import('./locales/tr.js')).tr,
  uk: async () => (await import('./locales/uk.js')).uk,
  zh: async () => (await import('./locales/zh.js')).zh,
};

/**
 * The messages of a language; nothing where there are none, or where they cannot be downloaded.
 * @param language as in `new Intl.Locale('pt-BR').language`
 */
export async function messagesFor(language: string): Promise<Messages | undefined> {
  return loaders[language]?.().catch(() => undefined);
}
