import { expect, test } from 'vitest';
import { tableOf } from '../../../src/layout/event-table.ts';
import { widthsOf, type ArrangeInput, type ArrangePart } from '../../../src/layout/index.ts';
import { Work } from '../../../src/state/arranger.ts';
import { days, DAY, event, NEW_YEAR } from '../layout/make.ts';

const SCALES = Float64Array.from([1, 10, 20, 40], (pxPerDay) => pxPerDay / DAY);

function inputOf(scales: Float64Array): ArrangeInput {
  const events = Array.from({ length: 40 }, (_, day) => event(`e${day}`, days(day)));
  const { starts, ends, order } = tableOf(events);
  return {
    starts,
    ends,
    order,
    widths: widthsOf(new Float32Array(40).fill(70)),
    gap: 10,
    chip: { base: 20, digit: 10 },
    lanes: [{ items: Uint32Array.from(events.keys()), rows: 1, collapsed: false }],
    scales,
    window: { start: NEW_YEAR - 100 * DAY, end: NEW_YEAR + 100 * DAY },
  };
}

const levelsOf = (batches: Iterable<readonly ArrangePart[]>) =>
  Array.from(batches, (batch) => batch.map((part) => (part.kind === 'labels' ? part.level.level : -1)));

test('what the opening view needs comes at once, then level by level, and nothing twice', () => {
  const work = new Work(inputOf(SCALES));
  expect(levelsOf(work.upTo(2))).toEqual([[-1, 0, 1]]);
  expect(levelsOf(work.upTo(1))).toEqual([]);
  expect(levelsOf(work.upTo(4))).toEqual([[2], [3]]);
  expect(levelsOf(work.upTo(9))).toEqual([]);
});

test('labels of a level that nobody has asked for are not worked out', () => {
  const read: number[] = [];
  const watched = new Proxy(SCALES, {
    get(scales, key) {
      if (/^\d+$/.test(String(key))) read.push(Number(key));
      return Reflect.get(scales, key, scales) as unknown;
    },
  });
  const work = new Work(inputOf(watched));
  expect(levelsOf(work.upTo(2))).toEqual([[-1, 0, 1]]);
  expect(Math.max(...read)).toBe(1);
});
