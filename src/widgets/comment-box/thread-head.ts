import { html, nothing, type TemplateResult } from 'lit';
import type { Sort } from '../../comments/comment-service.js';
import type { CommentMessages } from '../../i18n/messages.js';
import { heading } from '../../templates/heading.js';

export interface HeadOptions {
  readonly words: CommentMessages;
  readonly count: number;
  /** 2 to 6. */
  readonly level: number;
  /** Orders that can be had. */
  readonly sorts: readonly Sort[];
  readonly sort: Sort | undefined;
  onSort(sort: Sort): void;
}

/** How many comments there are, and in which order. */
export function threadHead({ words, count, level, sorts, sort, onSort }: HeadOptions): TemplateResult {
  return html`<div class="head">
    ${heading(level, html`${words.commentCount(count)}`)} ${sorts.length > 1 ? choice(words, sorts, sort, onSort) : nothing}
  </div>`;
}

function choice(
  { sortBy, sorts: names }: CommentMessages,
  sorts: readonly Sort[],
  chosen: Sort | undefined,
  onSort: (sort: Sort) => void,
): TemplateResult {
  const onChange = ({ target }: Event) => {
    const sort = sorts.find((sort) => target instanceof HTMLSelectElement && sort === target.value);
    if (sort) onSort(sort);
  };
  return html`<label class="sort">
    ${sortBy}
    <select part="sort" @change=${onChange}>
      ${sorts.map((sort) => html`<option value=${sort} ?selected=${sort === chosen}>${names[sort]}</option>`)}
    </select>
  </label>`;
}
