/** What can be made here: how it is called, and what it is tried with until there is an address of one's own. */
const feedHint = 'RSS, Atom, JSON Feed, WordPress and more; also relative to your page.';

export const widgets = {
  'news-headline-list': {
    name: 'Headline list',
    src: '/feeds/latest.rss',
    hint: feedHint,
    given: { layout: 'cards', show: 'image summary section time' },
    link: 'Latest news',
    isFramed: true,
  },
  'news-breaking-ticker': {
    name: 'Breaking ticker',
    src: '/feeds/latest.rss',
    hint: feedHint,
    link: 'Latest news',
    isFramed: true,
  },
  'news-article-card': {
    name: 'Article card',
    src: '/feeds/latest.rss',
    hint: feedHint,
    link: 'Latest news',
    isFramed: true,
  },
  'news-article': {
    name: 'Whole article',
    src: '/feeds/latest.json',
    hint: feedHint,
    link: 'The story',
    isFramed: true,
  },
  'news-comment-box': {
    name: 'Comment box',
    src: '/comments',
    hint: 'Address of the comment service that backend names.',
    given: { thread: 'tide-barrier-test' },
    link: 'Comments',
    isFramed: false,
  },
};

/** Where the pictures of a feed come from: origins, each once. */
export function hostsOf({ stories }) {
  const addresses = stories.flatMap(({ image }) => (image ? [image.src] : []));
  return [...new Set(addresses.map((address) => new URL(address, location.href).origin))];
}
