import { Document, isScalar, visit, type Node, type Scalar } from 'yaml';

/** Lines are folded at this width; UTF-16 units. */
const WIDTH = 118;
/** Longer text is a block of its own under its key. */
const LONGEST_INLINE = 88;
/** Longer lists, and those of sentences, have an item a line. */
const LONGEST_FLOW = 96;
const LONGEST_NAME = 40;

/** A value as YAML of the schema `core`: keys in their order, quotation marks only where needed, long text folded. */
export function yamlText(value: unknown): string {
  return toText(new Document(value, { schema: 'core', aliasDuplicateObjects: false }));
}

function toText(document: Document): string {
  if (document.contents !== null) settle(document.contents);
  return document.toString({
    lineWidth: WIDTH,
    minContentWidth: 40,
    singleQuote: true,
    // Over several lines a line of white space alone would come back with a backslash in it (yaml 2.9).
    doubleQuotedMinMultiLineLength: Infinity,
    flowCollectionPadding: false,
  });
}

/** An EDTF date as it is best written: YAML takes a year for a number, which needs no quotation marks. */
export function dateValue(edtf: string): string | number {
  return /^[1-9]\d{3}$/.test(edtf) ? Number(edtf) : edtf;
}

function settle(root: Node): void {
  visit(root, {
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string') return;
      if (isFoldable(node.value)) node.type = 'BLOCK_FOLDED';
      // In a block, white space before the first line would be taken for its indentation. Halves of characters and what
      // ends a line elsewhere are written as escapes, which every file and every editor keeps.
      else if (/^\s[^]*\n|[\p{Cs}\u2028\u2029\uFEFF]|[^\n\P{Cc}]/u.test(node.value))
        node.type = 'QUOTE_DOUBLE';
    },
    Seq(_key, node) {
      const items = node.items.filter((item): item is Scalar => isScalar(item));
      node.flow = items.length === node.items.length && areNames(items);
    },
  });
}

/** Of text with line breaks and other control characters a block would change the looks, or more. */
function isFoldable(text: string): boolean {
  return text.length > LONGEST_INLINE && !/[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/u.test(text);
}

/** In brackets a text of several lines may come without quotation marks and say something else (yaml 2.9). */
function areNames(items: readonly Scalar[]): boolean {
  const texts = items.map(({ value }) => String(value));
  const lengths = texts.map(({ length }) => length);
  return (
    texts.every((text) => text.length <= LONGEST_NAME && !text.includes('\n')) &&
    sum(lengths) + 2 * lengths.length <= LONGEST_FLOW
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
