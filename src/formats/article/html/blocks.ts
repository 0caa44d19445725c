import { isHidden } from './hidden.ts';
import { Run } from './run.ts';
import { BLOCKS, HEADINGS, SILENT, tagOf } from './tags.ts';

/** A paragraph, heading, list item, caption, table row or the like, as readers see it: one line, or several in `pre` and verse. */
export interface Block {
  text: string;
  /** The innermost element that starts and ends a line around it. */
  owner: Element;
  isHeading: boolean;
  /** How many UTF-16 units of it are links. */
  linked: number;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/** Table cells of at most so many UTF-16 units make a row of one line. */
const LONGEST_CELL = 120;

/**
 * What readers see of an element, block by block in order. White space is collapsed as HTML has it; no other character is
 * touched. Without recursion: pages may be nested deeper than any stack.
 */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  const run = new Run();
  const owners: Element[] = [root];
  let links = 0;
  let pre = 0;

  function flush(): void {
    const owner = owners.at(-1)!;
    const { text, linked } = run.take();
    if (/\S/.test(text)) blocks.push({ text, owner, linked, isHeading: HEADINGS.has(tagOf(owner)) });
  }

  /** Whether to go on to what stands in it. */
  function open(node: Node): boolean {
    if (node.nodeType === TEXT || node.nodeType === CDATA) {
      run.add(node.nodeValue ?? '', links > 0, pre > 0);
      return false;
    }
    if (node.nodeType !== ELEMENT) return false;
    const element = node as Element;
    const tag = tagOf(element);
    if (tag === 'br') {
      if (HEADINGS.has(tagOf(owners.at(-1)!))) run.add(' ', false, false);
      else if (run.endsLine) flush();
      else run.breakLine();
      return false;
    }
    if (SILENT.has(tag) || (element !== root && tag !== 'body' && isHidden(element))) return false;
    if (tag === 'a') links++;
    if (tag === 'pre') pre++;
    if (BLOCKS.has(tag)) {
      flush();
      owners.push(element);
    }
    return true;
  }

  function close(node: Node): void {
    const tag = tagOf(node);
    if (BLOCKS.has(tag)) {
      flush();
      owners.pop();
    }
    if (tag === 'a') links--;
    if (tag === 'pre') pre--;
  }

  walk(root, open, close);
  flush();
  return joinRows(blocks);
}

/** Every node below and including `root` in order; `close` is called for those that `open` went into. */
function walk(root: Node, open: (node: Node) => boolean, close: (node: Node) => void): void {
  let node: Node | null = root;
  let entered = open(root);
  while (node !== null) {
    const child: Node | null = entered ? node.firstChild : null;
    if (child !== null) {
      node = child;
    } else {
      if (entered) close(node);
      while (node !== root && node.nextSibling === null) {
        node = node.parentNode!;
        close(node);
      }
      if (node === root) return;
      node = node.nextSibling!;
    }
    entered = open(node);
  }
}

/** The short cells of a table row, on one line with tabs between them; long ones lay out a page, and stay blocks. */
function joinRows(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  let at = 0;
  while (at < blocks.length) {
    const row = rowOf(blocks[at]!);
    let end = at + 1;
    if (row !== null) while (end < blocks.length && rowOf(blocks[end]!) === row) end++;
    const cells = blocks.slice(at, end);
    const isData = row !== null && cells.every(({ text }) => text.length <= LONGEST_CELL);
    if (isData && new Set(cells.map(({ owner }) => owner)).size === cells.length) {
      const text = cells.map((cell) => cell.text.replaceAll('\n', ' ')).join('\t');
      const linked = cells.reduce((sum, cell) => sum + cell.linked, 0);
      joined.push({ text, linked, owner: cells[0]!.owner, isHeading: false });
    } else {
      joined.push(...cells);
    }
    at = end;
  }
  return joined;
}

function rowOf({ owner }: Block): Node | null {
  const tag = tagOf(owner);
  return tag === 'td' || tag === 'th' ? owner.parentNode : null;
}
