import type { CommentMessages } from '../messages.js';
import { plural } from '../plural.js';

const lang = 'fr';

/** French, with its spaces before colons and question marks, for the comment box. */
export const frComments: CommentMessages = {
  comments: 'Commentaires',
  commentCount: plural(lang, {
    zero: 'Aucun commentaire pour le moment',
    one: '# commentaire',
    other: '# commentaires',
  }),
  loadingComments: 'Chargement des commentaires…',
  unreachableComments: 'Les commentaires ne sont pas accessibles pour le moment.',
  sortBy: 'Afficher d’abord',
  sorts: { newest: 'Les plus récents', oldest: 'Les plus anciens', top: 'Les mieux notés' },
  newComments: plural(lang, { one: '# nouveau commentaire', other: '# nouveaux commentaires' }),
  moreComments: 'Voir plus de commentaires',
  partial: 'Seule une partie de la conversation est affichée ici.',
  answerAt: (host) => `Participer sur ${host}`,

  writeComment: 'Laisser un commentaire',
  // names of another direction keep to themselves between FSI and PDI
  replyTo: (name) => `Répondre à \u2068${name}\u2069`,
  fields: { text: 'Commentaire', name: 'Nom', email: 'E-mail', site: 'Site web' },
  optional: 'facultatif',
  emailNote: 'L’adresse ne sera pas affichée.',
  remember: 'Mémoriser mon nom et mon e-mail sur cet appareil',
  leaveEmpty: 'Laisser ce champ vide',
  charactersLeft: plural(lang, { one: '# caractère restant', other: '# caractères restants' }),
  charactersOver: plural(lang, { one: '# caractère de trop', other: '# caractères de trop' }),
  post: 'Publier le commentaire',
  posting: 'Publication en cours…',
  preview: 'Aperçu',
  goOnWriting: 'Continuer à écrire',
  cancel: 'Annuler',
  save: 'Enregistrer',

  reply: 'Répondre',
  edit: 'Modifier',
  remove: 'Supprimer',
  confirmRemoval: 'Supprimer ce commentaire\u202f?',
  voteUp: 'Voter pour ce commentaire',
  voteDown: 'Voter contre ce commentaire',
  score: (score) => `Score\u00a0: ${score.toLocaleString(lang)}`,
  permalink: 'Lien vers ce commentaire',

  anonymous: 'Anonyme',
  roles: { author: 'Auteur', staff: 'Rédaction' },
  pinned: 'Épinglé',
  editedAt: (time) => `modifié\u00a0: ${time}`,
  inReplyTo: (name) => `En réponse à \u2068${name}\u2069`,
  removed: 'Ce commentaire a été supprimé.',
  heldComment: 'En attente de modération\u00a0: personne d’autre ne le voit encore.',

  outcomes: {
    published: 'Votre commentaire a été publié.',
    held: 'Merci. Votre commentaire paraîtra une fois vérifié.',
    binned: 'Le site a pris votre commentaire pour du spam. Il sera peut-être réexaminé.',
    duplicate: 'Vous avez déjà envoyé ce commentaire\u00a0: il est bien arrivé.',
    edited: 'Votre commentaire a été modifié.',
    removed: 'Votre commentaire a été supprimé.',
  },
  refusals: {
    refused: 'Le site n’accepte pas ce commentaire.',
    closed: 'Les commentaires sont fermés.',
    login: 'Pour commenter, il faut d’abord se connecter au site.',
    'rate-limited': 'Trop de commentaires en peu de temps. Réessayez un peu plus tard.',
    invalid: 'Certains champs sont à revoir\u00a0:',
  },
  tryAgain: (when) => `Trop de commentaires en peu de temps. Réessayez ${when}.`,
  uncertain:
    'Il n’est pas certain que votre commentaire soit arrivé. Il est conservé ici et vous pouvez le renvoyer.',
  offline: 'Pas de connexion. Votre commentaire est conservé ici et vous pourrez l’envoyer plus tard.',
  problems: {
    missing: 'Veuillez remplir ce champ.',
    'too-long': 'C’est trop long.',
    'too-short': 'C’est trop court.',
    malformed: 'Cela ne semble pas correct.',
    unwanted: 'Le site n’accepte pas ce contenu.',
  },
};
