import { isMap, isSeq } from 'yaml';
import type { FolderFiles } from '../../../core/folder.ts';
import { isValues } from '../read/values.ts';
import { itemBlocks } from '../yaml/block.ts';
import { changeYaml, newItem, type Change, type Item } from '../yaml/change.ts';
import { dedented, withEol, withLineEnd } from '../yaml/lines.ts';
import { isTree, keyOf, readTree } from '../yaml/tree.ts';
import { dateValue } from '../yaml/yaml-text.ts';
import type { PlacedEvent } from './place-event.ts';

/** An event’s accounts as they are written, with their comments, ready to be put elsewhere. */
export function accountItems(files: FolderFiles, { path, start, end, index, values }: PlacedEvent): Item[] {
  const text = withEol((files.get(path) as string).slice(start, end), '\n');
  const list: unknown[] = Array.isArray(values['accounts']) ? values['accounts'] : [];
  const written = writtenItems(text, index);
  return list.filter(isValues).map((value, place) => {
    const own = written?.[place];
    return own === undefined || own === null ? newItem(value) : { value, text: own };
  });
}

/** An account that goes from an event of one date to one of another: what was the event’s date is its own then. */
export function datedItem(item: Item, from: string, to: string): Item {
  const value = item.value as Record<string, unknown>;
  if ((value['when'] ?? null) !== null || from === to) return item;
  const dated = { ...value, when: from };
  const change: Change = { kind: 'set', path: [0, 'when'], value: dateValue(from) };
  const text = changeYaml(item.text, change, '\n');
  return text === null ? newItem(dated) : { value: dated, text };
}

function writtenItems(text: string, index: number): (string | null)[] | null {
  const tree = readTree(text, true);
  const event = isTree(tree) && isSeq(tree.root) ? tree.root.items[index] : null;
  if (!isMap(event)) return null;
  const accounts = event.items.find(({ key }) => keyOf(key) === 'accounts')?.value;
  const blocks = isSeq(accounts) ? itemBlocks(text, accounts) : null;
  return (
    blocks?.map((block) => {
      const item = dedented(withLineEnd(text.slice(block.start, block.end)), block.column);
      // What it says is read again only where it is put; here it has to be an item at all.
      const read = item === null ? null : readTree(item);
      return read !== null && isTree(read) && Array.isArray(read.value) && read.value.length === 1
        ? item
        : null;
    }) ?? null
  );
}
