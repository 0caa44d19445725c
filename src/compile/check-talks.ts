import type { Diagnostic } from '../core/diagnostic.ts';
import type { TimelineEvent } from '../core/model.ts';
import { createReport } from './report.ts';
import type { SourceFile } from './source.ts';
import { compileTalk, readTalk } from './talk.ts';

/** What is wrong with talks about a collection that is compiled already: what `compile` would say of their files. */
export function checkTalks(
  files: readonly SourceFile[],
  events: readonly Pick<TimelineEvent, 'id' | 'accounts'>[],
): Diagnostic[] {
  const { report, diagnostics } = createReport();
  const tellers = new Map(
    events.map(({ id, accounts }) => [id, [...new Set(accounts.map(({ article }) => article))]]),
  );
  for (const file of files) {
    const talk = readTalk(file, report);
    if (talk !== null) compileTalk(talk, tellers, report);
  }
  return diagnostics;
}
