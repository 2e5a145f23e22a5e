import type { CommentMessages } from '../messages.js';
import { plural } from '../plural.js';

const lang = 'hi';

/** Hindi, for the comment box. */
export const hiComments: CommentMessages = {
  comments: 'टिप्पणियाँ',
  commentCount: plural(lang, {
    zero: 'अभी कोई टिप्पणी नहीं है',
    one: '# टिप्पणी',
    other: '# टिप्पणियाँ',
  }),
  loadingComments: 'टिप्पणियाँ लोड हो रही हैं…',
  unreachableComments: 'फ़िलहाल टिप्पणियाँ उपलब्ध नहीं हैं।',
  sortBy: 'क्रम',
  sorts: { newest: 'नई पहले', oldest: 'पुरानी पहले', top: 'सबसे पसंदीदा पहले' },
  newComments: plural(lang, { one: '# नई टिप्पणी', other: '# नई टिप्पणियाँ' }),
  moreComments: 'और टिप्पणियाँ',
  partial: 'यहाँ बातचीत का केवल एक हिस्सा दिख रहा है।',
  answerAt: (host) => `${host} पर चर्चा में शामिल हों`,

  writeComment: 'अपनी टिप्पणी लिखें',
  // names of another direction keep to themselves between FSI and PDI
  replyTo: (name) => `\u2068${name}\u2069 को जवाब दें`,
  fields: { text: 'टिप्पणी', name: 'नाम', email: 'ईमेल', site: 'वेबसाइट' },
  optional: 'वैकल्पिक',
  emailNote: 'यह दिखाया नहीं जाएगा।',
  remember: 'इस डिवाइस पर मेरा नाम और ईमेल याद रखें',
  leaveEmpty: 'इसे ख़ाली छोड़ दें',
  charactersLeft: plural(lang, { other: '# अक्षर बाक़ी' }),
  charactersOver: plural(lang, { other: '# अक्षर ज़्यादा' }),
  post: 'टिप्पणी भेजें',
  posting: 'भेजी जा रही है…',
  preview: 'प्रीव्यू',
  goOnWriting: 'लिखना जारी रखें',
  cancel: 'रद्द करें',
  save: 'सेव करें',

  reply: 'जवाब दें',
  edit: 'बदलाव करें',
  remove: 'हटाएँ',
  confirmRemoval: 'क्या यह टिप्पणी हटानी है?',
  voteUp: 'इस टिप्पणी के पक्ष में वोट दें',
  voteDown: 'इस टिप्पणी के विरोध में वोट दें',
  score: (score) => `स्कोर: ${score.toLocaleString(lang)}`,
  permalink: 'इस टिप्पणी का लिंक',

  anonymous: 'अनाम',
  roles: { author: 'लेखक', staff: 'संपादकीय टीम' },
  pinned: 'पिन की हुई',
  editedAt: (time) => `बदलाव: ${time}`,
  inReplyTo: (name) => `\u2068${name}\u2069 के जवाब में`,
  removed: 'यह टिप्पणी हटा दी गई है।',
  heldComment: 'जाँच बाक़ी है: अभी यह केवल आपको दिख रही है।',

  outcomes: {
    published: 'आपकी टिप्पणी प्रकाशित हो गई है।',
    held: 'धन्यवाद। जाँच के बाद आपकी टिप्पणी दिखने लगेगी।',
    binned: 'साइट ने आपकी टिप्पणी को स्पैम माना है। हो सकता है कि इसे दोबारा जाँचा जाए।',
    duplicate: 'आपकी यह टिप्पणी पहले ही पहुँच चुकी है।',
    edited: 'आपकी टिप्पणी बदल दी गई है।',
    removed: 'आपकी टिप्पणी हटा दी गई है।',
  },
  refusals: {
    refused: 'साइट यह टिप्पणी स्वीकार नहीं करती।',
    closed: 'टिप्पणियाँ बंद हैं।',
    login: 'टिप्पणी करने के लिए पहले साइट पर लॉग इन करें।',
    'rate-limited': 'कम समय में बहुत सारी टिप्पणियाँ भेजी गई हैं। थोड़ी देर बाद दोबारा कोशिश करें।',
    invalid: 'कुछ जानकारी ठीक करनी होगी:',
  },
  tryAgain: (when) => `कम समय में बहुत सारी टिप्पणियाँ भेजी गई हैं। कृपया ${when} दोबारा कोशिश करें।`,
  uncertain: 'पक्का नहीं है कि आपकी टिप्पणी पहुँची या नहीं। वह यहाँ सुरक्षित है और दोबारा भेजी जा सकती है।',
  offline: 'कनेक्शन नहीं है। आपकी टिप्पणी यहाँ सुरक्षित है और बाद में भेजी जा सकती है।',
  problems: {
    missing: 'कृपया इसे भरें।',
    'too-long': 'यह बहुत लंबा है।',
    'too-short': 'यह बहुत छोटा है।',
    malformed: 'यह सही नहीं लगता।',
    unwanted: 'साइट इसे स्वीकार नहीं करती।',
  },
};
