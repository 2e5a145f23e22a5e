import type { CommentMessages } from '../messages.js';
import { plural } from '../plural.js';

const lang = 'ru';

/** Russian, for the comment box. */
export const ruComments: CommentMessages = {
  comments: 'Комментарии',
  commentCount: plural(lang, {
    zero: 'Комментариев пока нет',
    one: '# комментарий',
    few: '# комментария',
    many: '# комментариев',
    other: '# комментария',
  }),
  loadingComments: 'Комментарии загружаются…',
  unreachableComments: 'Комментарии сейчас недоступны.',
  sortBy: 'Сортировка',
  sorts: { newest: 'Сначала новые', oldest: 'Сначала старые', top: 'Сначала лучшие' },
  newComments: plural(lang, {
    one: '# новый комментарий',
    few: '# новых комментария',
    many: '# новых комментариев',
    other: '# нового комментария',
  }),
  moreComments: 'Ещё комментарии',
  partial: 'Здесь показана только часть обсуждения.',
  answerAt: (host) => `Обсудить на ${host}`,

  writeComment: 'Оставить комментарий',
  // names of another direction keep to themselves between FSI and PDI
  replyTo: (name) => `Ответить пользователю \u2068${name}\u2069`,
  fields: { text: 'Комментарий', name: 'Имя', email: 'Электронная почта', site: 'Сайт' },
  optional: 'необязательно',
  emailNote: 'Адрес не будет показан.',
  remember: 'Запомнить имя и почту на этом устройстве',
  leaveEmpty: 'Не заполняйте это поле',
  charactersLeft: plural(lang, {
    one: 'Остался # символ',
    few: 'Осталось # символа',
    many: 'Осталось # символов',
    other: 'Осталось # символа',
  }),
  charactersOver: plural(lang, {
    one: '# лишний символ',
    few: '# лишних символа',
    many: '# лишних символов',
    other: '# лишнего символа',
  }),
  post: 'Отправить комментарий',
  posting: 'Отправка…',
  preview: 'Предпросмотр',
  goOnWriting: 'Писать дальше',
  cancel: 'Отмена',
  save: 'Сохранить',

  reply: 'Ответить',
  edit: 'Изменить',
  remove: 'Удалить',
  confirmRemoval: 'Удалить этот комментарий?',
  voteUp: 'Проголосовать за этот комментарий',
  voteDown: 'Проголосовать против этого комментария',
  score: (score) => `Рейтинг: ${score.toLocaleString(lang)}`,
  permalink: 'Ссылка на этот комментарий',

  anonymous: 'Аноним',
  roles: { author: 'Автор', staff: 'Редакция' },
  pinned: 'Закреплено',
  editedAt: (time) => `изменено: ${time}`,
  inReplyTo: (name) => `В ответ пользователю \u2068${name}\u2069`,
  removed: 'Этот комментарий удалён.',
  heldComment: 'Ожидает проверки: пока его видите только вы.',

  outcomes: {
    published: 'Ваш комментарий опубликован.',
    held: 'Спасибо. Ваш комментарий появится после проверки.',
    binned: 'Сайт принял ваш комментарий за спам. Возможно, его проверят ещё раз.',
    duplicate: 'Вы уже отправили этот комментарий, и он дошёл.',
    edited: 'Ваш комментарий изменён.',
    removed: 'Ваш комментарий удалён.',
  },
  refusals: {
    refused: 'Сайт не принимает этот комментарий.',
    closed: 'Комментарии закрыты.',
    login: 'Чтобы комментировать, сначала войдите на сайт.',
    'rate-limited': 'Слишком много комментариев за короткое время. Попробуйте ещё раз немного позже.',
    invalid: 'Некоторые поля нужно исправить:',
  },
  tryAgain: (when) => `Слишком много комментариев за короткое время. Попробуйте ещё раз ${when}.`,
  uncertain: 'Неизвестно, дошёл ли ваш комментарий. Он сохранён здесь, и его можно отправить снова.',
  offline: 'Нет соединения. Ваш комментарий сохранён здесь, и его можно отправить позже.',
  problems: {
    missing: 'Заполните это поле.',
    'too-long': 'Слишком много символов.',
    'too-short': 'Слишком мало символов.',
    malformed: 'Похоже, здесь ошибка.',
    unwanted: 'Сайт это не принимает.',
  },
};
