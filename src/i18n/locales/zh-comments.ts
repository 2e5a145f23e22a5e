import type { CommentMessages } from '../messages.js';

const lang = 'zh';

/** Chinese, in simplified characters, for the comment box. */
export const zhComments: CommentMessages = {
  comments: '评论',
  commentCount: (count) => (count ? `${count.toLocaleString(lang)}条评论` : '暂无评论'),
  loadingComments: '正在加载评论……',
  unreachableComments: '目前无法获取评论。',
  sortBy: '排序',
  sorts: { newest: '最新优先', oldest: '最早优先', top: '好评优先' },
  newComments: (count) => `${count.toLocaleString(lang)}条新评论`,
  moreComments: '更多评论',
  partial: '此处仅显示部分讨论。',
  answerAt: (host) => `前往 ${host} 参与讨论`,

  writeComment: '写评论',
  // names of another direction keep to themselves between FSI and PDI
  replyTo: (name) => `回复 \u2068${name}\u2069`,
  fields: { text: '评论', name: '昵称', email: '邮箱', site: '网站' },
  optional: '选填',
  emailNote: '不会公开。',
  remember: '在此设备上记住我的昵称和邮箱',
  leaveEmpty: '请将此处留空',
  charactersLeft: (count) => `还可输入${count.toLocaleString(lang)}字`,
  charactersOver: (count) => `超出${count.toLocaleString(lang)}字`,
  post: '发表评论',
  posting: '正在发表……',
  preview: '预览',
  goOnWriting: '继续编辑',
  cancel: '取消',
  save: '保存',

  reply: '回复',
  edit: '编辑',
  remove: '删除',
  confirmRemoval: '要删除这条评论吗？',
  voteUp: '赞成这条评论',
  voteDown: '反对这条评论',
  score: (score) => `得分：${score.toLocaleString(lang)}`,
  permalink: '这条评论的链接',

  anonymous: '匿名',
  roles: { author: '作者', staff: '编辑部' },
  pinned: '置顶',
  editedAt: (time) => `编辑时间：${time}`,
  inReplyTo: (name) => `回复 \u2068${name}\u2069`,
  removed: '这条评论已删除。',
  heldComment: '等待审核，目前仅自己可见。',

  outcomes: {
    published: '评论已发表。',
    held: '谢谢。评论通过审核后即会显示。',
    binned: '内容被判定为垃圾评论，可能会再次审核。',
    duplicate: '这条评论此前已收到。',
    edited: '评论已修改。',
    removed: '评论已删除。',
  },
  refusals: {
    refused: '网站不接受这条评论。',
    closed: '评论已关闭。',
    login: '请先登录网站再发表评论。',
    'rate-limited': '短时间内评论过多，请稍后再试。',
    invalid: '以下内容需要修改：',
  },
  tryAgain: (when) => `短时间内评论过多，请${when}再试。`,
  uncertain: '无法确定评论是否已送达。内容保留在此，可以重新发送。',
  offline: '没有网络连接。评论保留在此，可以稍后发送。',
  problems: {
    missing: '请填写此项。',
    'too-long': '内容过长。',
    'too-short': '内容过短。',
    malformed: '格式似乎不正确。',
    unwanted: '网站不接受此内容。',
  },
};
