import type { CommentMessages } from '../messages.js';
import { plural } from '../plural.js';

const lang = 'es';

/** Spanish, for the comment box. */
export const esComments: CommentMessages = {
  comments: 'Comentarios',
  commentCount: plural(lang, {
    zero: 'Aún no hay comentarios',
    one: '# comentario',
    other: '# comentarios',
  }),
  loadingComments: 'Cargando comentarios…',
  unreachableComments: 'No se puede acceder a los comentarios en este momento.',
  sortBy: 'Ordenar por',
  sorts: { newest: 'Más recientes', oldest: 'Más antiguos', top: 'Mejor valorados' },
  newComments: plural(lang, { one: '# comentario nuevo', other: '# comentarios nuevos' }),
  moreComments: 'Más comentarios',
  partial: 'Aquí solo se muestra una parte de la conversación.',
  answerAt: (host) => `Participar en ${host}`,

  writeComment: 'Escribir un comentario',
  // names of another direction keep to themselves between FSI and PDI
  replyTo: (name) => `Responder a \u2068${name}\u2069`,
  fields: { text: 'Comentario', name: 'Nombre', email: 'Correo electrónico', site: 'Sitio web' },
  optional: 'opcional',
  emailNote: 'No se mostrará.',
  remember: 'Recordar mi nombre y mi correo en este dispositivo',
  leaveEmpty: 'Dejar este campo vacío',
  charactersLeft: plural(lang, { one: 'Queda # carácter', other: 'Quedan # caracteres' }),
  charactersOver: plural(lang, { one: 'Sobra # carácter', other: 'Sobran # caracteres' }),
  post: 'Publicar comentario',
  posting: 'Publicando…',
  preview: 'Vista previa',
  goOnWriting: 'Seguir escribiendo',
  cancel: 'Cancelar',
  save: 'Guardar',

  reply: 'Responder',
  edit: 'Editar',
  remove: 'Eliminar',
  confirmRemoval: '¿Eliminar este comentario?',
  voteUp: 'Votar a favor de este comentario',
  voteDown: 'Votar en contra de este comentario',
  score: (score) => `Puntuación: ${score.toLocaleString(lang)}`,
  permalink: 'Enlace a este comentario',

  anonymous: 'Anónimo',
  roles: { author: 'Autor', staff: 'Redacción' },
  pinned: 'Fijado',
  editedAt: (time) => `editado: ${time}`,
  inReplyTo: (name) => `En respuesta a \u2068${name}\u2069`,
  removed: 'Este comentario ha sido eliminado.',
  heldComment: 'Pendiente de moderación: por ahora nadie más lo ve.',

  outcomes: {
    published: 'Tu comentario se ha publicado.',
    held: 'Gracias. Tu comentario aparecerá cuando se haya revisado.',
    binned: 'El sitio ha marcado tu comentario como spam. Es posible que se vuelva a revisar.',
    duplicate: 'Ya habías enviado este comentario y ha llegado bien.',
    edited: 'Tu comentario se ha modificado.',
    removed: 'Tu comentario se ha eliminado.',
  },
  refusals: {
    refused: 'El sitio no acepta este comentario.',
    closed: 'Los comentarios están cerrados.',
    login: 'Para comentar, primero hay que iniciar sesión en el sitio.',
    'rate-limited': 'Demasiados comentarios en poco tiempo. Inténtalo de nuevo un poco más tarde.',
    invalid: 'Hay que revisar algunos campos:',
  },
  tryAgain: (when) => `Demasiados comentarios en poco tiempo. Inténtalo de nuevo ${when}.`,
  uncertain: 'No es seguro que tu comentario haya llegado. Se conserva aquí y puedes enviarlo de nuevo.',
  offline: 'No hay conexión. Tu comentario se conserva aquí y puedes enviarlo más tarde.',
  problems: {
    missing: 'Falta completar este campo.',
    'too-long': 'Es demasiado largo.',
    'too-short': 'Es demasiado corto.',
    malformed: 'No parece correcto.',
    unwanted: 'El sitio no lo acepta.',
  },
};
