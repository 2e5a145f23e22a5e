import type { Messages } from '../messages.js';
import { plural } from '../plural.js';

const lang = 'fr';
const unreachable = 'Les actualités ne sont pas accessibles pour le moment.';

/** French, with its spaces before colons. */
export const fr: Messages = {
  loading: 'Chargement des actualités…',
  empty: 'Aucune actualité pour le moment.',
  retry: 'Réessayer',
  stale: (age) => `Dernière mise à jour\u00a0: ${age}`,
  newStories: plural(lang, { one: '# nouvel article', other: '# nouveaux articles' }),
  more: 'Afficher plus',
  failure: {
    'cors-or-network': unreachable,
    timeout: 'Les actualités tardent à arriver.',
    http: unreachable,
    unreadable: 'Il n’y a pas d’actualités ici pour le moment.',
    aborted: unreachable,
  },
  newTab: 's’ouvre dans un nouvel onglet',
  marks: { fresh: 'nouveau', read: 'lu' },
  breakingNews: 'Dernière minute',
  latestNews: 'Dernières actualités',
  pause: 'Mettre en pause',
  play: 'Lecture',
  previous: 'Titre précédent',
  next: 'Titre suivant',
  dismiss: 'Fermer',
  position: (index, count) => `${index.toLocaleString(lang)} sur ${count.toLocaleString(lang)}`,
  carousel: 'carrousel d’actualités',
  slide: 'titre',
  breaking: 'Alerte',
  live: 'En direct',
  updated: 'Mis à jour',
  sponsored: (sponsor) => `Sponsorisé par ${sponsor}`,
  updatedAt: (time) => `Mise à jour\u00a0: ${time}`,
  original: (publisher) => `Lire l’article original sur ${publisher}`,
  showEmbed: (host) => `Afficher le contenu de ${host}`,
  newUpdates: plural(lang, { one: '# nouvelle mise à jour', other: '# nouvelles mises à jour' }),
  pinned: 'Épinglé',
  keyEvents: 'Moments clés',
};
