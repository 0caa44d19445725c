/** A part of a step’s text: a paragraph, or a list of items. */
export type Block = { kind: 'paragraph'; text: string } | { kind: 'list'; items: string[] };

const ITEM = /^\s{0,3}[-*•]\s+(?=\S)/;

/**
 * Reads the text of a step: paragraphs, with an empty line between them, and lists, whose items begin with `- ` or `* `. A line
 * that begins with neither goes on with what stands before it. That is all there is: whatever else is written stays as it is.
 */
export function readBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const line of text.split(/\r\n?|\n/)) {
    const words = line.trim();
    if (words === '') open = null;
    else if (ITEM.test(line)) {
      // An empty line between two items does not end their list.
      const last = blocks.at(-1);
      const list: Block & { kind: 'list' } = last?.kind === 'list' ? last : { kind: 'list', items: [] };
      if (list !== last) blocks.push(list);
      list.items.push(line.replace(ITEM, '').trim());
      open = list;
    } else if (open === null) {
      open = { kind: 'paragraph', text: words };
      blocks.push(open);
    } else if (open.kind === 'paragraph') open.text += ` ${words}`;
    else open.items.push(`${open.items.pop()} ${words}`);
  }
  return blocks;
}
