import type { CommentMessages } from '../messages.js';
import { plural } from '../plural.js';

const lang = 'uk';

/** Ukrainian, for the comment box. */
export const ukComments: CommentMessages = {
  comments: 'Коментарі',
  commentCount: plural(lang, {
    zero: 'Коментарів поки що немає',
    one: '# коментар',
    few: '# коментарі',
    many: '# коментарів',
    other: '# коментаря',
  }),
  loadingComments: 'Коментарі завантажуються…',
  unreachableComments: 'Коментарі зараз недоступні.',
  sortBy: 'Сортування',
  sorts: { newest: 'Спочатку нові', oldest: 'Спочатку старі', top: 'Спочатку найкращі' },
  newComments: plural(lang, {
    one: '# новий коментар',
    few: '# нові коментарі',
    many: '# нових коментарів',
    other: '# нового коментаря',
  }),
  moreComments: 'Ще коментарі',
  partial: 'Тут показано лише частину обговорення.',
  answerAt: (host) => `Обговорити на ${host}`,

  writeComment: 'Залишити коментар',
  // names of another direction keep to themselves between FSI and PDI
  replyTo: (name) => `Відповісти користувачеві \u2068${name}\u2069`,
  fields: { text: 'Коментар', name: 'Ім’я', email: 'Електронна пошта', site: 'Сайт' },
  optional: 'необов’язково',
  emailNote: 'Адресу не буде показано.',
  remember: 'Запам’ятати ім’я та пошту на цьому пристрої',
  leaveEmpty: 'Не заповнюйте це поле',
  charactersLeft: plural(lang, {
    one: 'Залишився # символ',
    few: 'Залишилося # символи',
    many: 'Залишилося # символів',
    other: 'Залишилося # символу',
  }),
  charactersOver: plural(lang, {
    one: '# зайвий символ',
    few: '# зайві символи',
    many: '# зайвих символів',
    other: '# зайвого символу',
  }),
  post: 'Надіслати коментар',
  posting: 'Надсилання…',
  preview: 'Попередній перегляд',
  goOnWriting: 'Писати далі',
  cancel: 'Скасувати',
  save: 'Зберегти',

  reply: 'Відповісти',
  edit: 'Змінити',
  remove: 'Видалити',
  confirmRemoval: 'Видалити цей коментар?',
  voteUp: 'Проголосувати за цей коментар',
  voteDown: 'Проголосувати проти цього коментаря',
  score: (score) => `Рейтинг: ${score.toLocaleString(lang)}`,
  permalink: 'Посилання на цей коментар',

  anonymous: 'Анонім',
  roles: { author: 'Автор', staff: 'Редакція' },
  pinned: 'Закріплено',
  editedAt: (time) => `змінено: ${time}`,
  inReplyTo: (name) => `У відповідь користувачеві \u2068${name}\u2069`,
  removed: 'Цей коментар видалено.',
  heldComment: 'Очікує перевірки: поки що його бачите лише ви.',

  outcomes: {
    published: 'Ваш коментар опубліковано.',
    held: 'Дякуємо. Ваш коментар з’явиться після перевірки.',
    binned: 'Сайт сприйняв ваш коментар як спам. Можливо, його перевірять ще раз.',
    duplicate: 'Ви вже надіслали цей коментар, його отримано.',
    edited: 'Ваш коментар змінено.',
    removed: 'Ваш коментар видалено.',
  },
  refusals: {
    refused: 'Сайт не приймає цього коментаря.',
    closed: 'Коментарі закрито.',
    login: 'Щоб коментувати, спершу увійдіть на сайт.',
    'rate-limited': 'Забагато коментарів за короткий час. Спробуйте ще раз трохи пізніше.',
    invalid: 'Деякі поля потрібно виправити:',
  },
  tryAgain: (when) => `Забагато коментарів за короткий час. Спробуйте ще раз ${when}.`,
  uncertain: 'Невідомо, чи дійшов ваш коментар. Текст збережено тут, і його можна надіслати знову.',
  offline: 'Немає з’єднання. Текст збережено тут, і його можна надіслати пізніше.',
  problems: {
    missing: 'Заповніть це поле.',
    'too-long': 'Забагато символів.',
    'too-short': 'Замало символів.',
    malformed: 'Схоже, тут помилка.',
    unwanted: 'Сайт цього не приймає.',
  },
};
