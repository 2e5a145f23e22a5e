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
};

const newStories: Readonly<Record<Intl.LDMLPluralRule, (count: string) => string>> = {
  zero: () => 'لا أخبار جديدة',
  one: () => 'خبر جديد واحد',
  two: () => 'خبران جديدان',
  few: (count) => `${count} أخبار جديدة`,
  many: (count) => `${count} خبرًا جديدًا`,
  other: (count) => `${count} خبر جديد`,
};
