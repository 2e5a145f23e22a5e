import { Audience } from './audience.js';
import type { Listener, Source, SourceState } from './source.js';

/** Stays the same for those who listen while what is behind it changes. */
export class SwitchSource implements Source {
  readonly #audience = new Audience();
  #behind: Source | undefined;
  #leave: (() => void) | undefined;
  #refresh = 0;
  #state: SourceState = { status: 'loading' };

  get state(): SourceState {
    return this.#state;
  }

  get hasMore(): boolean {
    return this.#behind?.hasMore ?? false;
  }

  /** @param state until there is something behind it */
  turnTo(behind: Source | undefined, state: SourceState = behind?.state ?? { status: 'loading' }): void {
    this.#leave?.();
    this.#leave = undefined;
    this.#behind = behind;
    this.#become(state);
    this.#follow();
  }

  subscribe(listener: Listener, refresh = 0): () => void {
    const leave = this.#audience.join(listener, refresh);
    this.#follow();
    return () => {
      leave();
      this.#follow();
    };
  }

  async refresh(): Promise<void> {
    await this.#behind?.refresh();
  }

  async more(): Promise<void> {
    await this.#behind?.more?.();
  }

  #follow(): void {
    const { isEmpty, refresh } = this.#audience;
    if (this.#leave && !isEmpty && refresh === this.#refresh) return;
    const before = this.#leave;
    this.#refresh = refresh;
    this.#leave = isEmpty ? undefined : this.#behind?.subscribe((state) => this.#become(state), refresh);
    before?.();
    if (this.#leave && this.#behind && this.#behind.state !== this.#state) this.#become(this.#behind.state);
  }

  #become(state: SourceState): void {
    this.#state = state;
    this.#audience.tell(state);
  }
}
