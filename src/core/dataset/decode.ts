/** What a value should be and is not, and where it stands: `events[3].title`. */
export class Mismatch {
  readonly at: string;
  readonly expected: string;

  constructor(at: string, expected: string) {
    this.at = at;
    this.expected = expected;
  }
}

/**
 * Reads a value of JSON into what it is known to be. What comes out is made anew of what is known, so that nothing else
 * (`__proto__`, a key of a later version) comes through.
 */
export type Decoder<Value> = (value: unknown, at: string) => Value | Mismatch;

type ValueOf<Of> = Of extends Decoder<infer Value> ? Value : never;

/** A key that may be absent is an optional one. */
type Decoded<Shape> = {
  [Key in keyof Shape as undefined extends ValueOf<Shape[Key]> ? never : Key]: ValueOf<Shape[Key]>;
} & {
  [Key in keyof Shape as undefined extends ValueOf<Shape[Key]> ? Key : never]?: Exclude<
    ValueOf<Shape[Key]>,
    undefined
  >;
};

export const text: Decoder<string> = (value, at) =>
  typeof value === 'string' ? value : new Mismatch(at, 'text');

/** Text that has something in it. */
export const name: Decoder<string> = (value, at) =>
  typeof value === 'string' && value.trim() !== '' ? value : new Mismatch(at, 'text that is not empty');

export const number: Decoder<number> = (value, at) =>
  typeof value === 'number' && Number.isFinite(value) ? value : new Mismatch(at, 'a number');

export const flag: Decoder<boolean> = (value, at) =>
  typeof value === 'boolean' ? value : new Mismatch(at, 'true or false');

/** A place in a text, in UTF-16 units. */
export const offset: Decoder<number> = (value, at) =>
  Number.isSafeInteger(value) && (value as number) >= 0
    ? (value as number)
    : new Mismatch(at, 'a whole number from 0 on');

export function oneOf<const Name extends string>(names: readonly Name[]): Decoder<Name> {
  return (value, at) => names.find((one) => one === value) ?? new Mismatch(at, names.join(' or '));
}

export function nullable<Value>(decode: Decoder<Value>): Decoder<Value | null> {
  return (value, at) => (value === null || value === undefined ? null : decode(value, at));
}

/** Like `decode`, but what is not there stays away. */
export function optional<Value>(decode: Decoder<Value>): Decoder<Value | undefined> {
  return (value, at) => (value === undefined ? undefined : decode(value, at));
}

export function list<Value>(decode: Decoder<Value>): Decoder<Value[]> {
  return (value, at) => {
    if (!Array.isArray(value)) return new Mismatch(at, 'a list');
    const items: Value[] = [];
    for (const [index, item] of value.entries()) {
      const decoded = decode(item, `${at}[${index}]`);
      if (decoded instanceof Mismatch) return decoded;
      items.push(decoded);
    }
    return items;
  };
}

export function record<Shape extends Record<string, Decoder<unknown>>>(
  shape: Shape,
): Decoder<Decoded<Shape>> {
  const fields = Object.entries(shape);
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return new Mismatch(at, 'an object');
    const made: Record<string, unknown> = {};
    for (const [key, decode] of fields) {
      const own = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
      const decoded = decode(own, at === '' ? key : `${at}.${key}`);
      if (decoded instanceof Mismatch) return decoded;
      if (decoded !== undefined) made[key] = decoded;
    }
    return made as Decoded<Shape>;
  };
}

/** Makes something else of a value that has been read; a text says what was expected instead. */
export function mapped<Value, Made>(
  decode: Decoder<Value>,
  make: (value: Value) => Made | Unfit,
): Decoder<Made> {
  return (value, at) => {
    const decoded = decode(value, at);
    if (decoded instanceof Mismatch) return decoded;
    const made = make(decoded);
    return made instanceof Unfit
      ? new Mismatch(
          made.at === '' ? at : `${at}${made.at.startsWith('[') ? '' : '.'}${made.at}`,
          made.expected,
        )
      : made;
  };
}

/** Why a value that has the right shape will not do; `at` is a path below it. */
export class Unfit {
  readonly expected: string;
  readonly at: string;

  constructor(expected: string, at = '') {
    this.expected = expected;
    this.at = at;
  }
}
