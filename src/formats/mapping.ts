/**
 * How a page author says what means what in JSON. A path is names and numbers with dots between, such as
 * `data.stories` or `images.0.src`; a list on its way stands for all that is in it, so that `authors.name` is every
 * name.
 */
export interface Mapping {
  /** Where the list of stories is; `.` for the document itself. Default: where lists usually are. */
  readonly items?: string | undefined;
  /**
   * For fields of a story the path in an item, or an address with paths in it (`https://example.org/{slug}`). What is
   * not named here is read as it would be without.
   */
  readonly map?: Readonly<Partial<Record<MappedField, string>>> | undefined;
  /**
   * Makes of an item something that has its fields under the names of a story's; nothing leaves the item out. What it
   * makes is no more trusted than the item.
   */
  readonly mapItem?: ((raw: unknown) => unknown) | undefined;
}

/** The fields that can be named, in the words of `Story`; `authors` and `source` are names. */
export const mappedFields = [
  'id',
  'url',
  'title',
  'kicker',
  'summary',
  'body',
  'image',
  'image.alt',
  'image.caption',
  'image.credit',
  'authors',
  'source',
  'section',
  'tags',
  'published',
  'updated',
  'breaking',
  'urgency',
  'pinned',
  'live',
  'sponsored',
  'comments.count',
  'comments.url',
  'lang',
] as const;

export type MappedField = (typeof mappedFields)[number];
