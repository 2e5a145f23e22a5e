import type { Messages } from '../messages.js';
import { plural } from '../plural.js';

const lang = 'nl';
const unreachable = 'Het nieuws is op dit moment niet bereikbaar.';

/** Dutch. */
export const nl: Messages = {
  loading: 'Nieuws wordt geladen…',
  empty: 'Op dit moment is er geen nieuws.',
  retry: 'Opnieuw proberen',
  stale: (age) => `Laatst bijgewerkt: ${age}`,
  newStories: plural(lang, { one: '# nieuw bericht', other: '# nieuwe berichten' }),
  more: 'Meer tonen',
  failure: {
    'cors-or-network': unreachable,
    timeout: 'Het laden van het nieuws duurt te lang.',
    http: unreachable,
    unreadable: 'Hier is op dit moment geen nieuws.',
    aborted: unreachable,
  },
  newTab: 'opent in een nieuw tabblad',
  marks: { fresh: 'nieuw', read: 'gelezen' },
  breakingNews: 'Breaking news',
  latestNews: 'Laatste nieuws',
  pause: 'Pauzeren',
  play: 'Afspelen',
  previous: 'Vorig bericht',
  next: 'Volgend bericht',
  dismiss: 'Sluiten',
  position: (index, count) => `${index.toLocaleString(lang)} van ${count.toLocaleString(lang)}`,
  carousel: 'nieuwsticker',
  slide: 'bericht',
  breaking: 'Breaking',
  live: 'Live',
  updated: 'Bijgewerkt',
  sponsored: (sponsor) => `Gesponsord door ${sponsor}`,
  updatedAt: (time) => `Bijgewerkt: ${time}`,
  original: (publisher) => `Lees het originele artikel bij ${publisher}`,
  showEmbed: (host) => `Inhoud van ${host} tonen`,
  newUpdates: plural(lang, { one: '# nieuwe update', other: '# nieuwe updates' }),
  pinned: 'Vastgezet',
  keyEvents: 'Belangrijkste momenten',
};
