import type { CommentMessages } from '../messages.js';
import { plural } from '../plural.js';

const lang = 'de';

/** German, without Sie or du, for the comment box. */
export const deComments: CommentMessages = {
  comments: 'Kommentare',
  commentCount: plural(lang, { zero: 'Noch keine Kommentare', one: '# Kommentar', other: '# Kommentare' }),
  loadingComments: 'Kommentare werden geladen\u00a0…',
  unreachableComments: 'Die Kommentare sind derzeit nicht erreichbar.',
  sortBy: 'Sortierung',
  sorts: { newest: 'Neueste zuerst', oldest: 'Älteste zuerst', top: 'Bestbewertete zuerst' },
  newComments: plural(lang, { one: '# neuer Kommentar', other: '# neue Kommentare' }),
  moreComments: 'Weitere Kommentare',
  partial: 'Hier ist nur ein Teil der Diskussion zu sehen.',
  answerAt: (host) => `Mitdiskutieren auf ${host}`,

  writeComment: 'Kommentar schreiben',
  // names of another direction keep to themselves between FSI and PDI
  replyTo: (name) => `\u2068${name}\u2069 antworten`,
  fields: { text: 'Kommentar', name: 'Name', email: 'E-Mail', site: 'Website' },
  optional: 'freiwillig',
  emailNote: 'Die Adresse wird nicht angezeigt.',
  remember: 'Name und E-Mail auf diesem Gerät merken',
  leaveEmpty: 'Dieses Feld leer lassen',
  charactersLeft: plural(lang, { other: 'Noch # Zeichen' }),
  charactersOver: plural(lang, { other: '# Zeichen zu viel' }),
  post: 'Kommentar abschicken',
  posting: 'Wird gesendet\u00a0…',
  preview: 'Vorschau',
  goOnWriting: 'Weiterschreiben',
  cancel: 'Abbrechen',
  save: 'Speichern',

  reply: 'Antworten',
  edit: 'Bearbeiten',
  remove: 'Löschen',
  confirmRemoval: 'Diesen Kommentar löschen?',
  voteUp: 'Für diesen Kommentar stimmen',
  voteDown: 'Gegen diesen Kommentar stimmen',
  score: (score) => `Bewertung: ${score.toLocaleString(lang)}`,
  permalink: 'Link zu diesem Kommentar',

  anonymous: 'Anonym',
  roles: { author: 'Autor/in', staff: 'Redaktion' },
  pinned: 'Angepinnt',
  editedAt: (time) => `bearbeitet: ${time}`,
  inReplyTo: (name) => `Antwort an \u2068${name}\u2069`,
  removed: 'Dieser Kommentar wurde gelöscht.',
  heldComment: 'Wartet auf Freigabe und ist für andere noch nicht sichtbar.',

  outcomes: {
    published: 'Der Kommentar wurde veröffentlicht.',
    held: 'Vielen Dank. Der Kommentar erscheint, sobald er geprüft ist.',
    binned: 'Die Website hält den Kommentar für Spam. Vielleicht wird er noch einmal geprüft.',
    duplicate: 'Genau dieser Kommentar ist bereits angekommen.',
    edited: 'Der Kommentar wurde geändert.',
    removed: 'Der Kommentar wurde gelöscht.',
  },
  refusals: {
    refused: 'Die Website nimmt diesen Kommentar nicht an.',
    closed: 'Die Kommentare sind geschlossen.',
    login: 'Wer kommentieren möchte, muss sich zuerst auf der Website anmelden.',
    'rate-limited': 'Zu viele Kommentare in kurzer Zeit. Bitte etwas später erneut versuchen.',
    invalid: 'Einige Angaben stimmen noch nicht:',
  },
  tryAgain: (when) => `Zu viele Kommentare in kurzer Zeit. Ein neuer Versuch ist ${when} möglich.`,
  uncertain:
    'Ob der Kommentar angekommen ist, steht nicht fest. Er bleibt hier gespeichert und lässt sich erneut senden.',
  offline: 'Keine Verbindung. Der Kommentar bleibt hier gespeichert und lässt sich später senden.',
  problems: {
    missing: 'Bitte ausfüllen.',
    'too-long': 'Das ist zu lang.',
    'too-short': 'Das ist zu kurz.',
    malformed: 'Das scheint nicht zu stimmen.',
    unwanted: 'Die Website nimmt das nicht an.',
  },
};
