import type { Messages } from '../messages.js';
import { plural } from '../plural.js';

const lang = 'he';
const unreachable = 'לא ניתן לטעון את החדשות כרגע.';

/** Hebrew, without imperatives, which would have a gender. */
export const he: Messages = {
  loading: 'החדשות נטענות…',
  empty: 'אין חדשות כרגע.',
  retry: 'ניסיון חוזר',
  stale: (age) => `עודכן לאחרונה: ${age}`,
  newStories: plural(lang, { one: 'ידיעה חדשה אחת', two: 'שתי ידיעות חדשות', other: '# ידיעות חדשות' }),
  more: 'להציג עוד',
  failure: {
    'cors-or-network': unreachable,
    timeout: 'טעינת החדשות אורכת זמן רב מדי.',
    http: unreachable,
    unreadable: 'אין כאן חדשות כרגע.',
    aborted: unreachable,
  },
  newTab: 'נפתח בכרטיסייה חדשה',
  marks: { fresh: 'חדש', read: 'נקרא' },
  breakingNews: 'מבזקי חדשות',
  latestNews: 'החדשות האחרונות',
  pause: 'השהיה',
  play: 'הפעלה',
  previous: 'הכותרת הקודמת',
  next: 'הכותרת הבאה',
  dismiss: 'סגירה',
  position: (index, count) => `${index.toLocaleString(lang)} מתוך ${count.toLocaleString(lang)}`,
  carousel: 'קרוסלת חדשות',
  slide: 'כותרת',
  breaking: 'מבזק',
  live: 'דיווח חי',
  updated: 'עודכן',
  // names of another direction keep to themselves between FSI and PDI
  sponsored: (sponsor) => `בחסות \u2068${sponsor}\u2069`,
  updatedAt: (time) => `עודכן: ${time}`,
  original: (publisher) => `לכתבה המקורית באתר \u2068${publisher}\u2069`,
  showEmbed: (host) => `הצגת תוכן מאתר \u2068${host}\u2069`,
  newUpdates: plural(lang, { one: 'עדכון חדש אחד', two: 'שני עדכונים חדשים', other: '# עדכונים חדשים' }),
  pinned: 'מוצמד',
  keyEvents: 'עיקרי האירועים',
};
