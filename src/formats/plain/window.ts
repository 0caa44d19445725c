const FIRST_BYTES = 64 * 1024;

/** The part of the bytes of a document that is looked at: what came, without what was done with. */
export class Window {
  /** Holds a 0 at `end`, so that a scanner that stops at a byte it does not know stops there. */
  bytes = new Uint8Array(FIRST_BYTES);
  /** The first byte that is not done with. */
  at = 0;
  end = 0;
  /** The bytes of the document that came before `bytes[0]`. */
  #before = 0;
  #wanted = 0;

  /** Offset of `at` into the document. */
  get offset(): number {
    return this.#before + this.at;
  }

  /** Adds bytes to the end; whether there are as many now as were asked for. */
  append(chunk: Uint8Array): boolean {
    const { bytes, at } = this;
    const rest = this.end - at;
    const needed = rest + chunk.length + 1;
    if (needed > bytes.length) this.bytes = new Uint8Array(Math.max(needed, 2 * bytes.length));
    this.bytes.set(bytes.subarray(at, this.end));
    this.bytes.set(chunk, rest);
    this.bytes[rest + chunk.length] = 0;
    this.#before += at;
    this.at = 0;
    this.end = rest + chunk.length;
    return this.end >= this.#wanted;
  }

  /** Goes on to the index `at`. */
  advance(at: number): void {
    this.at = at;
    this.#wanted = 0;
  }

  /**
   * Asks for more bytes, as what starts at `at` does not end here. Each time for twice as many: something long that comes
   * in small pieces is looked at again a few times only.
   */
  wantMore(): void {
    this.#wanted = 2 * (this.end - this.at);
  }
}
