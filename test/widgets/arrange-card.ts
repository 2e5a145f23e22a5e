import { fixture, html } from '@open-wc/testing';
import '../../src/define/news-article-card.js';
import type { Image, Story } from '../../src/model/story.js';
import type { ArticleCard } from '../../src/widgets/article-card/article-card.js';
import { type Attributes, fullStory, HandSource, picture, until } from './arrange.js';

/** A card at the top of the page with the author's own link in it. */
export async function placeCard(attributes: Attributes = {}, properties: Partial<ArticleCard> = {}) {
  const card = document.createElement('news-article-card');
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, String(value));
  const link = document.createElement('a');
  Object.assign(link, { href: '#story', textContent: 'The story at Example' });
  card.append(link);
  Object.assign(card, properties);
  await fixture(html`<div>${card}</div>`);
  await card.updateComplete;
  return card;
}

/** A card that follows a source which is driven by hand; with stories if there are any. */
export async function arrangeCard(attributes: Attributes = {}, stories?: readonly Story[]) {
  const source = new HandSource();
  const card = await placeCard(attributes, { source });
  await until(() => source.isFollowed, 'nobody follows the source');
  if (stories) source.brings(stories);
  await card.updateComplete;
  return { card, source };
}

/** A story with all that a card can show of it. */
export function richStory(id: string, image: Partial<Image> = {}): Story {
  return {
    ...fullStory(id),
    kicker: 'Night line',
    breaking: true,
    image: {
      src: picture,
      alt: 'A tram under a lamp',
      caption: 'The last tram.',
      credit: 'Carla Dunn',
      ...image,
    },
  };
}

export const everythingOfACard = 'image section kicker summary byline time source caption credit badges';
