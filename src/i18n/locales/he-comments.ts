import type { CommentMessages } from '../messages.js';
import { plural } from '../plural.js';

const lang = 'he';

/** Hebrew, without imperatives, which would have a gender, for the comment box. */
export const heComments: CommentMessages = {
  comments: 'תגובות',
  commentCount: plural(lang, {
    zero: 'אין עדיין תגובות',
    one: 'תגובה אחת',
    two: 'שתי תגובות',
    other: '# תגובות',
  }),
  loadingComments: 'התגובות נטענות…',
  unreachableComments: 'לא ניתן לטעון את התגובות כרגע.',
  sortBy: 'מיון',
  sorts: { newest: 'מהחדשה לישנה', oldest: 'מהישנה לחדשה', top: 'לפי הדירוג' },
  newComments: plural(lang, { one: 'תגובה חדשה אחת', two: 'שתי תגובות חדשות', other: '# תגובות חדשות' }),
  moreComments: 'תגובות נוספות',
  partial: 'כאן מוצג רק חלק מהדיון.',
  // names of another direction keep to themselves between FSI and PDI
  answerAt: (host) => `הצטרפות לדיון באתר \u2068${host}\u2069`,

  writeComment: 'כתיבת תגובה',
  replyTo: (name) => `תשובה לדברי \u2068${name}\u2069`,
  fields: { text: 'תגובה', name: 'שם', email: 'דוא״ל', site: 'אתר' },
  optional: 'לא חובה',
  emailNote: 'הכתובת לא תוצג.',
  remember: 'לזכור את שמי ואת הדוא״ל שלי במכשיר הזה',
  leaveEmpty: 'יש להשאיר את השדה הזה ריק',
  charactersLeft: plural(lang, { one: 'נותר תו אחד', two: 'נותרו שני תווים', other: 'נותרו # תווים' }),
  charactersOver: plural(lang, {
    one: 'תו אחד יותר מדי',
    two: 'שני תווים יותר מדי',
    other: '# תווים יותר מדי',
  }),
  post: 'שליחת התגובה',
  posting: 'התגובה נשלחת…',
  preview: 'תצוגה מקדימה',
  goOnWriting: 'המשך כתיבה',
  cancel: 'ביטול',
  save: 'שמירה',

  reply: 'תשובה',
  edit: 'עריכה',
  remove: 'מחיקה',
  confirmRemoval: 'למחוק את התגובה הזו?',
  voteUp: 'הצבעה בעד התגובה הזו',
  voteDown: 'הצבעה נגד התגובה הזו',
  score: (score) => `דירוג: ${score.toLocaleString(lang)}`,
  permalink: 'קישור לתגובה הזו',

  anonymous: 'אנונימי',
  roles: { author: 'מחבר הכתבה', staff: 'המערכת' },
  pinned: 'מוצמדת',
  editedAt: (time) => `נערכה: ${time}`,
  inReplyTo: (name) => `בתשובה לדברי \u2068${name}\u2069`,
  removed: 'התגובה הזו נמחקה.',
  heldComment: 'ממתינה לאישור ואינה מוצגת עדיין לאחרים.',

  outcomes: {
    published: 'התגובה שלך פורסמה.',
    held: 'תודה. התגובה שלך תופיע לאחר שתיבדק.',
    binned: 'האתר סיווג את התגובה שלך כספאם. ייתכן שהיא תיבדק שוב.',
    duplicate: 'התגובה הזו כבר נשלחה והתקבלה.',
    edited: 'התגובה שלך עודכנה.',
    removed: 'התגובה שלך נמחקה.',
  },
  refusals: {
    refused: 'האתר אינו מקבל את התגובה הזו.',
    closed: 'הדיון סגור לתגובות.',
    login: 'כדי להגיב יש להתחבר תחילה לאתר.',
    'rate-limited': 'יותר מדי תגובות בזמן קצר. אפשר לנסות שוב מעט מאוחר יותר.',
    invalid: 'יש שדות שדורשים תיקון:',
  },
  tryAgain: (when) => `יותר מדי תגובות בזמן קצר. אפשר לנסות שוב ${when}.`,
  uncertain: 'לא ברור אם התגובה שלך הגיעה. היא שמורה כאן ואפשר לשלוח אותה שוב.',
  offline: 'אין חיבור. התגובה שלך שמורה כאן ואפשר לשלוח אותה מאוחר יותר.',
  problems: {
    missing: 'יש למלא את השדה הזה.',
    'too-long': 'ארוך מדי.',
    'too-short': 'קצר מדי.',
    malformed: 'נראה שיש כאן טעות.',
    unwanted: 'האתר אינו מקבל זאת.',
  },
};
