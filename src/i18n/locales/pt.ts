import type { Messages } from '../messages.js';
import { plural } from '../plural.js';

const lang = 'pt';
const unreachable = 'No momento, não é possível carregar as notícias.';

/** Portuguese, as in Brazil: what `Intl` says for `pt`. */
export const pt: Messages = {
  loading: 'Carregando notícias…',
  empty: 'Nenhuma notícia no momento.',
  retry: 'Tentar novamente',
  stale: (age) => `Última atualização: ${age}`,
  newStories: plural(lang, { one: '# nova notícia', other: '# novas notícias' }),
  more: 'Mostrar mais',
  failure: {
    'cors-or-network': unreachable,
    timeout: 'As notícias estão demorando para chegar.',
    http: unreachable,
    unreadable: 'Não há notícias aqui no momento.',
    aborted: unreachable,
  },
  newTab: 'abre em nova aba',
  marks: { fresh: 'nova', read: 'lida' },
  breakingNews: 'Notícias urgentes',
  latestNews: 'Últimas notícias',
  pause: 'Pausar',
  play: 'Reproduzir',
  previous: 'Manchete anterior',
  next: 'Próxima manchete',
  dismiss: 'Fechar',
  position: (index, count) => `${index.toLocaleString(lang)} de ${count.toLocaleString(lang)}`,
  carousel: 'carrossel de notícias',
  slide: 'manchete',
  breaking: 'Urgente',
  live: 'Ao vivo',
  updated: 'Atualizado',
  sponsored: (sponsor) => `Patrocinado por ${sponsor}`,
  updatedAt: (time) => `Atualizado: ${time}`,
  original: (publisher) => `Ler o original em ${publisher}`,
  showEmbed: (host) => `Mostrar conteúdo de ${host}`,
  newUpdates: plural(lang, { one: '# nova atualização', other: '# novas atualizações' }),
  pinned: 'Fixado',
  keyEvents: 'Principais acontecimentos',
};
