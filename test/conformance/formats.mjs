/** Every format by its name, each with fixtures that say all that it can say; `json` with what a page author may say, too. */
export const formats = {
  rss: ['rss-2.0.xml', 'not-well-formed.xml', 'links.xml'],
  atom: ['atom-1.0.xml'],
  'json-feed': ['json-feed-1.1.json'],
  wordpress: ['wordpress.json', 'wordpress-envelope.json'],
  ghost: ['ghost.json'],
  drupal: ['drupal.json'],
  guardian: ['guardian.json', 'guardian-item.json'],
  nytimes: ['nytimes.json'],
  newsapi: ['newsapi.json'],
  ninjs: ['ninjs-1.json', 'ninjs-3.json'],
  'news-sitemap': ['news-sitemap.xml'],
  'json-ld': ['json-ld.json', 'json-ld-page.html'],
  'web-page': ['h-feed.html', 'h-atom.html', 'json-ld-page.html'],
  'hacker-news': ['hacker-news.json'],
  reddit: ['reddit.json'],
  json: ['any.json'],
};

export const mapping = {
  map: {
    id: 'id',
    url: 'https://bell.example/{id}',
    title: 'title',
    image: 'image.url',
    'image.alt': 'tags.0.name',
    authors: 'author.name',
    published: 'publishedAt',
    urgency: 'urgency',
    'comments.url': 'link',
  },
};
