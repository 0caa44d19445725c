import { isCollection, isMap, isSeq, type Node } from 'yaml';
import { withItems, withPair, withValue } from './block.ts';
import { withOrder } from './list-order.ts';
import { withEol } from './lines.ts';
import { DATES, isTree, keyOf, readTree, type Tree } from './tree.ts';
import { yamlText } from './yaml-text.ts';

/** Keys of mappings and places in lists, from the root. */
export type Path = readonly (string | number)[];

/** A list’s item: its value, and how it is written, from its dash on at the left margin. */
export interface Item {
  value: unknown;
  text: string;
}

/**
 * A value to be set, or taken out where it is `undefined`; items to be put before a place of a list; or a list in another
 * order: places of the items that it has, as often as wanted, and new ones.
 */
export type Change =
  | { kind: 'set'; path: Path; value: unknown }
  | { kind: 'insert'; path: Path; at: number; items: readonly Item[] }
  | { kind: 'arrange'; path: Path; order: readonly (number | Item)[] };

/**
 * Makes a change in a YAML text, in as few characters as can be: what it does not touch stays, character for character.
 * Where something is written in a way that cannot be changed so, in brackets say, what it stands in is written anew, and
 * nothing beyond. The text that comes out has been read again, and says what it is to say; null where that cannot be.
 */
export function changeYaml(text: string, change: Change, eol: string): string | null {
  const tree = readTree(text, true);
  if (!isTree(tree)) return null;
  const wanted = changedValue(tree.value, change.path, change);
  const says = canonical(wanted);
  const isRight = (candidate: string | null): candidate is string => {
    if (candidate === null) return false;
    const read = readTree(candidate);
    return isTree(read) && canonical(read.value) === says;
  };
  const smallest = attempt(text, tree, change, eol);
  if (isRight(smallest)) return smallest;
  for (let depth = change.path.length - (change.kind === 'set' ? 1 : 0); depth > 0; depth--) {
    const path = change.path.slice(0, depth);
    const larger = attempt(text, tree, { kind: 'set', path, value: valueAt(wanted, path) }, eol);
    if (isRight(larger)) return larger;
  }
  const whole = withRoot(text, tree, wanted, eol);
  return isRight(whole) ? whole : null;
}

/** An item as it is written where nothing is there yet. */
export function newItem(value: unknown): Item {
  return { value, text: yamlText([value]) };
}

function attempt(text: string, { root }: Tree, change: Change, eol: string): string | null {
  if (change.kind === 'arrange') {
    const list = nodeAt(root, change.path);
    const order = change.order.map((item) => (typeof item === 'number' ? item : item.text));
    return isBlock(list) && isSeq(list) ? withOrder(text, list, order, eol) : null;
  }
  if (change.kind === 'insert') {
    const list = nodeAt(root, change.path);
    const items = change.items.map((item) => item.text);
    return isBlock(list) && isSeq(list) ? withItems(text, list, change.at, 0, items, eol) : null;
  }
  const last = change.path.at(-1);
  const parent = nodeAt(root, change.path.slice(0, -1));
  if (isCollection(parent) && parent.flow === true)
    return withValue(text, nodeAt(root, change.path), change.value);
  if (isMap(parent)) return withPair(text, parent, String(last), change.value, eol);
  if (!isSeq(parent) || typeof last !== 'number') return null;
  const items = change.value === undefined ? [] : [newItem(change.value).text];
  return withItems(text, parent, last, 1, items, eol);
}

/** Comments above the root stay, those in it do not. */
function withRoot(text: string, { root }: Tree, value: unknown, eol: string): string | null {
  const start = root?.range?.[0] ?? text.length;
  const end = root?.range?.[2] ?? text.length;
  const from = text.slice(0, start).search(/[^\n]*$/);
  return text.slice(0, from) + withEol(yamlText(value), eol) + text.slice(end);
}

function nodeAt(root: Node | null, path: Path): unknown {
  let node: unknown = root;
  for (const step of path) {
    if (isMap(node)) node = node.items.find(({ key }) => keyOf(key) === step)?.value;
    else if (isSeq(node) && typeof step === 'number') node = node.items[step];
    else return null;
  }
  return node;
}

function isBlock(node: unknown): boolean {
  return isCollection(node) && node.flow !== true;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)[step], value);
}

function changedValue(value: unknown, path: Path, change: Change): unknown {
  const [step, ...rest] = path;
  if (step === undefined) {
    if (change.kind === 'set') return change.value;
    const list = Array.isArray(value) ? (value as unknown[]) : [];
    if (change.kind === 'arrange')
      return change.order.map((item) => (typeof item === 'number' ? list[item] : item.value));
    return [...list.slice(0, change.at), ...change.items.map((item) => item.value), ...list.slice(change.at)];
  }
  if (typeof step === 'number') {
    const list = Array.isArray(value) ? (value as unknown[]) : [];
    const inner = changedValue(list[step], rest, change);
    return inner === undefined ? list.toSpliced(step, 1) : list.with(step, inner);
  }
  const map = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const inner = changedValue(map[step], rest, change);
  const { [step]: _, ...others } = map;
  return inner === undefined ? others : { ...map, [step]: inner };
}

/** The same text for the same value, in whatever order its keys stand; a year is the same as a number and as text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (typeof inner === 'number' && DATES.has(key)) return String(inner);
    return typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner;
  });
}
