import { plainText } from '../text/plain-text.js';
import type { JsonObject } from '../text/json-object.js';
import { focusAt } from './focus-at.js';
import { html } from './json-text.js';
import { membersOf, wordsOf } from './ninjs-fields.js';
import type { PictureDraft } from './picture.js';
import { sizedPicture } from './sized-picture.js';

/** Its own, where an item is a picture, else those that go with it. */
export function ninjsPictures(item: JsonObject): PictureDraft[] {
  return [item, ...membersOf(item, 'associations')]
    .filter((member) => /^(?:picture|graphic)$/.test(member.text('type') ?? ''))
    .map(pictureFrom);
}

function pictureFrom(item: JsonObject): PictureDraft {
  const images = membersOf(item, 'renditions').filter(isImage);
  const picture = sizedPicture(
    images.map((image) => ({
      src: image.text('href'),
      width: image.text('width'),
      height: image.text('height'),
    })),
  );
  const descriptions = wordsOf(item, 'description', 'descriptions');
  const alt = descriptions.find(({ role }) => role?.includes('alt'));
  return {
    ...picture,
    alt: alt && plainText(alt.html),
    caption: descriptions.find((words) => words !== alt)?.html,
    credit: html(item.text('byline') ?? item.text('by')),
    focus: images.map(focus).find(Boolean),
  };
}

function isImage(rendition: JsonObject): boolean {
  return (rendition.text('mimetype') ?? rendition.text('contenttype') ?? 'image/').startsWith('image/');
}

/** Point of interest: pixels from the top left of a rendition (3.0). */
function focus(rendition: JsonObject): PictureDraft['focus'] {
  const point = rendition.object('poi');
  const share = (side: string, length: string) =>
    (point?.number(side) ?? NaN) / (rendition.number(length) ?? NaN);
  return focusAt(share('x', 'width'), share('y', 'height'));
}
