import type { CommentMessages } from '../messages.js';
import { plural } from '../plural.js';

const lang = 'pl';

/** Polish, for the comment box. */
export const plComments: CommentMessages = {
  comments: 'Komentarze',
  commentCount: plural(lang, {
    zero: 'Nie ma jeszcze komentarzy',
    one: '# komentarz',
    few: '# komentarze',
    many: '# komentarzy',
    other: '# komentarza',
  }),
  loadingComments: 'Wczytywanie komentarzy…',
  unreachableComments: 'Komentarze są chwilowo niedostępne.',
  sortBy: 'Sortuj',
  sorts: { newest: 'Od najnowszych', oldest: 'Od najstarszych', top: 'Od najwyżej ocenianych' },
  newComments: plural(lang, {
    one: '# nowy komentarz',
    few: '# nowe komentarze',
    many: '# nowych komentarzy',
    other: '# nowego komentarza',
  }),
  moreComments: 'Więcej komentarzy',
  partial: 'Widać tu tylko część dyskusji.',
  answerAt: (host) => `Dołącz do rozmowy na ${host}`,

  writeComment: 'Napisz komentarz',
  // names of another direction keep to themselves between FSI and PDI
  replyTo: (name) => `Odpowiedz użytkownikowi \u2068${name}\u2069`,
  fields: { text: 'Komentarz', name: 'Podpis', email: 'E-mail', site: 'Strona internetowa' },
  optional: 'nieobowiązkowe',
  emailNote: 'Adres nie będzie widoczny.',
  remember: 'Zapamiętaj mój podpis i e-mail na tym urządzeniu',
  leaveEmpty: 'Zostaw to pole puste',
  charactersLeft: plural(lang, {
    one: 'Pozostał # znak',
    few: 'Pozostały # znaki',
    many: 'Pozostało # znaków',
    other: 'Pozostało # znaku',
  }),
  charactersOver: plural(lang, {
    one: '# znak za dużo',
    few: '# znaki za dużo',
    many: '# znaków za dużo',
    other: '# znaku za dużo',
  }),
  post: 'Dodaj komentarz',
  posting: 'Wysyłanie…',
  preview: 'Podgląd',
  goOnWriting: 'Pisz dalej',
  cancel: 'Anuluj',
  save: 'Zapisz',

  reply: 'Odpowiedz',
  edit: 'Edytuj',
  remove: 'Usuń',
  confirmRemoval: 'Usunąć ten komentarz?',
  voteUp: 'Zagłosuj za tym komentarzem',
  voteDown: 'Zagłosuj przeciw temu komentarzowi',
  score: (score) => `Ocena: ${score.toLocaleString(lang)}`,
  permalink: 'Link do tego komentarza',

  anonymous: 'Anonim',
  roles: { author: 'Autor', staff: 'Redakcja' },
  pinned: 'Przypięty',
  editedAt: (time) => `edytowano: ${time}`,
  inReplyTo: (name) => `W odpowiedzi użytkownikowi \u2068${name}\u2069`,
  removed: 'Ten komentarz został usunięty.',
  heldComment: 'Czeka na moderację: nikt inny go jeszcze nie widzi.',

  outcomes: {
    published: 'Komentarz został opublikowany.',
    held: 'Dziękujemy. Komentarz pojawi się po sprawdzeniu.',
    binned: 'Serwis uznał komentarz za spam. Być może zostanie sprawdzony ponownie.',
    duplicate: 'Ten komentarz został już wysłany i dotarł.',
    edited: 'Komentarz został zmieniony.',
    removed: 'Komentarz został usunięty.',
  },
  refusals: {
    refused: 'Serwis nie przyjmuje tego komentarza.',
    closed: 'Komentarze są zamknięte.',
    login: 'Aby skomentować, najpierw zaloguj się w serwisie.',
    'rate-limited': 'Zbyt wiele komentarzy w krótkim czasie. Spróbuj ponownie nieco później.',
    invalid: 'Niektóre pola wymagają poprawy:',
  },
  tryAgain: (when) => `Zbyt wiele komentarzy w krótkim czasie. Spróbuj ponownie ${when}.`,
  uncertain: 'Nie ma pewności, czy komentarz dotarł. Jest tu zachowany i można go wysłać ponownie.',
  offline: 'Brak połączenia. Komentarz jest tu zachowany i można go wysłać później.',
  problems: {
    missing: 'Wypełnij to pole.',
    'too-long': 'To jest za długie.',
    'too-short': 'To jest za krótkie.',
    malformed: 'Tu chyba jest błąd.',
    unwanted: 'Serwis tego nie przyjmuje.',
  },
};
