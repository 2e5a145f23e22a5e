import type { CommentMessages } from '../messages.js';
import { plural } from '../plural.js';

const lang = 'fa';

/** Persian, for the comment box. */
export const faComments: CommentMessages = {
  comments: 'دیدگاه‌ها',
  commentCount: plural(lang, { zero: 'هنوز دیدگاهی نوشته نشده است', other: '# دیدگاه' }),
  loadingComments: 'در حال بارگذاری دیدگاه‌ها…',
  unreachableComments: 'در حال حاضر دسترسی به دیدگاه‌ها ممکن نیست.',
  sortBy: 'مرتب‌سازی',
  sorts: { newest: 'تازه‌ترین‌ها', oldest: 'قدیمی‌ترین‌ها', top: 'پرامتیازترین‌ها' },
  newComments: plural(lang, { other: '# دیدگاه تازه' }),
  moreComments: 'دیدگاه‌های بیشتر',
  partial: 'اینجا تنها بخشی از گفت‌وگو نمایش داده می‌شود.',
  // names of another direction keep to themselves between FSI and PDI
  answerAt: (host) => `پیوستن به گفت‌وگو در \u2068${host}\u2069`,

  writeComment: 'نوشتن دیدگاه',
  replyTo: (name) => `پاسخ به \u2068${name}\u2069`,
  fields: { text: 'دیدگاه', name: 'نام', email: 'ایمیل', site: 'وب‌سایت' },
  optional: 'اختیاری',
  emailNote: 'نمایش داده نمی‌شود.',
  remember: 'نام و ایمیل من در این دستگاه به خاطر سپرده شود',
  leaveEmpty: 'این قسمت خالی بماند',
  charactersLeft: plural(lang, { other: '# نویسه باقی مانده' }),
  charactersOver: plural(lang, { other: '# نویسه بیش از حد' }),
  post: 'ارسال دیدگاه',
  posting: 'در حال ارسال…',
  preview: 'پیش‌نمایش',
  goOnWriting: 'ادامهٔ نوشتن',
  cancel: 'انصراف',
  save: 'ذخیره',

  reply: 'پاسخ',
  edit: 'ویرایش',
  remove: 'حذف',
  confirmRemoval: 'این دیدگاه حذف شود؟',
  voteUp: 'رأی مثبت به این دیدگاه',
  voteDown: 'رأی منفی به این دیدگاه',
  score: (score) => `امتیاز: ${score.toLocaleString(lang)}`,
  permalink: 'پیوند این دیدگاه',

  anonymous: 'ناشناس',
  roles: { author: 'نویسنده', staff: 'تحریریه' },
  pinned: 'سنجاق‌شده',
  editedAt: (time) => `ویرایش: ${time}`,
  inReplyTo: (name) => `در پاسخ به \u2068${name}\u2069`,
  removed: 'این دیدگاه حذف شده است.',
  heldComment: 'در انتظار بررسی: فعلاً فقط شما آن را می‌بینید.',

  outcomes: {
    published: 'دیدگاه شما منتشر شد.',
    held: 'سپاسگزاریم. دیدگاه شما پس از بررسی نمایش داده می‌شود.',
    binned: 'سایت دیدگاه شما را هرزنامه تشخیص داده است. شاید دوباره بررسی شود.',
    duplicate: 'این دیدگاه پیش‌تر فرستاده شده و رسیده است.',
    edited: 'دیدگاه شما ویرایش شد.',
    removed: 'دیدگاه شما حذف شد.',
  },
  refusals: {
    refused: 'سایت این دیدگاه را نمی‌پذیرد.',
    closed: 'بخش دیدگاه‌ها بسته است.',
    login: 'برای نوشتن دیدگاه، نخست وارد سایت شوید.',
    'rate-limited': 'دیدگاه‌های زیادی در زمانی کوتاه فرستاده شده است. کمی بعد دوباره تلاش کنید.',
    invalid: 'برخی قسمت‌ها نیاز به اصلاح دارند:',
  },
  tryAgain: (when) => `دیدگاه‌های زیادی در زمانی کوتاه فرستاده شده است. لطفاً ${when} دوباره تلاش کنید.`,
  uncertain: 'معلوم نیست دیدگاه شما رسیده باشد. متن آن اینجا محفوظ است و می‌توانید دوباره آن را بفرستید.',
  offline: 'اتصال برقرار نیست. دیدگاه شما اینجا محفوظ است و می‌توانید بعداً آن را بفرستید.',
  problems: {
    missing: 'لطفاً این قسمت را پر کنید.',
    'too-long': 'بیش از حد طولانی است.',
    'too-short': 'بیش از حد کوتاه است.',
    malformed: 'درست به نظر نمی‌رسد.',
    unwanted: 'سایت این را نمی‌پذیرد.',
  },
};
