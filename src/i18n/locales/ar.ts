import type { Messages } from '../messages.js';

const unreachable = 'تعذّر الوصول إلى الأخبار في الوقت الحالي.';
const unavailable = 'لا توجد أخبار هنا في الوقت الحالي.';

const plural = new Intl.PluralRules('ar');
const number = new Intl.NumberFormat('ar');

/** Arabic. */
export const ar: Messages = {
  loading: 'جارٍ تحميل الأخبار…',
  empty: 'لا توجد أخبار الآن.',
  retry: 'إعادة المحاولة',
  stale: (age) => `آخر تحديث ${age}`,
  newStories: (count) => newStories[plural.select(count)](number.format(count)),
  failure: {
    'cors-or-network': unreachable,
    timeout: 'يستغرق وصول الأخبار وقتًا طويلًا.',
    http: unreachable,
    'not-a-feed': unavailable,
    unreadable: unavailable,
    'too-large': unavailable,
    mapping: unavailable,
    config: unavailable,
    aborted: unreachable,
  },
  newTab: 'يُفتح في علامة تبويب جديدة',
  breakingNews: 'أخبار عاجلة',
  latestNews: 'آخر الأخبار',
  pause: 'إيقاف مؤقت',
  play: 'تشغيل',
  previous: 'السابق',
  next: 'التالي',
  dismiss: 'إغلاق',
  position: (index, count) => `${number.format(index)} من ${number.format(count)}`,
  carousel: 'شريط أخبار',
  slide: 'خبر',
  breaking: 'عاجل',
  live: 'مباشر',
  updated: 'محدَّث',
  sponsored: (sponsor) => `برعاية ${sponsor}`,
  updatedAt: (time) => `آخر تحديث ${time}`,
  original: (publisher) => `اقرأ الخبر الأصلي في ${publisher}`,
  showEmbed: (host) => `عرض محتوى من ${host}`,
  newUpdates: (count) => newUpdates[plural.select(count)](number.format(count)),
  pinned: 'مثبّت',
  keyEvents: 'أبرز الأحداث',
};

const newStories: Readonly<Record<Intl.LDMLPluralRule, (count: string) => string>> = {
  zero: () => 'لا أخبار جديدة',
  one: () => 'خبر جديد واحد',
  two: () => 'خبران جديدان',
  few: (count) => `${count} أخبار جديدة`,
  many: (count) => `${count} خبرًا جديدًا`,
  other: (count) => `${count} خبر جديد`,
};

const newUpdates: Readonly<Record<Intl.LDMLPluralRule, (count: string) => string>> = {
  zero: () => 'لا تحديثات جديدة',
  one: () => 'تحديث جديد واحد',
  two: () => 'تحديثان جديدان',
  few: (count) => `${count} تحديثات جديدة`,
  many: (count) => `${count} تحديثًا جديدًا`,
  other: (count) => `${count} تحديث جديد`,
};
