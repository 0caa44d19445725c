import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';

/** Dates are texts although YAML takes `2022` and `-0043` for numbers. */
export const DATES: ReadonlySet<string> = new Set(['when', 'published', 'updated', 'range', 'known']);

/** A YAML text as it can be edited. */
export interface Tree {
  document: Document;
  root: Node | null;
  value: unknown;
}

/** Where and why a text cannot be read as YAML; `offset` in UTF-16 units. */
export interface Unreadable {
  offset: number;
  message: string;
}

/**
 * Reads one YAML document as `compile` reads it. Anchors that are used are refused, as they are there. `forEditing` says
 * where dashes stand, which takes its time.
 */
export function readTree(text: string, forEditing = false): Tree | Unreadable {
  const document = parseDocument(text, {
    schema: 'core',
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
    keepSourceTokens: forEditing,
  });
  const cause = document.errors[0] ?? document.warnings[0];
  if (cause !== undefined) return { offset: cause.pos[0], message: cause.message };
  try {
    const root = document.contents as Node | null;
    return { document, root, value: plain(root, '') };
  } catch (error) {
    if (error instanceof Repeated) return { offset: error.offset, message: 'an anchor is used' };
    throw error;
  }
}

export function isTree(read: Tree | Unreadable): read is Tree {
  return 'document' in read;
}

/** A value that stands somewhere else too: an edit of one would be an edit of both. */
class Repeated extends Error {
  offset: number;
  constructor(offset: number) {
    super();
    this.offset = offset;
  }
}

function plain(node: unknown, key: string): unknown {
  if (isAlias(node)) throw new Repeated(node.range?.[0] ?? 0);
  if (isMap(node)) {
    const pairs = node.items.map(({ key, value }): [string, unknown] => {
      const name = keyOf(key);
      return [name, plain(value, name)];
    });
    return Object.fromEntries(pairs);
  }
  if (isSeq(node)) return node.items.map((item) => plain(item, ''));
  if (!isScalar(node)) return null;
  const isDate = typeof node.value === 'number' && DATES.has(key);
  return isDate ? (node.source ?? String(node.value)) : node.value;
}

/** A mapping’s key as text. */
export function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}
