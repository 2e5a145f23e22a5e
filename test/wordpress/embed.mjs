import { check, heading } from './table.mjs';

const tags = `<news-headline-list src="/feed/" limit="5" show="time"><a href="/">Latest news</a></news-headline-list>
<news-article-card src="/feed/"><a href="/">The latest story</a></news-article-card>
<news-comment-box backend="wordpress" src="/"><a href="#respond">Comments</a></news-comment-box>`;

/** Two ways in which a post is written: by the block editor and by the one before it. */
const ways = {
  'a block of HTML': `<!-- wp:html -->\n${tags}\n<!-- /wp:html -->`,
  'text between other words': `Before.\n\n${tags}\n\nBehind.`,
};

/** The plugin of the documentation, in a real WordPress: what a reader sees of tags in posts. */
export async function embed(browser, site) {
  heading('tags in posts of the site itself');
  site.install('stories/newsrack.php', 'mu-plugins/newsrack.php');
  site.install('dist', 'newsrack');
  const authors = { 'an administrator': undefined, 'an author without HTML': await site.author() };
  for (const [author, authorization] of Object.entries(authors))
    for (const [way, content] of Object.entries(ways)) {
      const title = `By ${author}, in ${way}`;
      const { link } = await site.publish(title, { content }, authorization);
      const seen = await visit(browser, link);
      check(`${title}: headlines`, seen.headlines.length, 5);
      check(
        'the first of them, and that on the card',
        `${seen.headlines[0]} | ${seen.card}`,
        `${title} | ${title}`,
      );
      check('comments of this post', seen.comments, 'none yet');
      check('links of the author that are still in sight', seen.links, 0);
      check('what the page is told', seen.trouble, '');
    }
}

async function visit(browser, address) {
  const page = await browser.newPage();
  const trouble = [];
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('console', (message) => /error|warn/.test(message.type()) && trouble.push(message.text()));
  try {
    // all of it is near enough to be drawn
    await page.setViewport({ width: 1000, height: 4000 });
    await page.goto(address);
    for (const state of [
      'headline-list:state(ready)',
      'article-card:state(ready)',
      'comment-box:state(empty)',
    ])
      await page.waitForSelector(`news-${state}`);
    return { ...(await page.evaluate(look)), trouble: trouble.join(' | ') };
  } finally {
    await page.close();
  }
}

/** In the page. */
function look() {
  const titles = (widget) =>
    [...document.querySelector(widget).shadowRoot.querySelectorAll('[part~=title]:not([aria-hidden] *)')].map(
      ({ textContent }) => textContent.trim(),
    );
  return {
    headlines: titles('news-headline-list'),
    card: titles('news-article-card')[0],
    comments: document.querySelector('news-comment-box').matches(':state(empty)') ? 'none yet' : 'some',
    links: [...document.querySelectorAll(':is(news-headline-list, news-article-card) > a')].filter((link) =>
      link.checkVisibility(),
    ).length,
  };
}
