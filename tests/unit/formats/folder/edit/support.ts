import type { Edit, FolderFiles } from '../../../../../src/core/folder.ts';
import type { AccountEntry, EventEntry } from '../../../../../src/core/entry.ts';
import { compile } from '../../../../../src/compile/index.ts';
import { readEvents, type WrittenEvent } from '../../../../../src/formats/folder/read/index.ts';

export const COLLECTION = `# The town
title: Elmford
description: What became of the bridge.
themes:
  # By the council
  - { id: council, label: Council }
  - id: works
    label: Works # of all kinds
`;

export const ARTICLE = `---
# checked
title: "Council votes"  # as printed
published: 2024-03-14
publishedBasis: { kind: given }
language: en
---
The council voted on 12 March 2024 to close the bridge.
Works began on 2 April 2024, and ended in 2025.
`;

export const EVENTS = `# yaml-language-server: $schema=x

# The vote
- id: vote # kept
  title: Council votes to close the bridge
  when: 2024-03-12
  theme: council
  modality: happened
  accounts:
    # the only one
    - article: gazette
      exact: voted on 12 March 2024
      mention: 12 March 2024
  note: null

# The works
- id: works
  title: >-
    Works on the bridge
    begin
  when: '2024-04-02' # a Tuesday
  theme: works
  modality: happened
  actors: [Elmford, "The council"]
  accounts:
  - article: gazette
    exact: |-
      Works began on 2 April 2024
    mention: 2 April 2024
  - {article: gazette, exact: "ended in 2025", mention: in 2025, when: 2025}
`;

export function folder(files: Record<string, string> = {}): FolderFiles {
  return new Map(
    Object.entries({
      'collection.yaml': COLLECTION,
      'articles/gazette.md': ARTICLE,
      'events/town.yaml': EVENTS,
      ...files,
    }),
  );
}

export function edited(files: FolderFiles, ...edits: Edit[]): FolderFiles {
  return edits.reduce((before, edit) => {
    const result = edit(before);
    if (!result.ok) throw new Error(result.diagnostic.message);
    return result.files;
  }, files);
}

export function textOf(files: FolderFiles, path = 'events/town.yaml'): string {
  return String(files.get(path));
}

export function eventsOf(files: FolderFiles): WrittenEvent[] {
  return [...files].flatMap(([path, text]) =>
    path.startsWith('events/') ? readEvents(String(text)).map(({ event }) => event) : [],
  );
}

export function compiled(files: FolderFiles) {
  return compile(
    [...files].map(([path, text]) => ({ path, text: String(text) })),
    { id: 'elmford', folder: '', publish: 'full' },
  );
}

export const ACCOUNT: AccountEntry = {
  article: 'gazette',
  exact: 'close the bridge',
  mention: { exact: '12 March 2024' },
  when: null,
  how: null,
  speaker: null,
};

export function entry(patch: Partial<EventEntry> = {}): EventEntry {
  return {
    id: 'closing',
    title: 'The bridge is closed',
    when: '2024-03-12',
    theme: 'works',
    modality: 'happened',
    actors: [],
    accounts: [ACCOUNT],
    proposed: null,
    ...patch,
  };
}
