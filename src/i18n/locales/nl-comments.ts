import type { CommentMessages } from '../messages.js';
import { plural } from '../plural.js';

const lang = 'nl';

/** Dutch, for the comment box. */
export const nlComments: CommentMessages = {
  comments: 'Reacties',
  commentCount: plural(lang, { zero: 'Nog geen reacties', one: '# reactie', other: '# reacties' }),
  loadingComments: 'Reacties worden geladen…',
  unreachableComments: 'De reacties zijn op dit moment niet bereikbaar.',
  sortBy: 'Volgorde',
  sorts: { newest: 'Nieuwste eerst', oldest: 'Oudste eerst', top: 'Best gewaardeerde eerst' },
  newComments: plural(lang, { one: '# nieuwe reactie', other: '# nieuwe reacties' }),
  moreComments: 'Meer reacties',
  partial: 'Hier is maar een deel van het gesprek te zien.',
  answerAt: (host) => `Praat mee op ${host}`,

  writeComment: 'Schrijf een reactie',
  // names of another direction keep to themselves between FSI and PDI
  replyTo: (name) => `\u2068${name}\u2069 beantwoorden`,
  fields: { text: 'Reactie', name: 'Naam', email: 'E-mail', site: 'Website' },
  optional: 'niet verplicht',
  emailNote: 'Wordt niet getoond.',
  remember: 'Onthoud mijn naam en e-mailadres op dit apparaat',
  leaveEmpty: 'Laat dit veld leeg',
  charactersLeft: plural(lang, { one: 'Nog # teken', other: 'Nog # tekens' }),
  charactersOver: plural(lang, { one: '# teken te veel', other: '# tekens te veel' }),
  post: 'Reactie plaatsen',
  posting: 'Wordt geplaatst…',
  preview: 'Voorbeeld',
  goOnWriting: 'Verder schrijven',
  cancel: 'Annuleren',
  save: 'Opslaan',

  reply: 'Beantwoorden',
  edit: 'Bewerken',
  remove: 'Verwijderen',
  confirmRemoval: 'Deze reactie verwijderen?',
  voteUp: 'Stem voor deze reactie',
  voteDown: 'Stem tegen deze reactie',
  score: (score) => `Score: ${score.toLocaleString(lang)}`,
  permalink: 'Link naar deze reactie',

  anonymous: 'Anoniem',
  roles: { author: 'Auteur', staff: 'Redactie' },
  pinned: 'Vastgezet',
  editedAt: (time) => `bewerkt: ${time}`,
  inReplyTo: (name) => `In antwoord op \u2068${name}\u2069`,
  removed: 'Deze reactie is verwijderd.',
  heldComment: 'Wacht op goedkeuring: alleen jij ziet dit.',

  outcomes: {
    published: 'Je reactie is geplaatst.',
    held: 'Bedankt. Je reactie verschijnt na controle.',
    binned: 'De site heeft je reactie voor spam aangezien. Misschien wordt er nog eens naar gekeken.',
    duplicate: 'Je had dit al gezegd: je reactie is aangekomen.',
    edited: 'Je reactie is gewijzigd.',
    removed: 'Je reactie is verwijderd.',
  },
  refusals: {
    refused: 'De site accepteert deze reactie niet.',
    closed: 'De reacties zijn gesloten.',
    login: 'Log eerst in op de site om te reageren.',
    'rate-limited': 'Te veel reacties in korte tijd. Probeer het later opnieuw.',
    invalid: 'Een paar velden kloppen nog niet:',
  },
  tryAgain: (when) => `Te veel reacties in korte tijd. Probeer het ${when} opnieuw.`,
  uncertain:
    'Het is niet zeker of je reactie is aangekomen. De tekst blijft hier bewaard en je kunt hem opnieuw versturen.',
  offline: 'Er is geen verbinding. De tekst blijft hier bewaard en je kunt hem later versturen.',
  problems: {
    missing: 'Vul dit in.',
    'too-long': 'Dit is te lang.',
    'too-short': 'Dit is te kort.',
    malformed: 'Dit lijkt niet te kloppen.',
    unwanted: 'De site accepteert dit niet.',
  },
};
