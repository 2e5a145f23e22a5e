/** Turns words into marks that nobody can turn back, nor make without the secret of this database. */
export class Seal {
  readonly #key: CryptoKey;

  private constructor(key: CryptoKey) {
    this.#key = key;
  }

  static async with(secret: string): Promise<Seal> {
    const algorithm = { name: 'HMAC', hash: 'SHA-256' };
    return new Seal(await crypto.subtle.importKey('raw', bytes(secret), algorithm, false, ['sign']));
  }

  /** 64 hexadecimal digits, the same for the same words in the same order. */
  async mark(...words: readonly string[]): Promise<string> {
    const mark = await crypto.subtle.sign('HMAC', this.#key, bytes(JSON.stringify(words)));
    return Array.from(new Uint8Array(mark), (byte) => byte.toString(16).padStart(2, '0')).join('');
  }
}

function bytes(text: string) {
  return new TextEncoder().encode(text);
}
