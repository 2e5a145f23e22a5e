import { element, escape, lines, openTag } from './feeds/xml.mjs';

/** One story on a page of its own, for whoever follows a headline of the demo. */
export const storyPage = (story) =>
  page(
    story.title,
    lines([
      openTag('article', { class: 'story', ...language(story) }),
      article(story),
      '</article>',
      '<section class="more">',
      element('h2', 'More from the Courier'),
      openTag('news-headline-list', {
        src: story.lang === 'ar' ? '/feeds/arabic.atom' : '/feeds/latest.rss',
        layout: 'compact',
        limit: 6,
        show: 'time section',
        'heading-level': 3,
        ...language(story),
      }),
      '<a href="/stories/">All stories of The Harbour Courier</a>',
      '</news-headline-list>',
      '</section>',
    ]),
  );

/** Every story as a plain link: where the widgets' fallback links lead. */
export const storyIndexPage = (stories) =>
  page(
    'All stories',
    lines([
      '<article class="story">',
      element('h1', 'All stories'),
      '<ul>',
      stories.map(({ path, title, ...story }) =>
        lines(['<li>', `${openTag('a', { href: path, ...language(story) })}${escape(title)}</a>`, '</li>']),
      ),
      '</ul>',
      '</article>',
    ]),
  );

const page = (title, main) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<title>${escape(title)} | The Harbour Courier</title>
<link rel="icon" href="/pictures/icon.svg" />
<link rel="stylesheet" href="/demo.css" />
<script type="module" src="/dist/cdn.js"></script>
</head>
<body>
<header class="masthead"><p class="name"><a href="/">The Harbour Courier</a></p></header>
<main id="content">
${main}
</main>
</body>
</html>
`;

const rightToLeft = new Set(['ar', 'he']);

const language = ({ lang }) =>
  lang === 'en' ? {} : { lang, dir: rightToLeft.has(lang) ? 'rtl' : undefined };

const article = ({ kicker, sponsored, section, title, summary, authors, published, picture, body }) =>
  lines([
    element('p', sponsored ? `Paid for by ${sponsored}` : (kicker ?? section), { class: 'kicker' }),
    element('h1', title),
    element('p', summary, { class: 'standfirst' }),
    `<p class="byline">${[...authors.map(escape), time(published)].join(' · ')}</p>`,
    picture && figure(picture),
    body && withRoomForTables(body),
  ]);

/** A table wider than the page scrolls in itself, for the keyboard too. */
const withRoomForTables = (html) =>
  html
    .replaceAll('<table>', '<div class="wide" role="group" aria-label="Table" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');

const time = (date) =>
  element('time', date.toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' }), {
    datetime: date.toISOString(),
  });

const figure = ({ name, alt, caption, credit }) =>
  lines([
    '<figure>',
    openTag('img', { src: `/pictures/${name}.svg`, width: 1200, height: 675, alt }),
    element('figcaption', `${caption} (${credit})`),
    '</figure>',
  ]);
