import { DeviceStore } from '../../controllers/device-store.js';
import type { Signature } from './composer.js';

/** How a reader signs, remembered from one visit to the next only for who asks for it. */
export class Signer {
  readonly #readers = new DeviceStore('newsrack-reader');
  signature: Signature;
  isRemembered: boolean;

  constructor() {
    const remembered = this.#readers.get('');
    this.signature = remembered ?? {};
    this.isRemembered = remembered !== undefined;
  }

  write(field: keyof Signature, value: string): void {
    this.signature = { ...this.signature, [field]: value };
  }

  /** Who does not want it any more is forgotten at once. */
  remember(isRemembered: boolean): void {
    this.isRemembered = isRemembered;
    if (!isRemembered) this.#readers.set('', undefined);
  }

  /** Something has been posted. */
  sign(): void {
    if (this.isRemembered) this.#readers.set('', this.signature);
  }
}
