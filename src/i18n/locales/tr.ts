import type { Messages } from '../messages.js';
import { plural } from '../plural.js';

const lang = 'tr';
const unreachable = 'Haberlere şu anda ulaşılamıyor.';

/** Turkish. */
export const tr: Messages = {
  loading: 'Haberler yükleniyor…',
  empty: 'Şu anda haber yok.',
  retry: 'Yeniden dene',
  stale: (age) => `Son güncelleme: ${age}`,
  newStories: plural(lang, { other: '# yeni haber' }),
  more: 'Daha fazla göster',
  failure: {
    'cors-or-network': unreachable,
    timeout: 'Haberlerin yüklenmesi çok uzun sürüyor.',
    http: unreachable,
    unreadable: 'Şu anda burada haber yok.',
    aborted: unreachable,
  },
  newTab: 'yeni sekmede açılır',
  marks: { fresh: 'yeni', read: 'okundu' },
  breakingNews: 'Son dakika',
  latestNews: 'Son haberler',
  pause: 'Duraklat',
  play: 'Oynat',
  previous: 'Önceki haber',
  next: 'Sonraki haber',
  dismiss: 'Kapat',
  position: (index, count) => `${index.toLocaleString(lang)} / ${count.toLocaleString(lang)}`,
  carousel: 'haber bandı',
  slide: 'haber',
  breaking: 'Son dakika',
  live: 'Canlı',
  updated: 'Güncellendi',
  sponsored: (sponsor) => `${sponsor} sponsorluğunda`,
  updatedAt: (time) => `Güncelleme: ${time}`,
  original: (publisher) => `Haberin kaynağı: ${publisher}`,
  showEmbed: (host) => `${host} içeriğini göster`,
  newUpdates: plural(lang, { other: '# yeni gelişme' }),
  pinned: 'Sabitlendi',
  keyEvents: 'Öne çıkan gelişmeler',
};
