import type { CommentMessages } from '../messages.js';
import { plural } from '../plural.js';

const lang = 'pt';

/** Portuguese, as in Brazil, for the comment box. */
export const ptComments: CommentMessages = {
  comments: 'Comentários',
  commentCount: plural(lang, {
    zero: 'Ainda não há comentários',
    one: '# comentário',
    other: '# comentários',
  }),
  loadingComments: 'Carregando comentários…',
  unreachableComments: 'No momento, não é possível carregar os comentários.',
  sortBy: 'Ordenar por',
  sorts: { newest: 'Mais recentes', oldest: 'Mais antigos', top: 'Mais bem avaliados' },
  newComments: plural(lang, { one: '# novo comentário', other: '# novos comentários' }),
  moreComments: 'Mais comentários',
  partial: 'Aqui aparece apenas uma parte da conversa.',
  answerAt: (host) => `Participar em ${host}`,

  writeComment: 'Deixe seu comentário',
  // names of another direction keep to themselves between FSI and PDI
  replyTo: (name) => `Responder a \u2068${name}\u2069`,
  fields: { text: 'Comentário', name: 'Nome', email: 'E-mail', site: 'Site' },
  optional: 'opcional',
  emailNote: 'Não será exibido.',
  remember: 'Lembrar meu nome e e-mail neste dispositivo',
  leaveEmpty: 'Deixe este campo em branco',
  charactersLeft: plural(lang, { one: 'Resta # caractere', other: 'Restam # caracteres' }),
  charactersOver: plural(lang, { one: '# caractere a mais', other: '# caracteres a mais' }),
  post: 'Publicar comentário',
  posting: 'Publicando…',
  preview: 'Prévia',
  goOnWriting: 'Continuar escrevendo',
  cancel: 'Cancelar',
  save: 'Salvar',

  reply: 'Responder',
  edit: 'Editar',
  remove: 'Excluir',
  confirmRemoval: 'Excluir este comentário?',
  voteUp: 'Votar a favor deste comentário',
  voteDown: 'Votar contra este comentário',
  score: (score) => `Pontuação: ${score.toLocaleString(lang)}`,
  permalink: 'Link para este comentário',

  anonymous: 'Anônimo',
  roles: { author: 'Autor', staff: 'Redação' },
  pinned: 'Fixado',
  editedAt: (time) => `editado: ${time}`,
  inReplyTo: (name) => `Em resposta a \u2068${name}\u2069`,
  removed: 'Este comentário foi excluído.',
  heldComment: 'Aguardando moderação: por enquanto, só você vê este comentário.',

  outcomes: {
    published: 'Seu comentário foi publicado.',
    held: 'Agradecemos. Seu comentário aparecerá depois de ser analisado.',
    binned: 'O site considerou seu comentário spam. Talvez ele seja analisado de novo.',
    duplicate: 'Você já enviou este comentário, e ele chegou.',
    edited: 'Seu comentário foi alterado.',
    removed: 'Seu comentário foi excluído.',
  },
  refusals: {
    refused: 'O site não aceita este comentário.',
    closed: 'Os comentários estão encerrados.',
    login: 'Para comentar, primeiro faça login no site.',
    'rate-limited': 'Comentários demais em pouco tempo. Tente novamente um pouco mais tarde.',
    invalid: 'Alguns campos precisam de atenção:',
  },
  tryAgain: (when) => `Comentários demais em pouco tempo. Tente novamente ${when}.`,
  uncertain: 'Não se sabe se seu comentário chegou. Ele fica guardado aqui e você pode enviá-lo de novo.',
  offline: 'Sem conexão. Seu comentário fica guardado aqui e você pode enviá-lo mais tarde.',
  problems: {
    missing: 'Preencha este campo.',
    'too-long': 'Está longo demais.',
    'too-short': 'Está curto demais.',
    malformed: 'Isso não parece correto.',
    unwanted: 'O site não aceita isso.',
  },
};
