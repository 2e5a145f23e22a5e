import type { Messages } from '../messages.js';
import { plural } from '../plural.js';

const lang = 'hi';
const unreachable = 'फ़िलहाल ख़बरें उपलब्ध नहीं हैं।';

/** Hindi. */
export const hi: Messages = {
  loading: 'ख़बरें लोड हो रही हैं…',
  empty: 'फ़िलहाल कोई ख़बर नहीं है।',
  retry: 'दोबारा कोशिश करें',
  stale: (age) => `आख़िरी अपडेट: ${age}`,
  newStories: plural(lang, { one: '# नई ख़बर', other: '# नई ख़बरें' }),
  more: 'और दिखाएँ',
  failure: {
    'cors-or-network': unreachable,
    timeout: 'ख़बरें लोड होने में बहुत समय लग रहा है।',
    http: unreachable,
    unreadable: 'फ़िलहाल यहाँ कोई ख़बर नहीं है।',
    aborted: unreachable,
  },
  newTab: 'नए टैब में खुलेगा',
  marks: { fresh: 'नई', read: 'पढ़ी हुई' },
  breakingNews: 'ब्रेकिंग न्यूज़',
  latestNews: 'ताज़ा ख़बरें',
  pause: 'रोकें',
  play: 'चलाएँ',
  previous: 'पिछली ख़बर',
  next: 'अगली ख़बर',
  dismiss: 'बंद करें',
  position: (index, count) => `${count.toLocaleString(lang)} में से ${index.toLocaleString(lang)}`,
  carousel: 'समाचार पट्टी',
  slide: 'ख़बर',
  breaking: 'ब्रेकिंग',
  live: 'लाइव',
  updated: 'अपडेट किया गया',
  sponsored: (sponsor) => `${sponsor} द्वारा प्रायोजित`,
  updatedAt: (time) => `अपडेट: ${time}`,
  original: (publisher) => `मूल ख़बर ${publisher} पर पढ़ें`,
  showEmbed: (host) => `${host} की सामग्री दिखाएँ`,
  newUpdates: plural(lang, { one: '# नया अपडेट', other: '# नए अपडेट' }),
  pinned: 'पिन किया हुआ',
  keyEvents: 'प्रमुख घटनाएँ',
};
