import type { Mark } from '../../controllers/story-marks.js';
import type { CommonMessages, MarkMessages } from '../../i18n/messages.js';
import type { Story } from '../../model/story.js';
import type { ItemHost } from '../../templates/own-items.js';

/** A list that may mark its stories. */
export interface MarkedHost extends ItemHost {
  layout: string;
  marks: boolean;
  src?: string;
  strings?: Partial<CommonMessages & MarkMessages>;
}

export interface Marked {
  readonly mark: Mark;
  /** The same in a word, for those who do not see it. */
  readonly words: string;
}

export type Marker = (story: Story) => Marked | undefined;
