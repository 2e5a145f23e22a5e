import { arabicStories } from '../demo/stories/arabic.mjs';
import { englishStories } from '../demo/stories/english.mjs';
import type { Story } from '../src/index.js';

/** The news of The Harbour Courier, the demo's fictional paper, newest first. */
export const courier = englishStories.map(toStory).sort(newestFirst);

/** Those that are in English and have a picture. */
export const english = courier.filter(({ lang, image }) => lang === 'en' && image);

/** Those of them that are breaking. */
export const breaking = english.filter((story) => story.breaking);

export const unpictured = courier.filter(({ image }) => !image);

export const arabic = arabicStories.map(toStory).sort(newestFirst);

/** In several languages of both directions. */
export const mixed = [
  ...english.slice(0, 2),
  ...courier.filter(({ lang }) => lang === 'he'),
  ...arabic.slice(0, 2),
];

function toStory({ slug, minutesAgo, authors = [], lang = 'en', picture, ...words }: ToldStory): Story {
  return {
    ...words,
    id: slug,
    url: inThisPage(`#${slug}`),
    authors: authors.map((name) => ({ name })),
    tags: [],
    lang,
    published: new Date(Date.now() - minutesAgo * 60_000),
    ...(picture && { image: { ...picture, src: inThisPage(`pictures/${picture.name}.svg`) } }),
  };
}

/** So that a link that is followed leads nowhere. */
function inThisPage(address: string): string {
  return new URL(address, document.baseURI).href;
}

function newestFirst(one: Story, other: Story): number {
  return Number(other.published) - Number(one.published);
}
