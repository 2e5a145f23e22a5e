/** A feed as JSON Feed 1.1; what the format has no word for is in the extension `_news`, in the widgets' own words. */
export const jsonFeed = {
  contentType: 'application/feed+json; charset=utf-8',
  write: (feed) =>
    JSON.stringify(
      {
        version: 'https://jsonfeed.org/version/1.1',
        title: feed.title,
        home_page_url: feed.home,
        feed_url: feed.self,
        description: feed.description,
        language: feed.lang,
        authors: [{ name: feed.publisher, url: feed.home }],
        items: feed.stories.map(item),
      },
      null,
      2,
    ),
};

const item = (story) => ({
  id: story.id,
  url: story.url,
  title: story.title,
  summary: story.summary,
  // The format asks for text or HTML in every item, so a story without a body repeats its summary.
  ...(story.body ? { content_html: story.body } : { content_text: story.summary ?? story.title }),
  image: story.picture?.src,
  date_published: story.published.toISOString(),
  date_modified: story.updated.toISOString(),
  authors: story.authors.map((name) => ({ name })),
  tags: [story.section, ...story.tags].filter(Boolean),
  language: story.lang,
  _news: extension(story),
});

function extension({ kicker, section, breaking, pinned, live, sponsored, picture, entries }) {
  return { section, kicker, breaking, pinned, live, sponsored, image: picture, entries: entries?.map(entry) };
}

/** An entry may be a headline alone. */
const entry = (story) => ({ ...item(story), content_text: story.summary });
