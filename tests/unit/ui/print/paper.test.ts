import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TimelineEvent } from '../../../../src/core/model.ts';
import { foldEmpty, lanesOf, pack, tableOf, UNFOLDED } from '../../../../src/layout/index.ts';
import { layOutPaper, PAPER_WIDTH, ROW, type Paper } from '../../../../src/ui/print/paper.ts';
import { dataset, event } from '../../../support/data.ts';

function paperOf(events: TimelineEvent[], fold = UNFOLDED): Paper | null {
  return layOutPaper({
    events,
    lanes: pack(events, lanesOf(dataset([], events), 'theme')),
    fold,
    locale: 'en-GB',
    nameOf: ({ title }) => title,
    measure: (text) => text.length * 5,
  });
}

function day(index: number): string {
  return new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
}

function many(count: number): TimelineEvent[] {
  return Array.from({ length: count }, (_, index) =>
    event(`e${index}`, day(index), { theme: index % 3 ? 'a' : 'b' }),
  );
}

const marksOf = ({ parts }: Paper) => parts.flatMap(({ marks }) => marks);

test('has nothing to show of no events', () => {
  expect(paperOf([])).toBeNull();
});

test('gives every event its number and its title, in the lane of its theme', () => {
  const paper = paperOf(many(7))!;
  expect(
    paper.parts.map(({ label, marks }) => [
      label,
      marks.map(({ number, title }) => `${number} ${title}`).sort(),
    ]),
  ).toEqual([
    ['Theme A', ['2 Event e1', '3 Event e2', '5 Event e4', '6 Event e5']],
    ['Theme B', ['1 Event e0', '4 Event e3', '7 Event e6']],
  ]);
});

test.each([64, 65])('%i events at one time: titles while two pages have the rows', (count) => {
  const paper = paperOf(Array.from({ length: count }, (_, index) => event(`e${index}`, '2024-08-06')))!;
  expect(marksOf(paper).every(({ title }) => (title !== '') === (count === 64))).toBe(true);
});

test('cuts a long title at a word', () => {
  const title = 'Something that has been told at very great length, again and again and again';
  const [only] = marksOf(paperOf([event('a', '2024', { title })])!);
  expect(only?.title).toBe('Something that has been told at very…');
});

test('names no day of the axis that would run off the page', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 900 }), (days) => {
      const { axis } = paperOf([event('a', '2024-11-01'), event('b', day(1766 + days))])!;
      for (const { labelX, label } of [...axis.major, ...axis.minor])
        expect(labelX + label.length * 5).toBeLessThanOrEqual(PAPER_WIDTH);
    }),
  );
});

test('breaks a lane of many rows into parts', () => {
  const paper = paperOf(Array.from({ length: 23 }, (_, index) => event(`e${index}`, '2024-08-06')))!;
  expect(paper.parts.map(({ part, height, marks }) => [part, height / ROW.height, marks.length])).toEqual([
    [0, 10, 10],
    [1, 10, 10],
    [2, 3, 3],
  ]);
});

test('whatever the events: each stands once, on the page, and apart from the others of its row', () => {
  const edtf = fc
    .tuple(fc.nat(900), fc.constantFrom('', '~', '?', '/..', '/'))
    .map(([index, end]) => day(index) + end);
  fc.assert(
    fc.property(fc.array(edtf, { minLength: 1, maxLength: 120 }), fc.boolean(), (dates, folded) => {
      const events = dates
        .map((when, index) => event(`e${index}`, when))
        .sort((a, b) => a.span.start - b.span.start);
      const { starts, ends } = tableOf(events);
      const paper = paperOf(events, folded ? foldEmpty(starts, ends) : UNFOLDED)!;
      const marks = marksOf(paper);
      expect(marks.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
        events.map((_, index) => index + 1),
      );
      for (const { number, mark } of marks) expect(mark.id).toBe(events[number - 1]!.id);
      for (const part of paper.parts) {
        const rows = new Set(part.marks.map(({ mark }) => mark.row));
        for (const row of rows) {
          const sorted = part.marks
            .filter(({ mark }) => mark.row === row)
            .sort((a, b) => a.captionX - b.captionX);
          let free = 0;
          for (const { captionX, captionWidth, mark } of sorted) {
            expect(captionX).toBeGreaterThanOrEqual(free);
            expect(mark.x).toBeGreaterThanOrEqual(free);
            free = Math.max(captionX + captionWidth, mark.x + mark.width);
            expect(free).toBeLessThanOrEqual(PAPER_WIDTH + 0.01);
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});
