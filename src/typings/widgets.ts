import type { LitElement } from 'lit';

export type * from '../define/news-article.js';
export type * from '../define/news-article-card.js';
export type * from '../define/news-breaking-ticker.js';
export type * from '../define/news-comment-box.js';
export type * from '../define/news-headline-list.js';
export type * from '../define/news-source.js';

/** `news-headline-list`, …: whatever is defined above. */
export type Tag = keyof HTMLElementTagNameMap & `news-${string}`;

/** The class of a tag. */
export type Widget<T extends Tag> = HTMLElementTagNameMap[T];

/** What a template may say of a widget besides what it may say of any element: all is optional. */
export type Settings<W> = Properties<W> & NoMethods<W> & AttributesAlone;

type Properties<W> = {
  [K in Own<W> as W[K] extends Method ? never : IfWritable<W, K>]?: Typed<W[K]> | undefined;
};

/** Frameworks set whatever an element has: `refresh="60"` would put a number where the method was. */
type NoMethods<W> = { [K in Own<W> as W[K] extends Method ? K : never]?: never };

/** They are looked up in the page, and have no property. */
interface AttributesAlone {
  'theme-source'?: string | undefined;
  unstyled?: boolean | undefined;
}

type Own<W> = Exclude<keyof W, keyof LitElement>;

type Method = (...args: never) => unknown;

/** Numbers may be typed as in HTML. */
type Typed<Value> = Value | (number extends Value ? `${number}` : never);

type IfWritable<W, K extends keyof W> =
  Same<{ [P in K]: W[P] }, { -readonly [P in K]: W[P] }> extends true ? K : never;

/** TypeScript tells `readonly` from its absence nowhere else. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- it is what is compared
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
