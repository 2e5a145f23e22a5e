import type { Messages } from './messages.js';

/** Locales beside English, each downloaded only where it is spoken. */
const loaders: Readonly<Record<string, () => Promise<Messages>>> = {
  ar: async () => (await import('./locales/ar.js')).ar,
};

/**
 * The messages of a language; nothing where there are none, or where they cannot be downloaded.
 * @param language as in `new Intl.Locale('pt-BR').language`
 */
export async function messagesFor(language: string): Promise<Messages | undefined> {
  return loaders[language]?.().catch(() => undefined);
}
