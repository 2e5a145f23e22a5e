import type { LitElement, ReactiveController } from 'lit';

/**
 * For hosts with `theme-source` or `unstyled`. Both are rare: what they do is downloaded where one of them is met.
 */
export class ThemeController implements ReactiveController {
  readonly #host: LitElement;
  #leave: (() => void) | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#host.matches('[theme-source], [unstyled]')) void this.#follow();
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  async #follow(): Promise<void> {
    const { followTheme } = await import('./follow-theme.js');
    if (this.#host.isConnected) this.#leave ??= followTheme(this.#host);
  }
}
