import type { Talk, TalkStep } from '../core/model.ts';
import { readFileId } from './file-id.ts';
import { TALK, type StepSource, type TalkSource } from './formats.ts';
import { guard } from './guard.ts';
import { suggest } from './nearest.ts';
import type { Report } from './report.ts';
import { map } from './shape.ts';
import { topOf, type Source, type SourceFile } from './source.ts';
import { quoted } from './wording.ts';
import { parseYaml } from './yaml.ts';

/** A talk as it was read. */
export interface TalkFile {
  id: Source<string>;
  source: TalkSource;
}

export function readTalk(file: SourceFile, report: Report): TalkFile | null {
  const text = guard(file, report);
  const yaml = text === null ? null : parseYaml(file.path, text, report);
  const source = yaml && map('a talk', TALK)({ ...yaml, name: 'the talk', report });
  if (!source) return null;
  const id = source.value.id ?? {
    value: readFileId(file.path, 'the talk', report),
    at: topOf(file.path),
    ok: true,
  };
  return { id, source };
}

/** A talk whose steps name events that there are; `events` is null where not all of them could be read. */
export function compileTalk(
  { id, source }: TalkFile,
  events: readonly string[] | null,
  report: Report,
): Talk | null {
  const { title, steps } = source.value;
  if (!title || !steps) return null;
  for (const step of steps.value) checkStep(step, events, report);
  return { id: id.value, title: title.value, steps: steps.value.map(toStep) };
}

function checkStep(
  { value: step, at, ok }: StepSource,
  events: readonly string[] | null,
  report: Report,
): void {
  const { event, range } = step;
  if (event && range) {
    report(
      'step-ambiguous',
      event.at,
      'a step shows an event or a range, and this one has both',
      'make two steps of it',
    );
  }
  if (ok && !event && !range && !step.title && !step.text) {
    report('step-empty', at, 'the step shows nothing', 'give it an event, a range, a title or a text');
  }
  if (event && events && !events.includes(event.value)) {
    report(
      'event-unknown',
      event.at,
      `there is no event ${quoted(event.value)}`,
      suggest(event.value, events),
    );
  }
}

function toStep({ value: { event, range, title, text, notes } }: StepSource): TalkStep {
  return {
    event: event?.value ?? null,
    range: range?.value.edtf ?? null,
    title: title?.value ?? null,
    text: text?.value ?? null,
    notes: notes?.value ?? null,
  };
}
