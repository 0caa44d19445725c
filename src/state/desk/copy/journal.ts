import type { Step } from '../history.ts';
import type { Kept, Writing } from '../keeper.ts';
import { packed, unpacked } from './packed.ts';

/** What the lines of a copy come to. */
export interface Journal {
  /** Null where they hold no collection as a whole. */
  kept: Kept | null;
  /** The check of the last line that counts, which the next has to go on from. */
  check: string;
}

/** From which the first line goes on. */
export const FIRST = '';

/**
 * The line that a writing is in a copy, to be put behind all others, and its check. A line begins with its line end, so that
 * one that was torn off by the end of the browser does not take the next with it.
 */
export function lineOf(writing: Writing, before: string): { line: string; check: string } {
  const json = packed(writing);
  const check = checkOf(before, json);
  return { line: `\n${check} ${json}`, check };
}

/**
 * The collection that the lines of a copy come to. Each line’s check is of what it says and of the line before it, so that
 * what was torn, garbled or written by somebody else counts for nothing, and neither does what builds on it.
 */
export function readJournal(text: string): Journal {
  const steps = new Map<number, Step>();
  let newest = null as Omit<Kept, 'steps'> | null;
  let check = FIRST;
  for (const line of text.split('\n')) {
    const writing = writingIn(line, check);
    if (writing === null) continue;
    const { shelved, position } = writing;
    const snapshot = writing.snapshot ?? newest?.snapshot;
    if (snapshot === undefined || !isNext(writing, steps.size)) break;
    for (const step of writing.steps) steps.set(step.seq, step);
    newest = { shelved, position, snapshot };
    check = line.slice(0, line.indexOf(' '));
  }
  return { kept: newest && { ...newest, steps: [...steps.values()] }, check };
}

/** Whether no step is missing between those that are there, the first so many, and those of a writing. */
export function isNext({ steps, position }: Writing, before: number): boolean {
  return before + steps.filter(({ seq }) => seq > before).length === position.last;
}

function writingIn(line: string, before: string): Writing | null {
  const space = line.indexOf(' ');
  const json = line.slice(space + 1);
  if (space === -1 || line.slice(0, space) !== checkOf(before, json)) return null;
  return unpacked(json) as Writing;
}

/** FNV-1a of 32 bits, over UTF-16 units: against what is torn and garbled, not against somebody who means to. */
function checkOf(before: string, json: string): string {
  let hash = 0x811c9dc5;
  for (const text of [before, json])
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16);
}
