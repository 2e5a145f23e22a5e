import type { Messages } from '../messages.js';

const lang = 'ko';
const unreachable = '지금은 뉴스를 불러올 수 없습니다.';

/** Korean. */
export const ko: Messages = {
  loading: '뉴스를 불러오는 중…',
  empty: '지금은 뉴스가 없습니다.',
  retry: '다시 시도',
  stale: (age) => `마지막 업데이트: ${age}`,
  newStories: (count) => `새 기사 ${count.toLocaleString(lang)}건`,
  more: '더 보기',
  failure: {
    'cors-or-network': unreachable,
    timeout: '뉴스를 불러오는 데 시간이 너무 오래 걸립니다.',
    http: unreachable,
    unreadable: '지금은 여기에 표시할 뉴스가 없습니다.',
    aborted: unreachable,
  },
  newTab: '새 탭에서 열림',
  marks: { fresh: '새 소식', read: '읽음' },
  breakingNews: '속보',
  latestNews: '최신 뉴스',
  pause: '일시정지',
  play: '재생',
  previous: '이전 뉴스',
  next: '다음 뉴스',
  dismiss: '닫기',
  position: (index, count) => `${count.toLocaleString(lang)}건 중 ${index.toLocaleString(lang)}번째`,
  carousel: '뉴스 캐러셀',
  slide: '뉴스',
  breaking: '속보',
  live: '실시간',
  updated: '업데이트',
  sponsored: (sponsor) => `후원: ${sponsor}`,
  updatedAt: (time) => `업데이트: ${time}`,
  original: (publisher) => `원문 보기: ${publisher}`,
  showEmbed: (host) => `${host} 콘텐츠 보기`,
  newUpdates: (count) => `새 소식 ${count.toLocaleString(lang)}건`,
  pinned: '고정',
  keyEvents: '주요 내용',
};
