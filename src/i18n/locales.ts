import { en } from './locales/en.js';
import type { Messages } from './messages.js';

/** Locales beside English, each downloaded only where it is spoken. */
const loaders: Readonly<Record<string, () => Promise<Messages>>> = {
  ar: async () => (await import('./locales/ar.js')).ar,
};

/**
 * The messages of the nearest locale that there is; English where there is none, or where it cannot be downloaded.
 * @param lang BCP 47 tag, as in `lang` attributes
 */
export async function messagesFor(lang: string): Promise<Messages> {
  const load = loaders[language(lang)];
  return load ? load().catch(() => en) : en;
}

/** `pt` of `pt-BR`. */
function language(lang: string): string {
  return lang.toLowerCase().split(/[-_]/, 1)[0] ?? '';
}
