import type { Messages } from '../messages.js';

const lang = 'ja';
const unreachable = '現在、ニュースを取得できません。';

/** Japanese. */
export const ja: Messages = {
  loading: 'ニュースを読み込んでいます…',
  empty: '現在、ニュースはありません。',
  retry: '再読み込み',
  stale: (age) => `最終更新：${age}`,
  newStories: (count) => `新着ニュース${count.toLocaleString(lang)}件`,
  more: 'もっと見る',
  failure: {
    'cors-or-network': unreachable,
    timeout: 'ニュースの読み込みに時間がかかっています。',
    http: unreachable,
    unreadable: '現在、ここに表示できるニュースはありません。',
    aborted: unreachable,
  },
  newTab: '新しいタブで開きます',
  marks: { fresh: '新着', read: '既読' },
  breakingNews: '速報',
  latestNews: '最新ニュース',
  pause: '一時停止',
  play: '再生',
  previous: '前のニュース',
  next: '次のニュース',
  dismiss: '閉じる',
  position: (index, count) => `${count.toLocaleString(lang)}件中${index.toLocaleString(lang)}件目`,
  carousel: 'ニュースカルーセル',
  slide: 'ニュース',
  breaking: '速報',
  live: 'ライブ',
  updated: '更新',
  sponsored: (sponsor) => `提供：${sponsor}`,
  updatedAt: (time) => `更新：${time}`,
  original: (publisher) => `元の記事を読む：${publisher}`,
  showEmbed: (host) => `${host}のコンテンツを表示`,
  newUpdates: (count) => `新しい更新${count.toLocaleString(lang)}件`,
  pinned: '固定表示',
  keyEvents: '主な出来事',
};
