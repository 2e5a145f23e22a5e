import type { Story } from '../../model/story.js';

/**
 * The bodies of a story and of its live entries, each made safe once. What makes them safe is downloaded when the
 * first one is drawn, so an element is empty for a moment after it was asked for.
 */
export class ArticleBodies {
  readonly #made = new WeakMap<Story, { readonly element: HTMLElement; readonly level: number }>();
  readonly #embedLabel: (host: string) => string;

  /** @param embedLabel what the link says that stands for content of a third party */
  constructor(embedLabel: (host: string) => string) {
    this.#embedLabel = embedLabel;
  }

  /**
   * @param level of the heading that the body stands under, 1 to 6
   * @returns nothing where the story has no body
   */
  of(story: Story, level: number): HTMLElement | undefined {
    if (!story.body) return undefined;
    const made = this.#made.get(story);
    if (made?.level === level) return made.element;
    const element = document.createElement('div');
    element.className = 'body';
    element.part.add('body');
    element.dir = 'auto';
    this.#made.set(story, { element, level });
    void this.#fill(element, story, level);
    return element;
  }

  async #fill(element: HTMLElement, { body, url }: Story, headingLevel: number): Promise<void> {
    const { safeBody, showEmbed } = await import('../../markup/safe-body.js');
    const base = url ?? document.baseURI;
    if (body) element.append(await safeBody(body, { base, headingLevel, embedLabel: this.#embedLabel }));
    element.addEventListener('click', showEmbed);
  }
}
