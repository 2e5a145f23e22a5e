import type { Messages } from '../messages.js';
import { plural } from '../plural.js';

const lang = 'pl';
const unreachable = 'Wiadomości są chwilowo niedostępne.';

/** Polish. */
export const pl: Messages = {
  loading: 'Wczytywanie wiadomości…',
  empty: 'Obecnie brak wiadomości.',
  retry: 'Spróbuj ponownie',
  stale: (age) => `Ostatnia aktualizacja: ${age}`,
  newStories: plural(lang, {
    one: '# nowy artykuł',
    few: '# nowe artykuły',
    many: '# nowych artykułów',
    other: '# nowego artykułu',
  }),
  more: 'Pokaż więcej',
  failure: {
    'cors-or-network': unreachable,
    timeout: 'Wczytywanie wiadomości trwa zbyt długo.',
    http: unreachable,
    unreadable: 'Obecnie nie ma tu wiadomości.',
    aborted: unreachable,
  },
  newTab: 'otwiera się w nowej karcie',
  marks: { fresh: 'nowe', read: 'przeczytane' },
  breakingNews: 'Z ostatniej chwili',
  latestNews: 'Najnowsze wiadomości',
  pause: 'Wstrzymaj',
  play: 'Odtwórz',
  previous: 'Poprzednia wiadomość',
  next: 'Następna wiadomość',
  dismiss: 'Zamknij',
  position: (index, count) => `${index.toLocaleString(lang)} z ${count.toLocaleString(lang)}`,
  carousel: 'pasek wiadomości',
  slide: 'wiadomość',
  breaking: 'Pilne',
  live: 'Na żywo',
  updated: 'Aktualizacja',
  sponsored: (sponsor) => `Sponsor: ${sponsor}`,
  updatedAt: (time) => `Aktualizacja: ${time}`,
  original: (publisher) => `Czytaj oryginał: ${publisher}`,
  showEmbed: (host) => `Pokaż treści z ${host}`,
  newUpdates: plural(lang, {
    one: '# nowy wpis',
    few: '# nowe wpisy',
    many: '# nowych wpisów',
    other: '# nowego wpisu',
  }),
  pinned: 'Przypięty',
  keyEvents: 'Najważniejsze wydarzenia',
};
