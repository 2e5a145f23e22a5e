import { html, type LitElement, nothing, type TemplateResult } from 'lit';

/**
 * A thread that comes while what stands below its box is in sight takes no more room than was kept for it, until the
 * reader goes into it or wants to see all of it: nothing is pushed away.
 */
export class Fold {
  readonly #host: LitElement;
  isClosed = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** For what is drawn next. */
  close(): void {
    const { bottom } = this.#host.getBoundingClientRect();
    this.isClosed = bottom > 0 && bottom < innerHeight;
    if (this.isClosed) void this.#host.updateComplete.then(() => this.#openIfShort());
  }

  open(): void {
    if (this.isClosed) this.#host.requestUpdate();
    this.isClosed = false;
  }

  /** For the pointer alone: the keyboard opens it by going in. @param label what there is to see */
  render(label: string): TemplateResult | typeof nothing {
    if (!this.isClosed) return nothing;
    return html`<button class="unfold" part="unfold" tabindex="-1" aria-hidden="true" @click=${() => this.open()}>
      ${label} ▾
    </button>`;
  }

  #openIfShort(): void {
    const section = this.#host.renderRoot.querySelector('section');
    if (section && section.scrollHeight <= section.clientHeight) this.open();
  }
}
