/**
 * Keeps what is being read where it is, stories or comments. Edits are shown in place at once; what is new, removals and
 * a new order wait until they disturb nobody, or until the reader asks for them.
 */
export class Reading<T extends { readonly id: string }> {
  readonly #host: Element;
  #latest: readonly T[] = [];
  #items: readonly T[] = [];
  /** Ids of all that was ever on offer: what comes back is not new. */
  readonly #known = new Set<string>();

  constructor(host: Element) {
    this.#host = host;
  }

  /** What there is, held back or not. */
  get latest(): readonly T[] {
    return this.#latest;
  }

  /** What the reader sees, in the order in which they see it. */
  get items(): readonly T[] {
    return this.#items;
  }

  /**
   * What is new among the first `limit`, held back so far.
   * @param left what of it may be shown here
   */
  waiting(limit = Infinity, left = (items: readonly T[]) => items): number {
    return left(this.#latest)
      .slice(0, limit)
      .filter(({ id }) => !this.#known.has(id)).length;
  }

  showNew(): void {
    this.#show(this.#latest);
  }

  /** What a reader asked for comes behind what is there; what is new before it goes on waiting. */
  extend(items: readonly T[]): void {
    const before = new Set([...this.#latest, ...this.#items].map(({ id }) => id));
    this.#latest = items;
    this.append(items.filter(({ id }) => !before.has(id)));
  }

  append(more: readonly T[]): void {
    this.#items = [...this.#items, ...more];
    more.forEach(({ id }) => this.#known.add(id));
  }

  /** What readers have written themselves is in sight at once. */
  meet(item: T): void {
    this.#known.add(item.id);
    if (!this.#items.some(({ id }) => id === item.id)) this.#items = [item, ...this.#items];
  }

  /** @param isFirst while what came before was still loading, there was nothing to hold on to */
  take(items: readonly T[], isFirst: boolean): void {
    if (isFirst || !this.#items.length) this.#show(items);
    else this.#renew(items);
  }

  #renew(items: readonly T[]): void {
    if (this.#disturbsNobody()) return this.#show(items);
    const renewed = new Map(items.map((item) => [item.id, item]));
    this.#latest = items;
    this.#items = this.#items.map((item) => renewed.get(item.id) ?? item);
  }

  #show(items: readonly T[]): void {
    this.#latest = items;
    this.#items = items;
    items.forEach(({ id }) => this.#known.add(id));
  }

  /** The reader is at the top of the page, and neither in the host nor about to click in it. */
  #disturbsNobody(): boolean {
    const isAtTop = scrollY <= 0 && this.#host.getBoundingClientRect().top >= 0;
    return isAtTop && !this.#host.matches(':hover, :focus-within');
  }
}
