import type { CommentMessages } from '../messages.js';
import { plural } from '../plural.js';

const lang = 'it';

/** Italian, for the comment box. */
export const itComments: CommentMessages = {
  comments: 'Commenti',
  commentCount: plural(lang, { zero: 'Ancora nessun commento', one: '# commento', other: '# commenti' }),
  loadingComments: 'Caricamento dei commenti…',
  unreachableComments: 'Al momento i commenti non sono raggiungibili.',
  sortBy: 'Ordina per',
  sorts: { newest: 'Più recenti', oldest: 'Meno recenti', top: 'Più votati' },
  newComments: plural(lang, { one: '# nuovo commento', other: '# nuovi commenti' }),
  moreComments: 'Altri commenti',
  partial: 'Qui è visibile solo una parte della conversazione.',
  answerAt: (host) => `Partecipa su ${host}`,

  writeComment: 'Lascia un commento',
  // names of another direction keep to themselves between FSI and PDI
  replyTo: (name) => `Rispondi a \u2068${name}\u2069`,
  fields: { text: 'Commento', name: 'Nome', email: 'E-mail', site: 'Sito web' },
  optional: 'facoltativo',
  emailNote: 'Non sarà visibile.',
  remember: 'Ricorda nome ed e-mail su questo dispositivo',
  leaveEmpty: 'Lascia vuoto questo campo',
  charactersLeft: plural(lang, { one: 'Resta # carattere', other: 'Restano # caratteri' }),
  charactersOver: plural(lang, { one: '# carattere di troppo', other: '# caratteri di troppo' }),
  post: 'Pubblica il commento',
  posting: 'Pubblicazione in corso…',
  preview: 'Anteprima',
  goOnWriting: 'Continua a scrivere',
  cancel: 'Annulla',
  save: 'Salva',

  reply: 'Rispondi',
  edit: 'Modifica',
  remove: 'Elimina',
  confirmRemoval: 'Eliminare questo commento?',
  voteUp: 'Vota a favore di questo commento',
  voteDown: 'Vota contro questo commento',
  score: (score) => `Punteggio: ${score.toLocaleString(lang)}`,
  permalink: 'Link a questo commento',

  anonymous: 'Anonimo',
  roles: { author: 'Autore', staff: 'Redazione' },
  pinned: 'In evidenza',
  editedAt: (time) => `modificato: ${time}`,
  inReplyTo: (name) => `In risposta a \u2068${name}\u2069`,
  removed: 'Questo commento è stato eliminato.',
  heldComment: 'In attesa di moderazione: per ora lo vedi solo tu.',

  outcomes: {
    published: 'Il tuo commento è stato pubblicato.',
    held: 'Grazie. Il tuo commento apparirà dopo la verifica.',
    binned: 'Il sito ha scambiato il tuo commento per spam. Potrebbe essere riesaminato.',
    duplicate: 'Hai già inviato questo commento: è arrivato.',
    edited: 'Il tuo commento è stato modificato.',
    removed: 'Il tuo commento è stato eliminato.',
  },
  refusals: {
    refused: 'Il sito non accetta questo commento.',
    closed: 'I commenti sono chiusi.',
    login: 'Per commentare, accedi prima al sito.',
    'rate-limited': 'Troppi commenti in poco tempo. Riprova un po’ più tardi.',
    invalid: 'Alcuni campi sono da rivedere:',
  },
  tryAgain: (when) => `Troppi commenti in poco tempo. Riprova ${when}.`,
  uncertain: 'Non è certo che il tuo commento sia arrivato. Resta salvato qui e puoi inviarlo di nuovo.',
  offline: 'Non c’è connessione. Il tuo commento resta salvato qui e puoi inviarlo più tardi.',
  problems: {
    missing: 'Compila questo campo.',
    'too-long': 'È troppo lungo.',
    'too-short': 'È troppo corto.',
    malformed: 'Non sembra corretto.',
    unwanted: 'Il sito non lo accetta.',
  },
};
