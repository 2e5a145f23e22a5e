import type { CommentMessages } from '../messages.js';

const lang = 'ja';

/** Japanese, for the comment box. */
export const jaComments: CommentMessages = {
  comments: 'コメント',
  commentCount: (count) => (count ? `コメント${count.toLocaleString(lang)}件` : 'コメントはまだありません'),
  loadingComments: 'コメントを読み込んでいます…',
  unreachableComments: '現在、コメントを取得できません。',
  sortBy: '並べ替え',
  sorts: { newest: '新しい順', oldest: '古い順', top: '評価の高い順' },
  newComments: (count) => `新着コメント${count.toLocaleString(lang)}件`,
  moreComments: 'コメントをもっと見る',
  partial: 'ここに表示されているのは会話の一部です。',
  answerAt: (host) => `${host}で会話に参加`,

  writeComment: 'コメントを書く',
  // names of another direction keep to themselves between FSI and PDI
  replyTo: (name) => `\u2068${name}\u2069さんに返信`,
  fields: { text: 'コメント', name: '名前', email: 'メールアドレス', site: 'ウェブサイト' },
  optional: '任意',
  emailNote: '公開されません。',
  remember: '名前とメールアドレスをこの端末に保存する',
  leaveEmpty: 'この欄は空のままにしてください',
  charactersLeft: (count) => `あと${count.toLocaleString(lang)}文字`,
  charactersOver: (count) => `${count.toLocaleString(lang)}文字超過`,
  post: 'コメントを投稿',
  posting: '投稿しています…',
  preview: 'プレビュー',
  goOnWriting: '入力に戻る',
  cancel: 'キャンセル',
  save: '保存',

  reply: '返信',
  edit: '編集',
  remove: '削除',
  confirmRemoval: 'このコメントを削除しますか？',
  voteUp: 'このコメントに賛成する',
  voteDown: 'このコメントに反対する',
  score: (score) => `評価：${score.toLocaleString(lang)}`,
  permalink: 'このコメントへのリンク',

  anonymous: '匿名',
  roles: { author: '筆者', staff: '編集部' },
  pinned: '固定表示',
  editedAt: (time) => `編集：${time}`,
  inReplyTo: (name) => `\u2068${name}\u2069さんへの返信`,
  removed: 'このコメントは削除されました。',
  heldComment: '承認待ちのため、ほかの人にはまだ表示されません。',

  outcomes: {
    published: 'コメントが公開されました。',
    held: 'ありがとうございます。コメントは確認後に表示されます。',
    binned: 'コメントがスパムと判定されました。あらためて確認される場合があります。',
    duplicate: '同じコメントがすでに届いています。',
    edited: 'コメントを変更しました。',
    removed: 'コメントを削除しました。',
  },
  refusals: {
    refused: 'このコメントは受け付けられません。',
    closed: 'コメントは受け付けていません。',
    login: 'コメントするには、まずサイトにログインしてください。',
    'rate-limited': '短時間に投稿されたコメントが多すぎます。しばらくしてからもう一度お試しください。',
    invalid: '次の項目をご確認ください：',
  },
  tryAgain: (when) => `短時間に投稿されたコメントが多すぎます。${when}、もう一度お試しください。`,
  uncertain: 'コメントが届いたかどうか確認できません。内容はここに残っており、もう一度送信できます。',
  offline: 'インターネットに接続されていません。コメントはここに残っており、あとで送信できます。',
  problems: {
    missing: '入力してください。',
    'too-long': '長すぎます。',
    'too-short': '短すぎます。',
    malformed: '入力内容が正しくないようです。',
    unwanted: 'この内容は受け付けられません。',
  },
};
