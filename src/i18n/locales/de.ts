import type { Messages } from '../messages.js';
import { plural } from '../plural.js';

const lang = 'de';
const unreachable = 'Die Nachrichten sind derzeit nicht erreichbar.';

/** German, without Sie or du. */
export const de: Messages = {
  loading: 'Nachrichten werden geladen\u00a0…',
  empty: 'Derzeit keine Nachrichten.',
  retry: 'Erneut versuchen',
  stale: (age) => `Zuletzt aktualisiert: ${age}`,
  newStories: plural(lang, { one: '# neue Meldung', other: '# neue Meldungen' }),
  more: 'Mehr anzeigen',
  failure: {
    'cors-or-network': unreachable,
    timeout: 'Das Laden der Nachrichten dauert zu lange.',
    http: unreachable,
    unreadable: 'Hier gibt es derzeit keine Nachrichten.',
    aborted: unreachable,
  },
  newTab: 'wird in neuem Tab geöffnet',
  marks: { fresh: 'neu', read: 'gelesen' },
  breakingNews: 'Eilmeldungen',
  latestNews: 'Aktuelle Nachrichten',
  pause: 'Anhalten',
  play: 'Abspielen',
  previous: 'Vorige Schlagzeile',
  next: 'Nächste Schlagzeile',
  dismiss: 'Schließen',
  position: (index, count) => `${index.toLocaleString(lang)} von ${count.toLocaleString(lang)}`,
  carousel: 'Nachrichtenticker',
  slide: 'Schlagzeile',
  breaking: 'Eilmeldung',
  live: 'Live',
  updated: 'Aktualisiert',
  sponsored: (sponsor) => `Gesponsert von ${sponsor}`,
  updatedAt: (time) => `Aktualisiert: ${time}`,
  original: (publisher) => `Zum Originalartikel: ${publisher}`,
  showEmbed: (host) => `Inhalt von ${host} anzeigen`,
  newUpdates: plural(lang, { one: '# neuer Eintrag', other: '# neue Einträge' }),
  pinned: 'Angepinnt',
  keyEvents: 'Das Wichtigste',
};
