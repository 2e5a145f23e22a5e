import type { Messages } from '../messages.js';

const lang = 'zh';
const unreachable = '目前无法获取新闻。';

/** Chinese, in simplified characters. */
export const zh: Messages = {
  loading: '正在加载新闻……',
  empty: '暂无新闻。',
  retry: '重试',
  stale: (age) => `最近更新：${age}`,
  newStories: (count) => `${count.toLocaleString(lang)}条新报道`,
  more: '显示更多',
  failure: {
    'cors-or-network': unreachable,
    timeout: '新闻加载时间过长。',
    http: unreachable,
    unreadable: '此处暂无新闻。',
    aborted: unreachable,
  },
  newTab: '在新标签页中打开',
  marks: { fresh: '新', read: '已读' },
  breakingNews: '突发新闻',
  latestNews: '最新消息',
  pause: '暂停',
  play: '播放',
  previous: '上一条新闻',
  next: '下一条新闻',
  dismiss: '关闭',
  position: (index, count) => `第${index.toLocaleString(lang)}条，共${count.toLocaleString(lang)}条`,
  carousel: '新闻轮播',
  slide: '新闻',
  breaking: '突发',
  live: '直播',
  updated: '已更新',
  sponsored: (sponsor) => `赞助：${sponsor}`,
  updatedAt: (time) => `更新时间：${time}`,
  original: (publisher) => `阅读原文：${publisher}`,
  showEmbed: (host) => `显示来自 ${host} 的内容`,
  newUpdates: (count) => `${count.toLocaleString(lang)}条新动态`,
  pinned: '置顶',
  keyEvents: '重要事件',
};
