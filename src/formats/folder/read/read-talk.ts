import type { StepAccount, Talk, TalkStep } from '../../../core/model.ts';
import { isMap, isSeq } from 'yaml';
import { slugOf } from '../roles.ts';
import { isTree, keyOf, readTree } from '../yaml/tree.ts';
import { isValues, textIn, type Values } from './values.ts';

/** Where a step stands in its file; lines from 1. */
export interface StepLines {
  firstLine: number;
  lastLine: number;
}

/** A talk as its file has it, right or not. */
export interface ReadTalk {
  talk: Talk;
  /** For each of its steps. */
  lines: StepLines[];
  /** Why nothing of it can be read, and in which line, from 1; null where it can. */
  unreadable: { message: string; line: number } | null;
}

/** Reads a talk’s file, as much of it as there is: an item of its steps that is no mapping is a step that shows nothing. */
export function readTalk(path: string, text: string): ReadTalk {
  const tree = readTree(text);
  const values = isTree(tree) && isValues(tree.value) ? tree.value : {};
  const steps: unknown[] = Array.isArray(values['steps']) ? values['steps'] : [];
  const talk: Talk = {
    id: textIn(values['id']) ?? slugOf(path),
    title: textIn(values['title']) ?? '',
    minutes: typeof values['minutes'] === 'number' ? values['minutes'] : null,
    steps: steps.map((step) => readStep(isValues(step) ? step : {})),
  };
  return {
    talk,
    lines: isTree(tree) ? linesOf(text, tree.root) : [],
    unreadable: isTree(tree) ? null : { message: tree.message, line: lineAt(text, tree.offset) },
  };
}

function readStep(values: Values): TalkStep {
  const event = textIn(values['event']);
  return {
    event,
    accounts: Array.isArray(values['accounts'])
      ? (values['accounts'] as unknown[]).map((account) => readAccount(account, event))
      : null,
    range: textIn(values['range']),
    known: textIn(values['known']),
    title: textIn(values['title']),
    text: textIn(values['text']),
    notes: textIn(values['notes']),
    build: values['build'] === true,
  };
}

/** An article alone tells the step’s own event. */
function readAccount(value: unknown, event: string | null): StepAccount {
  if (!isValues(value)) return { event: event ?? '', article: textIn(value) ?? '' };
  return { event: textIn(value['event']) ?? '', article: textIn(value['article']) ?? '' };
}

function linesOf(text: string, root: unknown): StepLines[] {
  const steps = isMap(root) ? root.items.find(({ key }) => keyOf(key) === 'steps')?.value : null;
  if (!isSeq(steps)) return [];
  const starts = steps.items.map((item) => lineAt(text, (item as { range?: number[] }).range?.[0] ?? 0));
  const end = lineAt(text, steps.range?.[1] ?? text.length);
  return starts.map((firstLine, place) => {
    const next = starts[place + 1];
    return {
      firstLine,
      lastLine: next === undefined ? Math.max(end, firstLine) : Math.max(next - 1, firstLine),
    };
  });
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
