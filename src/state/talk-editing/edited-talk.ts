import type { Diagnostic } from '../../core/diagnostic.ts';
import type { FolderFiles } from '../../core/folder.ts';
import type { Talk, TalkStep } from '../../core/model.ts';
import { textsOf } from '../../formats/folder/edit/index.ts';
import { readTalk } from '../../formats/folder/read/index.ts';
import { slugOf } from '../../formats/folder/roles.ts';
import { byFile, diagnosticsOf } from '../desk/by-file.ts';

export interface EditedStep {
  step: TalkStep;
  /** What is wrong with it. */
  diagnostics: readonly Diagnostic[];
}

/** A talk as its file has it, with what is wrong where it belongs. */
export interface EditedTalk {
  /** Its file’s name without folder and ending. */
  id: string;
  path: string;
  /** The file as it is stored. */
  text: string;
  talk: Talk;
  steps: readonly EditedStep[];
  /** What is wrong with it, but in none of its steps. */
  diagnostics: readonly Diagnostic[];
  /** Whether its file cannot be read: then it can only be mended as text. */
  isUnreadable: boolean;
}

/** The talks among some files, in the order of their names. */
export function editedTalks(files: FolderFiles, diagnostics: readonly Diagnostic[]): EditedTalk[] {
  const found = byFile(diagnostics);
  return textsOf(files, 'talk').map(([path, text]) => {
    const { talk, lines, unreadable } = readTalk(path, text);
    const steps = talk.steps.map((step, place) => {
      const { firstLine, lastLine } = lines[place] ?? { firstLine: 1, lastLine: 0 };
      return { step, diagnostics: diagnosticsOf(found, path, firstLine, lastLine) };
    });
    const ofSteps = new Set(steps.flatMap((step) => step.diagnostics));
    const others = diagnosticsOf(found, path, 1, Infinity).filter((one) => !ofSteps.has(one));
    return {
      ...{ id: slugOf(path), path, text, talk, steps },
      diagnostics: others,
      isUnreadable: unreadable !== null,
    };
  });
}
