/**
 * Values by key, as long as they are asked for: what one compilation does not ask for, the next does not find. Within one,
 * a value is given once: of two pieces that say the same, each has a value of its own.
 */
export class Kept<T> {
  #before = new Map<string, T>();
  #now = new Map<string, T>();

  /** A new compilation begins. */
  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  take(key: string): T | undefined {
    const value = this.#before.get(key);
    if (value === undefined || this.#now.has(key)) return undefined;
    this.#now.set(key, value);
    return value;
  }

  put(key: string, value: T): void {
    if (!this.#now.has(key)) this.#now.set(key, value);
  }
}
