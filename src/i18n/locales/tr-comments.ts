import type { CommentMessages } from '../messages.js';
import { plural } from '../plural.js';

const lang = 'tr';

/** Turkish, for the comment box. */
export const trComments: CommentMessages = {
  comments: 'Yorumlar',
  commentCount: plural(lang, { zero: 'Henüz yorum yok', other: '# yorum' }),
  loadingComments: 'Yorumlar yükleniyor…',
  unreachableComments: 'Yorumlara şu anda ulaşılamıyor.',
  sortBy: 'Sıralama',
  sorts: { newest: 'Önce en yeniler', oldest: 'Önce en eskiler', top: 'Önce en beğenilenler' },
  newComments: plural(lang, { other: '# yeni yorum' }),
  moreComments: 'Daha fazla yorum',
  partial: 'Burada tartışmanın yalnızca bir bölümü görünüyor.',
  answerAt: (host) => `Tartışmaya katıl: ${host}`,

  writeComment: 'Yorum yaz',
  // names of another direction keep to themselves between FSI and PDI
  replyTo: (name) => `\u2068${name}\u2069 adlı kullanıcıyı yanıtla`,
  fields: { text: 'Yorum', name: 'Ad', email: 'E-posta', site: 'Web sitesi' },
  optional: 'isteğe bağlı',
  emailNote: 'Gösterilmez.',
  remember: 'Adımı ve e-postamı bu cihazda hatırla',
  leaveEmpty: 'Bu alanı boş bırakın',
  charactersLeft: plural(lang, { other: '# karakter kaldı' }),
  charactersOver: plural(lang, { other: '# karakter fazla' }),
  post: 'Yorumu gönder',
  posting: 'Gönderiliyor…',
  preview: 'Önizleme',
  goOnWriting: 'Yazmaya devam et',
  cancel: 'Vazgeç',
  save: 'Kaydet',

  reply: 'Yanıtla',
  edit: 'Düzenle',
  remove: 'Sil',
  confirmRemoval: 'Bu yorum silinsin mi?',
  voteUp: 'Bu yoruma olumlu oy ver',
  voteDown: 'Bu yoruma olumsuz oy ver',
  score: (score) => `Puan: ${score.toLocaleString(lang)}`,
  permalink: 'Bu yorumun bağlantısı',

  anonymous: 'Anonim',
  roles: { author: 'Yazar', staff: 'Yazı işleri' },
  pinned: 'Sabitlendi',
  editedAt: (time) => `düzenlendi: ${time}`,
  inReplyTo: (name) => `\u2068${name}\u2069 adlı kullanıcıya yanıt`,
  removed: 'Bu yorum silindi.',
  heldComment: 'Onay bekliyor: şimdilik yalnızca siz görüyorsunuz.',

  outcomes: {
    published: 'Yorumunuz yayımlandı.',
    held: 'Teşekkürler. Yorumunuz incelendikten sonra yayımlanacak.',
    binned: 'Site, yorumunuzu spam saydı. Yorumunuz yeniden incelenebilir.',
    duplicate: 'Bu yorumunuz zaten ulaşmıştı.',
    edited: 'Yorumunuz değiştirildi.',
    removed: 'Yorumunuz silindi.',
  },
  refusals: {
    refused: 'Site bu yorumu kabul etmiyor.',
    closed: 'Yorumlar kapalı.',
    login: 'Yorum yapmak için önce sitede oturum açın.',
    'rate-limited': 'Kısa sürede çok fazla yorum gönderildi. Lütfen biraz sonra yeniden deneyin.',
    invalid: 'Bazı alanların düzeltilmesi gerekiyor:',
  },
  tryAgain: (when) => `Kısa sürede çok fazla yorum gönderildi. Lütfen ${when} yeniden deneyin.`,
  uncertain: 'Yorumunuzun ulaşıp ulaşmadığı belli değil. Burada saklanıyor; yeniden gönderebilirsiniz.',
  offline: 'Bağlantı yok. Yorumunuz burada saklanıyor; daha sonra gönderebilirsiniz.',
  problems: {
    missing: 'Lütfen bu alanı doldurun.',
    'too-long': 'Çok uzun.',
    'too-short': 'Çok kısa.',
    malformed: 'Doğru görünmüyor.',
    unwanted: 'Site bunu kabul etmiyor.',
  },
};
