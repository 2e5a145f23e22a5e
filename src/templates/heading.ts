import { html, type TemplateResult } from 'lit';

/**
 * A real heading, because headings are how readers of screen readers skim.
 * @param level 2 to 6; anything else is 3
 */
export function heading(level: number, content: TemplateResult): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 class="title" part="title" dir="auto">${content}</h2>`;
    case 4:
      return html`<h4 class="title" part="title" dir="auto">${content}</h4>`;
    case 5:
      return html`<h5 class="title" part="title" dir="auto">${content}</h5>`;
    case 6:
      return html`<h6 class="title" part="title" dir="auto">${content}</h6>`;
    default:
      return html`<h3 class="title" part="title" dir="auto">${content}</h3>`;
  }
}
