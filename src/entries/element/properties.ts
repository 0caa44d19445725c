import { attributeOf } from '../../core/embed/index.ts';

interface Names {
  text: readonly string[];
  numbers: readonly string[];
  /** With what holds where the attribute is not there. */
  flags: Readonly<Record<string, boolean>>;
}

/** Gives a class of elements a property for each attribute, null where that is not there. */
export function reflect({ prototype }: typeof HTMLElement, { text, numbers, flags }: Names): void {
  for (const name of text) define(name, (value) => value, String);
  for (const name of numbers) define(name, (value) => (value === null ? null : Number(value)), String);
  for (const [name, usual] of Object.entries(flags))
    define(
      name,
      (value) => (value === null ? usual : value !== '0' && value !== 'false'),
      (value) => (value ? '1' : '0'),
    );

  function define<Value>(
    name: string,
    read: (text: string | null) => Value,
    write: (value: Value) => string,
  ): void {
    const attribute = attributeOf(name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return read(this.getAttribute(attribute));
      },
      set(this: HTMLElement, value: Value | null | undefined) {
        if (value === null || value === undefined) this.removeAttribute(attribute);
        else this.setAttribute(attribute, write(value));
      },
    });
  }
}

/** Takes what was set before an element was one of its class over its own properties. */
export function adopt(element: HTMLElement, names: readonly string[]): void {
  for (const name of names) {
    if (!Object.hasOwn(element, name)) continue;
    const value: unknown = Reflect.get(element, name);
    Reflect.deleteProperty(element, name);
    Reflect.set(element, name, value);
  }
}
