import type { Messages } from '../messages.js';
import { plural } from '../plural.js';

const lang = 'ar';
const unreachable = 'تعذّر الوصول إلى الأخبار في الوقت الحالي.';

/** Arabic, without imperatives, which would have a gender. */
export const ar: Messages = {
  loading: 'جارٍ تحميل الأخبار…',
  empty: 'لا توجد أخبار الآن.',
  retry: 'إعادة المحاولة',
  stale: (age) => `آخر تحديث: ${age}`,
  newStories: plural(lang, {
    zero: 'لا أخبار جديدة',
    one: 'خبر جديد واحد',
    two: 'خبران جديدان',
    few: '# أخبار جديدة',
    many: '# خبرًا جديدًا',
    other: '# خبر جديد',
  }),
  more: 'عرض المزيد',
  failure: {
    'cors-or-network': unreachable,
    timeout: 'يستغرق وصول الأخبار وقتًا طويلًا.',
    http: unreachable,
    unreadable: 'لا توجد أخبار هنا في الوقت الحالي.',
    aborted: unreachable,
  },
  newTab: 'يُفتح في علامة تبويب جديدة',
  marks: { fresh: 'جديد', read: 'مقروء' },
  breakingNews: 'أخبار عاجلة',
  latestNews: 'آخر الأخبار',
  pause: 'إيقاف مؤقت',
  play: 'تشغيل',
  previous: 'الخبر السابق',
  next: 'الخبر التالي',
  dismiss: 'إغلاق',
  position: (index, count) => `${index.toLocaleString(lang)} من ${count.toLocaleString(lang)}`,
  carousel: 'شريط أخبار',
  slide: 'خبر',
  breaking: 'عاجل',
  live: 'مباشر',
  updated: 'محدَّث',
  // names of another direction keep to themselves between FSI and PDI
  sponsored: (sponsor) => `برعاية \u2068${sponsor}\u2069`,
  updatedAt: (time) => `آخر تحديث: ${time}`,
  original: (publisher) => `قراءة الخبر الأصلي في \u2068${publisher}\u2069`,
  showEmbed: (host) => `عرض محتوى من \u2068${host}\u2069`,
  newUpdates: plural(lang, {
    zero: 'لا تحديثات جديدة',
    one: 'تحديث جديد واحد',
    two: 'تحديثان جديدان',
    few: '# تحديثات جديدة',
    many: '# تحديثًا جديدًا',
    other: '# تحديث جديد',
  }),
  pinned: 'مثبّت',
  keyEvents: 'أبرز الأحداث',
};
