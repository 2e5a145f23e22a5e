import type { Messages } from '../messages.js';
import { plural } from '../plural.js';

const lang = 'es';
const unreachable = 'No se puede acceder a las noticias en este momento.';

/** Spanish. */
export const es: Messages = {
  loading: 'Cargando noticias…',
  empty: 'No hay noticias por ahora.',
  retry: 'Reintentar',
  stale: (age) => `Última actualización: ${age}`,
  newStories: plural(lang, { one: '# noticia nueva', other: '# noticias nuevas' }),
  more: 'Mostrar más',
  failure: {
    'cors-or-network': unreachable,
    timeout: 'Las noticias están tardando en llegar.',
    http: unreachable,
    unreadable: 'No hay noticias aquí en este momento.',
    aborted: unreachable,
  },
  newTab: 'se abre en una pestaña nueva',
  marks: { fresh: 'nueva', read: 'leída' },
  breakingNews: 'Última hora',
  latestNews: 'Últimas noticias',
  pause: 'Pausar',
  play: 'Reproducir',
  previous: 'Titular anterior',
  next: 'Titular siguiente',
  dismiss: 'Cerrar',
  position: (index, count) => `${index.toLocaleString(lang)} de ${count.toLocaleString(lang)}`,
  carousel: 'carrusel de noticias',
  slide: 'titular',
  breaking: 'Última hora',
  live: 'En vivo',
  updated: 'Actualizado',
  sponsored: (sponsor) => `Patrocinado por ${sponsor}`,
  updatedAt: (time) => `Actualizado: ${time}`,
  original: (publisher) => `Leer el original en ${publisher}`,
  showEmbed: (host) => `Mostrar contenido de ${host}`,
  newUpdates: plural(lang, { one: '# actualización nueva', other: '# actualizaciones nuevas' }),
  pinned: 'Fijado',
  keyEvents: 'Momentos clave',
};
