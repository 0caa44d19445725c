import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { suggest } from './nearest.ts';
import type { Report } from './report.ts';
import type { Source } from './source.ts';
import { quoted } from './wording.ts';
import type { YamlValue } from './yaml.ts';

/** A value to be read: its node and place, the name it goes by in messages, and where to report. */
export interface Reading extends YamlValue {
  name: string;
  report: Report;
}

/** A kind of value: reads a node as one, or reports why it is none and returns null. */
export type Kind<T> = (reading: Reading) => Source<T> | null;

export interface Field<T> {
  kind: Kind<T>;
  required: boolean;
  /** Required where there is no value for this other key. */
  unless?: string;
}

export const required = <T>(kind: Kind<T>): Field<T> => ({ kind, required: true });
export const optional = <T>(kind: Kind<T>): Field<T> => ({ kind, required: false });
export const requiredUnless = <T>(unless: string, kind: Kind<T>): Field<T> => ({
  ...optional(kind),
  unless,
});

/** The keys of a mapping, as a table. */
export type Shape = Record<string, Field<unknown>>;

/** What a mapping of that shape is read as: null for a key that is absent, empty or wrong. */
export type Read<S extends Shape> = {
  [Key in keyof S]: (S[Key] extends Field<infer T> ? Source<T> : never) | null;
};

/** A mapping with the keys of the shape; others are reported and left out. `what` names it: `an event`. */
export function map<S extends Shape>(what: string, shape: S): Kind<Read<S>> {
  return (reading) => {
    const { node, at, report } = reading;
    if (!isMap<Node, Node | null>(node)) return mismatch(reading, `${what} (a mapping)`);
    const pairs = pairsByKey(node.items, reading);
    let ok = pairs.size === node.items.length;
    for (const [key, pair] of pairs) {
      if (Object.hasOwn(shape, key)) continue;
      const hint = suggest(key, Object.keys(shape));
      report('key-unknown', at(pair.key), `${what} has no key ${quoted(key)}, so it is left out`, hint);
    }
    const isThere = (key: string) => !isNull(pairs.get(key)?.value ?? null);
    const fields = Object.entries(shape).map(([key, { kind, required, unless }]) => {
      const pair = pairs.get(key);
      const value = pair?.value ?? null;
      if (value === null || isNull(value)) {
        if (!required && (unless === undefined || isThere(unless))) return [key, null];
        report('key-missing', at(pair?.key ?? node), `${what} needs ${quoted(key)}`, `add “${key}: …”`);
        ok = false;
        return [key, null];
      }
      const source = kind({ ...reading, node: value, name: quoted(key) });
      ok &&= source !== null && source.ok;
      return [key, source];
    });
    return { value: Object.fromEntries(fields) as Read<S>, at: at(node), ok };
  };
}

/** A list whose items are all of one kind. Items that are not have been reported, and are left out. */
export function list<T>(kind: Kind<T>): Kind<Source<T>[]> {
  return (reading) => {
    const { node, at, name } = reading;
    if (!isSeq<Node>(node)) return mismatch(reading, 'a list');
    const items = node.items.map((item) => kind({ ...reading, node: item, name: `an item of ${name}` }));
    const value = items.filter((item) => item !== null);
    return { value, at: at(node), ok: items.every((item) => item?.ok) };
  };
}

/** One kind where the value is a mapping, the other where it is not. */
export function mapOr<M, T>(mapping: Kind<M>, other: Kind<T>): Kind<M | T> {
  return (reading) => (isMap(reading.node) ? mapping(reading) : other(reading));
}

/** One kind where the value is a list, the other where it is not. */
export function listOr<L, T>(many: Kind<L>, other: Kind<T>): Kind<L | T> {
  return (reading) => (isSeq(reading.node) ? many(reading) : other(reading));
}

/** Reports that the value is of another type than expected. */
export function mismatch({ node, at, name, report }: Reading, expected: string, hint?: string): null {
  if (isAlias(node)) {
    report('yaml-alias', at(node), `${name} is an alias (*${node.source})`, 'write the value itself');
  } else {
    report('value-type', at(node), `${name} must be ${expected}, but it is ${describe(node)}`, hint);
  }
  return null;
}

/** The pairs of a mapping by the text of their keys; of a key that stands twice, the first. */
function pairsByKey(
  items: Pair<Node, Node | null>[],
  { at, report }: Reading,
): Map<string, Pair<Node, Node | null>> {
  const pairs = new Map<string, Pair<Node, Node | null>>();
  for (const pair of items) {
    const { key } = pair;
    if (!isScalar(key)) {
      report('value-type', at(key), `a key must be text, but it is ${describe(key)}`);
      continue;
    }
    const name = key.source ?? String(key.value);
    const first = pairs.get(name);
    if (first === undefined) pairs.set(name, pair);
    else {
      const message = `the key ${quoted(name)} stands twice, first on line ${at(first.key).line}`;
      report('key-duplicate', at(key), message, 'keep one of the two');
    }
  }
  return pairs;
}

function isNull(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.value === null);
}

function describe(node: Node): string {
  if (isSeq(node)) return 'a list';
  if (isMap(node)) return 'a mapping';
  if (!isScalar(node)) return 'an alias';
  if (typeof node.value === 'string') return `the text ${quoted(node.value)}`;
  if (node.value === null) return 'empty';
  return `${typeof node.value === 'number' ? 'the number ' : ''}${node.source ?? String(node.value)}`;
}
