import type { Messages } from '../messages.js';
import { plural } from '../plural.js';

const lang = 'ru';
const unreachable = 'Новости сейчас недоступны.';

/** Russian. */
export const ru: Messages = {
  loading: 'Новости загружаются…',
  empty: 'Новостей пока нет.',
  retry: 'Попробовать ещё раз',
  stale: (age) => `Последнее обновление: ${age}`,
  newStories: plural(lang, {
    one: '# свежая новость',
    few: '# свежие новости',
    many: '# свежих новостей',
    other: '# свежей новости',
  }),
  more: 'Показать ещё',
  failure: {
    'cors-or-network': unreachable,
    timeout: 'Новости загружаются слишком долго.',
    http: unreachable,
    unreadable: 'Здесь пока нет новостей.',
    aborted: unreachable,
  },
  newTab: 'откроется в новой вкладке',
  marks: { fresh: 'новое', read: 'прочитано' },
  breakingNews: 'Срочные новости',
  latestNews: 'Последние новости',
  pause: 'Приостановить',
  play: 'Воспроизвести',
  previous: 'Предыдущая новость',
  next: 'Следующая новость',
  dismiss: 'Закрыть',
  position: (index, count) => `${index.toLocaleString(lang)} из ${count.toLocaleString(lang)}`,
  carousel: 'лента новостей',
  slide: 'новость',
  breaking: 'Срочно',
  live: 'Онлайн',
  updated: 'Обновлено',
  sponsored: (sponsor) => `Спонсор: ${sponsor}`,
  updatedAt: (time) => `Обновлено: ${time}`,
  original: (publisher) => `Читать оригинал: ${publisher}`,
  showEmbed: (host) => `Показать материал с ${host}`,
  newUpdates: plural(lang, {
    one: '# новая запись',
    few: '# новые записи',
    many: '# новых записей',
    other: '# новой записи',
  }),
  pinned: 'Закреплено',
  keyEvents: 'Главные события',
};
