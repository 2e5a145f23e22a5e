import type { Messages } from '../messages.js';
import { plural } from '../plural.js';

const lang = 'it';
const unreachable = 'Al momento le notizie non sono raggiungibili.';

/** Italian. */
export const it: Messages = {
  loading: 'Caricamento delle notizie…',
  empty: 'Nessuna notizia al momento.',
  retry: 'Riprova',
  stale: (age) => `Ultimo aggiornamento: ${age}`,
  newStories: plural(lang, { one: '# nuova notizia', other: '# nuove notizie' }),
  more: 'Mostra altro',
  failure: {
    'cors-or-network': unreachable,
    timeout: 'Il caricamento delle notizie richiede troppo tempo.',
    http: unreachable,
    unreadable: 'Al momento non ci sono notizie qui.',
    aborted: unreachable,
  },
  newTab: 'si apre in una nuova scheda',
  marks: { fresh: 'nuova', read: 'letta' },
  breakingNews: 'Ultim’ora',
  latestNews: 'Ultime notizie',
  pause: 'Pausa',
  play: 'Riproduci',
  previous: 'Titolo precedente',
  next: 'Titolo successivo',
  dismiss: 'Chiudi',
  position: (index, count) => `${index.toLocaleString(lang)} di ${count.toLocaleString(lang)}`,
  carousel: 'carosello di notizie',
  slide: 'titolo',
  breaking: 'Ultim’ora',
  live: 'In diretta',
  updated: 'Aggiornato',
  sponsored: (sponsor) => `Sponsorizzato da ${sponsor}`,
  updatedAt: (time) => `Aggiornato: ${time}`,
  original: (publisher) => `Articolo originale su ${publisher}`,
  showEmbed: (host) => `Mostra il contenuto di ${host}`,
  newUpdates: plural(lang, { one: '# nuovo aggiornamento', other: '# nuovi aggiornamenti' }),
  pinned: 'In evidenza',
  keyEvents: 'Momenti chiave',
};
