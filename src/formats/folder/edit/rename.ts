import type { FolderFiles } from '../../../core/folder.ts';
import { mapsIn, isValues, type Values } from '../read/values.ts';
import { isTree, readTree } from '../yaml/tree.ts';
import type { Change, Path } from '../yaml/change.ts';
import { changeEvent } from './change-event.ts';
import { changeText } from './change-text.ts';
import { textsOf } from './files.ts';
import { readEvents } from '../read/read-events.ts';

/** The files with another id for an event wherever it is named: in the steps of talks, and by proposals that may be it. */
export function renameIn(files: FolderFiles, from: string, to: string): FolderFiles {
  return inTalks(inProposals(files, from, to), from, to);
}

function inTalks(files: FolderFiles, from: string, to: string): FolderFiles {
  let changed = files;
  for (const [path, text] of textsOf(files, 'talk')) {
    if (!text.includes(from)) continue;
    const tree = readTree(text);
    if (!isTree(tree) || !isValues(tree.value)) continue;
    const steps = mapsIn(tree.value['steps']);
    const changes = steps.flatMap((step, place) => [
      ...named(step, ['steps', place], from, to),
      ...mapsIn(step['accounts']).flatMap((account) => {
        const own = (step['accounts'] as unknown[]).indexOf(account);
        return named(account, ['steps', place, 'accounts', own], from, to);
      }),
    ]);
    const edited = changeText(changed, { path, start: 0, end: text.length }, changes);
    if (edited.ok) changed = edited.files;
  }
  return changed;
}

function named(values: Values, path: Path, from: string, to: string): Change[] {
  return values['event'] === from ? [{ kind: 'set', path: [...path, 'event'], value: to }] : [];
}

function inProposals(files: FolderFiles, from: string, to: string): FolderFiles {
  let changed = files;
  for (const [, text] of textsOf(files, 'events')) {
    if (!text.includes(`event: ${from}`)) continue;
    for (const { event } of readEvents(text)) {
      if (event.proposed?.known?.event !== from) continue;
      const change: Change = { kind: 'set', path: ['proposed', 'known', 'event'], value: to };
      const edited = changeEvent(changed, event.id, () => [change]);
      if (edited.ok) changed = edited.files;
    }
  }
  return changed;
}
