/**
 * A tag as an author pastes it, each with a link inside. Every one is tried on every page.
 * @type {Readonly<Record<string, {selector: string, html: (run: string) => string, news: string}>>} `news` is what it shows
 */
export const widgets = {
  list: {
    selector: 'news-headline-list.alone',
    html: (run) =>
      `<news-headline-list class="alone" src="/feed.rss?${run}" limit="3" show="image time">${link}</news-headline-list>`,
    news: 'Headline a',
  },
  source: {
    selector: 'news-source news-headline-list',
    html: (run) =>
      `<news-source src="/feed.rss?${run}"><news-headline-list limit="3">${link}</news-headline-list></news-source>`,
    news: 'Headline a',
  },
  ticker: {
    selector: 'news-breaking-ticker',
    html: (run) => `<news-breaking-ticker src="/feed.rss?${run}">${link}</news-breaking-ticker>`,
    news: 'Headline a',
  },
  card: {
    selector: 'news-article-card',
    html: (run) => `<news-article-card src="/feed.rss?${run}">${link}</news-article-card>`,
    news: 'Headline a',
  },
  article: {
    selector: 'news-article',
    html: (run) => `<news-article src="/feed.rss?${run}" structured-data="">${link}</news-article>`,
    news: 'Body of a',
  },
  box: {
    selector: 'news-comment-box',
    html: (run) => `<news-comment-box src="/comments/${run}" thread="ferry">${link}</news-comment-box>`,
    news: 'Comment a',
  },
};

const link = '<a href="#news">The news</a>';

/** Something of an element for each of them, as `{list: …, source: …}`. */
export function eachWidget(of) {
  return Object.fromEntries(Object.keys(widgets).map((name) => [name, of(name)]));
}

/** All tags, one below the other. @param {string} run tells one opening of a page from all others */
export function tags(run) {
  return Object.values(widgets)
    .map(({ html }) => html(run))
    .join('\n');
}
