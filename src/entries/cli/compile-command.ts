import { resolve } from 'node:path';
import { formatDiagnostic, hasErrors, type Diagnostic } from '../../core/diagnostic.ts';
import type { Dataset } from '../../core/model.ts';
import { withoutNotes } from '../../core/talk/index.ts';
import { compileFolder } from '../compile-folder.ts';
import type { Console } from './console.ts';
import { findCollection } from './find-collection.ts';
import { summarize } from './summary.ts';
import { writeAtomically } from './write-atomically.ts';

/** `dateline compile`: prints what was found, and writes the dataset unless there is an error; the exit code. */
export async function compileCommand(
  name: string,
  { out, json, notes }: { out: string | null; json: boolean; notes: boolean },
  io: Console,
): Promise<number> {
  const found = await findCollection(name, io.cwd);
  const { dataset: whole, diagnostics } =
    'code' in found
      ? { dataset: null, diagnostics: [found] }
      : await compileFolder(found.folder, found.shownAs);
  const dataset = whole === null || notes ? whole : withoutNotes(whole);
  if (json) io.out(toJson(diagnostics));
  else for (const diagnostic of diagnostics) io.error(`${formatDiagnostic(diagnostic)}\n`);
  io.error(`${summarize(dataset, diagnostics)}\n`);
  if (dataset === null || hasErrors(diagnostics)) return 1;

  if (out !== null) {
    const failure = await writeAtomically(resolve(io.cwd, out), toJson(dataset));
    if (failure !== null) io.error(`dateline: cannot write ${out}: ${failure}\n`);
    return failure === null ? 0 : 1;
  }
  if (!json) io.out(toJson(dataset));
  return 0;
}

function toJson(value: Dataset | Diagnostic[]): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
