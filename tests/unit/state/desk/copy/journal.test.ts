import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIRST, isNext, lineOf, readJournal } from '../../../../../src/state/desk/copy/journal.ts';
import type { Writing } from '../../../../../src/state/desk/keeper.ts';

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('\uD800 🌉\r\n\u2028 "\\'));
const content = fc.oneof(anyText, fc.uint8Array());
const files = fc.dictionary(anyText, content).map((found) => new Map(Object.entries(found)));

/** What a desk keeps: a collection as a whole, then step by step, now and then with its files. */
const writings = fc
  .tuple(
    files,
    fc.array(fc.record({ label: anyText, before: content, after: content, files: fc.option(files) })),
  )
  .map(([first, edits]): Writing[] => [
    writing(0, [], first),
    ...edits.map(({ label, before, after, files }, at) => {
      const changes = [{ path: 'a', kind: 'whole' as const, before, after }];
      return writing(at + 1, [{ seq: at + 1, from: at, at, label, changes }], files);
    }),
  ]);

function writing(
  last: number,
  steps: Writing['steps'],
  files: Map<string, string | Uint8Array> | null,
): Writing {
  return {
    shelved: { id: 'a', title: `as of ${last}`, changed: last, articles: 0, events: 0, removed: null },
    position: { head: last, last, redo: [] },
    steps,
    snapshot: files && { seq: last, files },
  };
}

function linesOf(all: readonly Writing[], before = FIRST): string[] {
  let check = before;
  return all.map((each) => {
    const next = lineOf(each, check);
    check = next.check;
    return next.line;
  });
}

function upTo(all: readonly Writing[], last: number) {
  return {
    ...{ shelved: all[last]!.shelved, position: all[last]!.position },
    steps: all.slice(0, last + 1).flatMap(({ steps }) => steps),
    snapshot: all.slice(0, last + 1).findLast(({ snapshot }) => snapshot !== null)!.snapshot,
  };
}

describe('a copy', () => {
  test('comes to what was written', () => {
    fc.assert(
      fc.property(writings, (all) => {
        expect(readJournal(linesOf(all).join('')).kept).toEqual(upTo(all, all.length - 1));
      }),
    );
  });

  test('torn anywhere comes to what was written before, and can be gone on with', () => {
    fc.assert(
      fc.property(writings, fc.double({ min: 0, max: 1, noNaN: true }), (all, where) => {
        const lines = linesOf(all);
        const torn = lines.join('').slice(0, Math.floor(where * lines.join('').length));
        const { kept, check } = readJournal(torn);
        const whole = lines.findLastIndex((_, at) => torn.startsWith(lines.slice(0, at + 1).join('')));
        expect(kept).toEqual(whole === -1 ? null : upTo(all, whole));
        const rest = linesOf(all.slice(whole + 1), check);
        expect(readJournal(torn + rest.join('')).kept).toEqual(upTo(all, all.length - 1));
      }),
    );
  });

  test('garbled anywhere comes to what it was at some time', () => {
    fc.assert(
      fc.property(writings, fc.nat(), anyText, (all, where, garbage) => {
        const text = linesOf(all).join('');
        const at = where % text.length;
        const { kept } = readJournal(text.slice(0, at) + garbage + text.slice(at + garbage.length));
        const last = kept?.position.last;
        expect(kept).toEqual(last === undefined ? null : upTo(all, last));
      }),
    );
  });

  test('is of no line but those written on from it', () => {
    const whole = writing(0, [], new Map());
    const [first] = linesOf([whole]);
    const step = { seq: 1, from: 0, at: 0, label: '', changes: [] };
    const [ofAnother] = linesOf([writing(1, [step], null)], 'another');
    expect(readJournal(first! + ofAnother!).kept?.position.last).toBe(0);
    expect(readJournal(ofAnother!).kept).toBe(null);
    expect(readJournal('').kept).toBe(null);
  });

  test('lacks no step', () => {
    const step = (seq: number) => ({ seq, from: seq - 1, at: 0, label: '', changes: [] });
    const { line, check } = lineOf(writing(0, [], new Map()), FIRST);
    const later = lineOf(writing(2, [step(2)], null), check).line;
    expect(readJournal(line + later).kept?.position.last).toBe(0);
    expect(isNext(writing(2, [step(2)], null), 1)).toBe(true);
    expect(isNext(writing(2, [step(2)], null), 2)).toBe(true);
    expect(isNext(writing(3, [step(3)], null), 1)).toBe(false);
  });
});
