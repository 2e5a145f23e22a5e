import type { Messages } from '../messages.js';
import { plural } from '../plural.js';

const lang = 'uk';
const unreachable = 'Новини зараз недоступні.';

/** Ukrainian. */
export const uk: Messages = {
  loading: 'Новини завантажуються…',
  empty: 'Новин поки що немає.',
  retry: 'Спробувати ще раз',
  stale: (age) => `Останнє оновлення: ${age}`,
  newStories: plural(lang, {
    one: '# свіжа новина',
    few: '# свіжі новини',
    many: '# свіжих новин',
    other: '# свіжої новини',
  }),
  more: 'Показати ще',
  failure: {
    'cors-or-network': unreachable,
    timeout: 'Новини завантажуються надто довго.',
    http: unreachable,
    unreadable: 'Тут поки що немає новин.',
    aborted: unreachable,
  },
  newTab: 'відкриється в новій вкладці',
  marks: { fresh: 'нове', read: 'прочитано' },
  breakingNews: 'Термінові новини',
  latestNews: 'Останні новини',
  pause: 'Призупинити',
  play: 'Відтворити',
  previous: 'Попередня новина',
  next: 'Наступна новина',
  dismiss: 'Закрити',
  position: (index, count) => `${index.toLocaleString(lang)} з ${count.toLocaleString(lang)}`,
  carousel: 'стрічка новин',
  slide: 'новина',
  breaking: 'Терміново',
  live: 'Наживо',
  updated: 'Оновлено',
  sponsored: (sponsor) => `Спонсор: ${sponsor}`,
  updatedAt: (time) => `Оновлено: ${time}`,
  original: (publisher) => `Читати оригінал: ${publisher}`,
  showEmbed: (host) => `Показати вміст із ${host}`,
  newUpdates: plural(lang, {
    one: '# новий запис',
    few: '# нові записи',
    many: '# нових записів',
    other: '# нового запису',
  }),
  pinned: 'Закріплено',
  keyEvents: 'Головні події',
};
