import type { Talk } from '../core/model.ts';
import { readFileId } from './file-id.ts';
import { TALK, type EventSource, type TalkSource } from './formats.ts';
import { guard } from './guard.ts';
import type { Report } from './report.ts';
import { map } from './shape.ts';
import { topOf, type Source, type SourceFile } from './source.ts';
import { compileStep, type Tellers } from './step.ts';
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

/** Who tells the events that talks may name. */
export function tellersOf(events: readonly EventSource[]): Tellers {
  return new Map(
    events.flatMap(({ value: { id, accounts } }) => {
      const articles = accounts?.value.flatMap(({ value }) => value.article?.value ?? []) ?? [];
      return id === null ? [] : [[id.value, [...new Set(articles)]]];
    }),
  );
}

/** A talk whose steps name what there is; `tellers` is null where not all events could be read. */
export function compileTalk({ id, source }: TalkFile, tellers: Tellers | null, report: Report): Talk | null {
  const { title, minutes, steps } = source.value;
  if (!title || !steps) return null;
  return {
    id: id.value,
    title: title.value,
    minutes: minutes?.value ?? null,
    steps: steps.value.map((step) => compileStep(step, tellers, report)),
  };
}
