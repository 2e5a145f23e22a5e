import type { CommentMessages } from '../messages.js';

const lang = 'ko';

/** Korean, for the comment box. */
export const koComments: CommentMessages = {
  comments: '댓글',
  commentCount: (count) => (count ? `댓글 ${count.toLocaleString(lang)}개` : '아직 댓글이 없습니다'),
  loadingComments: '댓글을 불러오는 중…',
  unreachableComments: '지금은 댓글을 불러올 수 없습니다.',
  sortBy: '정렬',
  sorts: { newest: '최신순', oldest: '오래된 순', top: '추천순' },
  newComments: (count) => `새 댓글 ${count.toLocaleString(lang)}개`,
  moreComments: '댓글 더 보기',
  partial: '여기에는 대화의 일부만 표시됩니다.',
  answerAt: (host) => `${host}에서 참여하기`,

  writeComment: '댓글 쓰기',
  // names of another direction keep to themselves between FSI and PDI
  replyTo: (name) => `\u2068${name}\u2069님에게 답글 쓰기`,
  fields: { text: '댓글', name: '이름', email: '이메일', site: '웹사이트' },
  optional: '선택 사항',
  emailNote: '공개되지 않습니다.',
  remember: '이 기기에 이름과 이메일 저장',
  leaveEmpty: '이 칸은 비워 두세요',
  charactersLeft: (count) => `${count.toLocaleString(lang)}자 남음`,
  charactersOver: (count) => `${count.toLocaleString(lang)}자 초과`,
  post: '댓글 등록',
  posting: '댓글을 등록하는 중…',
  preview: '미리보기',
  goOnWriting: '계속 쓰기',
  cancel: '취소',
  save: '저장',

  reply: '답글',
  edit: '수정',
  remove: '삭제',
  confirmRemoval: '이 댓글을 삭제할까요?',
  voteUp: '이 댓글 추천',
  voteDown: '이 댓글 비추천',
  score: (score) => `점수: ${score.toLocaleString(lang)}`,
  permalink: '이 댓글 링크',

  anonymous: '익명',
  roles: { author: '필자', staff: '편집부' },
  pinned: '고정',
  editedAt: (time) => `수정: ${time}`,
  inReplyTo: (name) => `\u2068${name}\u2069님에게 남긴 답글`,
  removed: '삭제된 댓글입니다.',
  heldComment: '검토 중이어서 다른 사람에게는 아직 보이지 않습니다.',

  outcomes: {
    published: '댓글이 등록되었습니다.',
    held: '감사합니다. 댓글은 검토 후 표시됩니다.',
    binned: '댓글이 스팸으로 분류되었습니다. 다시 검토될 수 있습니다.',
    duplicate: '같은 댓글이 이미 접수되었습니다.',
    edited: '댓글이 수정되었습니다.',
    removed: '댓글이 삭제되었습니다.',
  },
  refusals: {
    refused: '사이트에서 이 댓글을 허용하지 않습니다.',
    closed: '댓글창이 닫혀 있습니다.',
    login: '댓글을 쓰려면 먼저 사이트에 로그인해 주세요.',
    'rate-limited': '짧은 시간에 댓글이 너무 많이 등록되었습니다. 잠시 후 다시 시도해 주세요.',
    invalid: '다음 항목을 확인해 주세요:',
  },
  tryAgain: (when) => `짧은 시간에 댓글이 너무 많이 등록되었습니다. ${when} 다시 시도해 주세요.`,
  uncertain: '댓글이 전달되었는지 확실하지 않습니다. 내용은 여기에 보관되며 다시 보낼 수 있습니다.',
  offline: '인터넷에 연결되어 있지 않습니다. 댓글은 여기에 보관되며 나중에 보낼 수 있습니다.',
  problems: {
    missing: '입력해 주세요.',
    'too-long': '너무 깁니다.',
    'too-short': '너무 짧습니다.',
    malformed: '올바르지 않은 것 같습니다.',
    unwanted: '사이트에서 허용하지 않는 내용입니다.',
  },
};
