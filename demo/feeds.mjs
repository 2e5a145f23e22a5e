import { atom } from './feeds/atom.mjs';
import { jsonFeed } from './feeds/json-feed.mjs';
import { rss } from './feeds/rss.mjs';
import { quayBlog, quayLog } from './stories/quay-log.mjs';

const formats = { rss, atom, json: jsonFeed };

const publisher = 'The Harbour Courier';

const day = 86_400_000;

/**
 * The feeds of a newspaper that went to press at `start` (milliseconds). `answerTo('latest.rss', base)` is an HTTP answer whose
 * addresses begin with `base`, or `undefined` where there is no such feed. Every edition comes in every format:
 * `latest`, `breaking`, `live`, `quay`, `slow`, `empty`, `arabic` and one for each section, as `.rss`, `.atom` and
 * `.json`.
 */
export function feedsOf(stories, start) {
  const front = stories.filter(({ lang, frontPage }) => lang !== 'ar' || frontPage);
  const editions = { ...specialEditions(stories, front, start), ...sectionEditions(front) };
  return {
    answerTo(file, base) {
      if (Object.hasOwn(faults, file)) return faults[file];
      const [, name, extension] = /^([a-z]+)\.([a-z]+)$/.exec(file) ?? [];
      if (!Object.hasOwn(editions, name) || !Object.hasOwn(formats, extension)) return undefined;
      const { contentType, write } = formats[extension];
      const { delay, ...edition } = editions[name]();
      return { type: contentType, body: write(absolute(edition, file, base, start)), delay };
    },
  };
}

function specialEditions(stories, front, start) {
  const latest = () => english(publisher, 'All the news of Port Averil and the islands.', front);
  return {
    latest,
    breaking: () => english(`${publisher}: Breaking`, 'What cannot wait.', front.filter(isBreaking)),
    slow: () => ({ ...latest(), delay: 2_500 }),
    empty: () => english(`${publisher}: Corrections`, 'What we got wrong. So far, nothing.', []),
    live: () => english(`${publisher}: Quay log`, 'Word from the pier.', quayLog(start, Date.now())),
    quay: () => english(publisher, 'The fog, as it lifts.', [quayBlog(start, Date.now())]),
    arabic: () => ({
      title: 'بريد الميناء',
      description: 'أخبار المدينة والجزر بالعربية.',
      lang: 'ar',
      stories: stories.filter(({ lang }) => lang === 'ar'),
    }),
  };
}

function sectionEditions(front) {
  const sections = new Set(front.filter(({ lang }) => lang !== 'ar').map(({ section }) => section));
  return Object.fromEntries(
    [...sections].map((section) => {
      const selection = front.filter((story) => story.section === section);
      return [
        section.toLowerCase(),
        () => english(`${publisher}: ${section}`, `${section} news.`, selection),
      ];
    }),
  );
}

const isBreaking = ({ breaking, lang }) => breaking && lang === 'en';

const english = (title, description, stories) => ({ title, description, lang: 'en', stories });

function absolute(edition, file, base, start) {
  const stories = edition.stories.map((story) => absoluteStory(story, base));
  return {
    ...edition,
    publisher,
    stories,
    home: `${base}/`,
    self: `${base}/feeds/${file}`,
    updated: new Date(Math.max(start - day, ...stories.map(({ updated }) => updated.getTime()))),
  };
}

function absoluteStory(story, base) {
  const { path, picture, body, entries } = story;
  return {
    ...story,
    url: base + path,
    body: body?.replaceAll(/(src|href)="\//g, `$1="${base}/`),
    picture: picture && absolutePicture(picture, base),
    entries: entries?.map((entry) => absoluteStory(entry, base)),
  };
}

const absolutePicture = ({ name, ...picture }, base) => ({
  src: `${base}/pictures/${name}.svg`,
  width: 1200,
  height: 675,
  ...picture,
});

const page = (title, text) =>
  `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1><p>${text}</p></html>\n`;

/** What a page author's endpoint may answer instead of a feed. */
const faults = {
  'failing.rss': {
    status: 503,
    type: 'text/html; charset=utf-8',
    body: page('The presses are being cleaned', 'This feed fails on purpose.'),
  },
  'gone.rss': {
    status: 410,
    type: 'text/plain; charset=utf-8',
    body: 'This column has ended. The feed is gone for good, on purpose.\n',
  },
  'page.rss': {
    type: 'text/html; charset=utf-8',
    body: page('Not a feed', 'This is a web page where a feed was expected, on purpose.'),
  },
};
