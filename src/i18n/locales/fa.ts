import type { Messages } from '../messages.js';
import { plural } from '../plural.js';

const lang = 'fa';
const unreachable = 'در حال حاضر دسترسی به خبرها ممکن نیست.';

/** Persian. */
export const fa: Messages = {
  loading: 'در حال بارگذاری خبرها…',
  empty: 'در حال حاضر خبری برای نمایش نیست.',
  retry: 'تلاش دوباره',
  stale: (age) => `آخرین به‌روزرسانی: ${age}`,
  newStories: plural(lang, { other: '# خبر تازه' }),
  more: 'نمایش بیشتر',
  failure: {
    'cors-or-network': unreachable,
    timeout: 'بارگذاری خبرها بیش از حد طول کشیده است.',
    http: unreachable,
    unreadable: 'در حال حاضر خبری اینجا در دسترس نیست.',
    aborted: unreachable,
  },
  newTab: 'در زبانهٔ جدید باز می‌شود',
  marks: { fresh: 'جدید', read: 'خوانده‌شده' },
  breakingNews: 'خبرهای فوری',
  latestNews: 'تازه‌ترین خبرها',
  pause: 'توقف موقت',
  play: 'پخش',
  previous: 'خبر قبلی',
  next: 'خبر بعدی',
  dismiss: 'بستن',
  position: (index, count) => `${index.toLocaleString(lang)} از ${count.toLocaleString(lang)}`,
  carousel: 'نوار خبر',
  slide: 'خبر',
  breaking: 'فوری',
  live: 'زنده',
  updated: 'به‌روز شد',
  // names of another direction keep to themselves between FSI and PDI
  sponsored: (sponsor) => `با حمایت \u2068${sponsor}\u2069`,
  updatedAt: (time) => `به‌روزرسانی: ${time}`,
  original: (publisher) => `متن اصلی در \u2068${publisher}\u2069`,
  showEmbed: (host) => `نمایش محتوای \u2068${host}\u2069`,
  newUpdates: plural(lang, { other: '# مطلب تازه' }),
  pinned: 'سنجاق‌شده',
  keyEvents: 'مهم‌ترین رویدادها',
};
