import { expect, test } from 'vitest';
import { LEGEND, LEGEND_HEIGHT, LEGEND_WIDTH } from '../../../src/layout/legend.ts';
import type { MarkShape } from '../../../src/layout/mark.ts';
import { METRICS } from '../../../src/layout/metrics.ts';
import { REPORT_HEIGHT } from '../../../src/layout/reported.ts';

const ENTRIES = LEGEND.flatMap(({ entries }) => entries);

const SHAPES = ENTRIES.flatMap(({ sample }) => (sample.shows === 'marks' ? sample.shapes : []));

test('every group and every entry has a name and a sample of its own', () => {
  const distinct = (values: readonly unknown[]) => new Set(values.map((value) => JSON.stringify(value))).size;
  expect(distinct(LEGEND.map(({ kind }) => kind))).toBe(LEGEND.length);
  expect(distinct(LEGEND.map(({ label }) => label))).toBe(LEGEND.length);
  expect(distinct(ENTRIES.map(({ kind }) => kind))).toBe(ENTRIES.length);
  expect(distinct(ENTRIES.map(({ label }) => label))).toBe(ENTRIES.length);
  expect(distinct(ENTRIES.map(({ sample }) => sample))).toBe(ENTRIES.length);
});

test('is grouped by what is said', () => {
  expect(LEGEND.map(({ kind, entries }) => [kind, ...entries.map((entry) => entry.kind)])).toEqual([
    ['time', 'point', 'bar', 'all-of', 'today'],
    [
      'certainty',
      'claimed',
      'forecast',
      'fulfilled',
      'unfulfilled',
      'disputed',
      'approximate',
      'uncertain',
      'one-of',
    ],
    ['edges', 'open-start', 'open-end', 'unknown-start', 'unknown-end'],
    ['more', 'reported', 'reported-by-several', 'cluster', 'density', 'break'],
  ]);
});

test.each<{ name: string; is: (shape: MarkShape) => boolean }>([
  { name: 'a point', is: ({ kind }) => kind === 'point' },
  { name: 'a bar', is: ({ kind }) => kind === 'bar' },
  { name: 'a set of all dates', is: ({ kind, oneOf }) => kind === 'set' && !oneOf },
  { name: 'a set of one date', is: ({ kind, oneOf }) => kind === 'set' && oneOf },
  { name: 'a claim', is: ({ modality }) => modality === 'claimed' },
  { name: 'a forecast', is: ({ modality }) => modality === 'forecast' },
  { name: 'a doubt', is: ({ uncertain }) => uncertain },
  { name: 'about a time', is: ({ fadeStart, fadeEnd }) => fadeStart && fadeEnd },
  { name: 'an open start', is: ({ openStart, openEnd }) => openStart && !openEnd },
  { name: 'an open end', is: ({ openStart, openEnd }) => openEnd && !openStart },
  { name: 'an unknown start', is: ({ unknownStart, unknownEnd }) => unknownStart && !unknownEnd },
  { name: 'an unknown end', is: ({ unknownStart, unknownEnd }) => unknownEnd && !unknownStart },
])('shows $name', ({ is }) => {
  expect(SHAPES.some(is)).toBe(true);
});

/** What is painted beyond the ends of a shape, px. */
function reach(open: boolean, unknown: boolean, fades: boolean): number {
  return Math.max(open ? METRICS.arrow : 0, unknown ? METRICS.fray : 0, fades ? 2.5 : 0);
}

test.each(ENTRIES)('$kind fits its box, with its edges', ({ sample }) => {
  switch (sample.shows) {
    case 'marks':
      for (const shape of sample.shapes) {
        const { openStart, unknownStart, fadeStart, openEnd, unknownEnd, fadeEnd } = shape;
        expect(shape.x - reach(openStart, unknownStart, fadeStart)).toBeGreaterThanOrEqual(0);
        const right = shape.x + shape.width + reach(openEnd, unknownEnd, fadeEnd);
        expect(right).toBeLessThanOrEqual(LEGEND_WIDTH);
      }
      expect(sample.y).toBeGreaterThanOrEqual(0);
      expect(sample.y + METRICS.markHeight).toBeLessThanOrEqual(LEGEND_HEIGHT);
      return;
    case 'density':
      expect(sample.counts.length * METRICS.column).toBe(LEGEND_WIDTH);
      return;
    case 'break':
      expect(sample.segment.x).toBeGreaterThan(0);
      expect(sample.segment.x + sample.segment.width).toBeLessThan(LEGEND_WIDTH);
      return;
    case 'today':
      expect(sample.x).toBe(LEGEND_WIDTH / 2);
      return;
    case 'chip':
      expect(sample.text).toMatch(/^\+\d$/);
  }
});

test('two marks of a sample stand apart, and a set has parts on its line', () => {
  for (const { sample } of ENTRIES) {
    if (sample.shows !== 'marks') continue;
    const [first, second] = sample.shapes;
    if (first && second) expect(second.x - (first.x + first.width)).toBeGreaterThan(6);
    for (const { kind, parts, x, width } of sample.shapes) {
      expect(parts.length > 0).toBe(kind === 'set');
      for (const part of parts) {
        expect(part.x).toBeGreaterThanOrEqual(x);
        expect(part.x + part.width).toBeLessThanOrEqual(x + width);
      }
    }
  }
});

test('a report stands beneath and beside its event, once by one article and once by more', () => {
  const counts = ENTRIES.flatMap(({ sample }) => {
    if (sample.shows !== 'marks' || !sample.reported) return [];
    const { reported, shapes, y } = sample;
    const [shape] = shapes;
    expect(reported.from.x).toBe(shape!.x + shape!.width / 2);
    expect(reported.from.y).toBe(y + METRICS.markHeight / 2);
    expect(reported.x).toBeGreaterThan(shape!.x + shape!.width);
    // Two triangles take 2.5 px more on either side.
    expect(reported.x + reported.width + 2.5).toBeLessThanOrEqual(LEGEND_WIDTH);
    expect(reported.y).toBeGreaterThanOrEqual(y + METRICS.markHeight);
    expect(reported.y + REPORT_HEIGHT).toBeLessThanOrEqual(LEGEND_HEIGHT);
    return [reported.count];
  });
  expect(counts).toEqual([1, 2]);
});
