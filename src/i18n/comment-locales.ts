import type { CommentMessages } from './messages.js';

/** What comment boxes say beside English, each downloaded only where it is spoken. */
const loaders: Readonly<Record<string, () => Promise<CommentMessages>>> = {
  ar: async () => (await import('./locales/ar-comments.js')).arComments,
  de: async () => (await import('./locales/de-comments.js')).deComments,
  es: async () => (await import('./locales/es-comments.js')).esComments,
  fa: async () => (await import('./locales/fa-comments.js')).faComments,
  fr: async () => (await import('./locales/fr-comments.js')).frComments,
  he: async () => (await import('./locales/he-comments.js')).heComments,
  hi: async () => (await import('./locales/hi-comments.js')).hiComments,
  it: async () => (await import('./locales/it-comments.js')).itComments,
  ja: async () => (await import('./locales/ja-comments.js')).jaComments,
  ko: async () => (await import('./locales/ko-comments.js')).koComments,
  nl: async () => (await import('./locales/nl-comments.js')).nlComments,
  pl: async () => (await import('./locales/pl-comments.js')).plComments,
  pt: async () => (await import('./locales/pt-comments.js')).ptComments,
  ru: async () => (await import('./locales/ru-comments.js')).ruComments,
  tr: async () => (await import('./locales/tr-comments.js')).trComments,
  uk: async () => (await import('./locales/uk-comments.js')).ukComments,
  zh: async () => (await import('./locales/zh-comments.js')).zhComments,
};

/**
 * What a comment box says in a language; nothing where there are no words, or where they cannot be downloaded.
 * @param language as in `new Intl.Locale('pt-BR').language`
 */
export async function commentMessagesFor(language: string): Promise<CommentMessages | undefined> {
  return loaders[language]?.().catch(() => undefined);
}
