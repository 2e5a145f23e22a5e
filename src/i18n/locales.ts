import { en } from './locales/en.js';
import type { Messages } from './messages.js';

/** Locales beside English, each downloaded only where it is spoken. */
const loaders: Readonly<Record<string, () => Promise<Messages>>> = {
  ar: async () => (await import('./locales/ar.js')).ar,
};

/**
 * The messages of a language; English where there are none, or where they cannot be downloaded.
 * @param language as in `new Intl.Locale('pt-BR').language`
 */
export async function messagesFor(language: string): Promise<Messages> {
  return (await loaders[language]?.().catch(() => undefined)) ?? en;
}
