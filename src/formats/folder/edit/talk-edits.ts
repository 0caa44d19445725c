import type { Diagnostic } from '../../../core/diagnostic.ts';
import type { Edit, Edited, FolderFiles } from '../../../core/folder.ts';
import type { Talk, TalkStep } from '../../../core/model.ts';
import { slugOf } from '../../article/slug-of.ts';
import { talkFile } from '../files.ts';
import { readTalk } from '../read/read-talk.ts';
import { slugOf as idOf } from '../roles.ts';
import { stepValue } from '../values.ts';
import { newItem, type Change, type Item } from '../yaml/change.ts';
import { patched } from './change-event.ts';
import { changeText } from './change-text.ts';
import { done, refuse, textsOf, withFile } from './files.ts';

/** Adds a talk in a file of its own; its id, from the title, comes back. */
export function addTalk(talk: Omit<Talk, 'id'>): Edit {
  return (files) => addTalkFile(talk.title, talkFile(talk))(files);
}

/** Adds the text of a talk’s file as it is; `name` is that of the file, or what it is to be named after. */
export function addTalkFile(name: string, text: string): Edit {
  return (files) => {
    const id = slugOf(name, taken(files), 'talk');
    return done(withFile(files, `talks/${id}.yaml`, text), id);
  };
}

/** Changes what a talk says of itself. */
export function setTalk(id: string, patch: Partial<Pick<Talk, 'title' | 'minutes'>>): Edit {
  return (files) =>
    changeTalk(files, id, () => patched(patch, { ...patch, minutes: patch.minutes ?? undefined }));
}

/** Takes a talk out, with its file. */
export function removeTalk(id: string): Edit {
  return (files) => {
    const path = pathOf(files, id);
    return done(path === null ? files : withFile(files, path, null));
  };
}

/** Puts steps before a place of a talk, from 0; at its end where the place is that of no step. */
export function addSteps(id: string, at: number, steps: readonly TalkStep[]): Edit {
  const items = steps.map((step): Item => newItem(stepValue(step)));
  return arranged(id, (places) => places.toSpliced(at, 0, ...items));
}

/** Changes what a step shows and says. */
export function setStep(id: string, at: number, patch: Partial<TalkStep>): Edit {
  return (files) =>
    changeTalk(files, id, ({ steps }) => {
      const step = steps[at];
      if (step === undefined) return `the talk has no step ${at + 1}`;
      const values = stepValue({ ...step, ...patch });
      // An account of the step’s own event is written by its article alone.
      const keys = patch.event === undefined || step.accounts === null ? patch : { accounts: null, ...patch };
      return patched(keys, values, ['steps', at]);
    });
}

/** Moves a step to another place, both from 0, as it is written. */
export function moveStep(id: string, from: number, to: number): Edit {
  return arranged(id, (places) =>
    places.toSpliced(from, 1).toSpliced(to, 0, ...places.slice(from, from + 1)),
  );
}

/** Puts a copy behind a step. */
export function duplicateStep(id: string, at: number): Edit {
  return arranged(id, (places) => places.toSpliced(at + 1, 0, ...places.slice(at, at + 1)));
}

export function removeStep(id: string, at: number): Edit {
  return arranged(id, (places) => places.toSpliced(at, 1));
}

type Places = (number | Item)[];

function arranged(id: string, orderOf: (places: Places) => Places): Edit {
  return (files) =>
    changeTalk(files, id, ({ steps }) => {
      const order = orderOf(steps.map((_, place) => place));
      const isAsItWas = order.length === steps.length && order.every((place, at) => place === at);
      return isAsItWas ? [] : [{ kind: 'arrange', path: ['steps'], order }];
    });
}

/** Makes the changes that `changesOf` works out of a talk; where it gives words, those say why there are none. */
function changeTalk(
  files: FolderFiles,
  id: string,
  changesOf: (talk: Talk) => readonly Change[] | string,
): Edited {
  const path = pathOf(files, id);
  if (path === null) return missing(id);
  const text = files.get(path) as string;
  const changes = changesOf(readTalk(path, text).talk);
  if (typeof changes === 'string') return refuse(path, text, 0, changes, null);
  return changeText(files, { path, start: 0, end: text.length }, changes);
}

function pathOf(files: FolderFiles, id: string): string | null {
  return textsOf(files, 'talk').find(([path]) => idOf(path) === id)?.[0] ?? null;
}

function taken(files: FolderFiles): Set<string> {
  return new Set(textsOf(files, 'talk').map(([path]) => idOf(path)));
}

function missing(id: string): { ok: false; diagnostic: Diagnostic } {
  return refuse('talks', '', 0, `there is no talk “${id}”`, 'it may have been taken out in the meantime');
}
