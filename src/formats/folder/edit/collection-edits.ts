import type { CollectionEntry } from '../../../core/entry.ts';
import type { Edit, FolderFiles } from '../../../core/folder.ts';
import type { Theme } from '../../../core/model.ts';
import { collectionFile } from '../files.ts';
import { readCollection } from '../read/read-collection.ts';
import { readEvents } from '../read/read-events.ts';
import { collectionValue } from '../values.ts';
import { newItem, type Change } from '../yaml/change.ts';
import { changeEvent, patched } from './change-event.ts';
import { changeText } from './change-text.ts';
import { done, textsOf, withFile } from './files.ts';

const PATH = 'collection.yaml';

/** The theme of events that nobody has sorted. */
export const UNSORTED: Theme = { id: 'unsorted', label: 'Not yet sorted' };

/** Changes what a collection says of itself, but for its themes where they get other ids: see `setThemes`. */
export function setCollection(patch: Partial<CollectionEntry>): Edit {
  return (files) => {
    const text = files.get(PATH);
    if (typeof text !== 'string')
      return done(withFile(files, PATH, collectionFile({ ...EMPTY, ...patch }, null)));
    const values = collectionValue({ ...readCollection(text), ...patch });
    return changeText(files, { path: PATH, start: 0, end: text.length }, patched(patch, values));
  };
}

const EMPTY: CollectionEntry = {
  title: 'Untitled',
  description: null,
  language: 'en',
  publish: 'excerpts',
  themes: [],
  variants: [],
};

/** Themes in their order; `was` is the id that one had, where it is another now: its events get the new one. */
export function setThemes(themes: readonly (Theme & { was?: string })[]): Edit {
  return (files) => {
    const renamed = new Map(
      themes.flatMap(({ id, was }) => (was === undefined || was === id ? [] : [[was, id]])),
    );
    const edited = setList(
      files,
      themes.map(({ id, label }) => ({ id, label })),
    );
    if (!edited.ok || renamed.size === 0) return edited;
    return inEvents(edited.files, renamed);
  };
}

/** Adds a theme where there is none of its id. */
export function addTheme(theme: Theme): Edit {
  return (files) => {
    const text = files.get(PATH);
    const { themes } = typeof text === 'string' ? readCollection(text) : EMPTY;
    return themes.some(({ id }) => id === theme.id) ? done(files) : setList(files, [...themes, theme]);
  };
}

function setList(files: FolderFiles, themes: Theme[]) {
  const text = files.get(PATH);
  if (typeof text !== 'string') return setCollection({ themes })(files);
  const before = readCollection(text).themes;
  const kept = before.length <= themes.length && before.every(({ id }, place) => themes[place]?.id === id);
  // Themes that stay where they are keep what stands beside them.
  const changes: Change[] =
    kept && before.length > 0
      ? [
          ...themes
            .slice(0, before.length)
            .flatMap(({ label }, place): Change[] =>
              label === before[place]!.label
                ? []
                : [{ kind: 'set', path: ['themes', place, 'label'], value: label }],
            ),
          ...themes.slice(before.length).map((theme, place): Change => ({
            kind: 'insert',
            path: ['themes'],
            at: before.length + place,
            items: [themeItem(theme)],
          })),
        ]
      : [{ kind: 'set', path: ['themes'], value: themes }];
  return changeText(files, { path: PATH, start: 0, end: text.length }, changes);
}

function themeItem({ id, label }: Theme) {
  return newItem({ id, label });
}

function inEvents(files: FolderFiles, renamed: ReadonlyMap<string, string>) {
  let changed = files;
  for (const [, text] of textsOf(files, 'events')) {
    for (const { event } of readEvents(text)) {
      const to = event.theme === null ? undefined : renamed.get(event.theme);
      const joined = event.proposed?.joined ?? [];
      const changes: Change[] = [
        ...(to === undefined ? [] : patched({ theme: to }, { theme: to })),
        ...joined.flatMap(({ theme }, place) => {
          const own = theme === null ? undefined : renamed.get(theme);
          return own === undefined
            ? []
            : patched({ theme: own }, { theme: own }, ['proposed', 'joined', place]);
        }),
      ];
      if (changes.length === 0) continue;
      const edited = changeEvent(changed, event.id, () => changes);
      if (!edited.ok) return edited;
      changed = edited.files;
    }
  }
  return done(changed);
}
