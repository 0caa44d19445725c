import { describe, expect, test } from 'vitest';
import type { Tick } from '../../../../../src/layout/index.ts';
import { figureHeights, figuresIn } from '../../../../../src/ui/timeline/vertical/figures.ts';

const tick = (labelX: number, label: string): Tick => ({ ms: labelX, x: labelX, labelX, label });
/** A figure is 20 px high, a longer one 40. */
const measure = (label: string) => (label.length > 4 ? 40 : 20);

const figures = (major: Tick[], minor: Tick[], today: Tick | null = null) =>
  figuresIn({ major, minor, today }, measure).map(({ kind, label, y }) => `${kind} ${label} ${y}`);

describe('figuresIn', () => {
  test('a period takes the place of its first part, and of others that it would cover', () => {
    const minor = [tick(0, '1'), tick(39, '2'), tick(40, '3'), tick(80, '1'), tick(120, '2')];
    expect(figures([tick(0, 'Jun 2024'), tick(80, '2025')], minor)).toEqual([
      'major Jun 2024 0',
      'major 2025 80',
      'minor 3 40',
      'minor 2 120',
    ]);
  });

  test('also of a part that stands over it and would run into it', () => {
    expect(figures([tick(100, '2025')], [tick(80, '1'), tick(81, '2')])).toEqual([
      'major 2025 100',
      'minor 1 80',
    ]);
  });

  test('what has no words is no figure, and covers none', () => {
    expect(figures([tick(0, '')], [tick(0, '1'), tick(30, '')])).toEqual(['minor 1 0']);
  });

  test('what is pushed out at the top goes when it is all but gone', () => {
    expect(figures([tick(-7, '2024')], [tick(-5.9, '1')])).toEqual([]);
    expect(figures([], [tick(-6, '1'), tick(-5.9, '2')])).toEqual(['minor 2 -5.9']);
  });

  test('the present is written where no period is', () => {
    expect(figures([tick(0, '2024')], [], tick(20, 'Today'))).toEqual(['major 2024 0', 'today Today 20']);
    expect(figures([tick(0, '2024')], [], tick(19, 'Today'))).toEqual(['major 2024 0']);
  });

  test('each has a key of its own', () => {
    const all = figuresIn({ major: [tick(0, '2024')], minor: [], today: tick(0, 'Today') }, () => 0);
    expect(all.map(({ key }) => key)).toEqual(['major 0', 'today 0']);
  });
});

describe('figureHeights', () => {
  /** Every character is 10 px wide. */
  const height = figureHeights((label) => 10 * label.length, 56);

  test.each([
    ['3', 30],
    ['2024', 30],
    ['Jun 2024', 38],
    ['9 Jun 2024', 38],
    ['9 Jun 2024, 2:05', 53],
    ['9 Jun 2024, 2:05 in the afternoon', 53],
  ])('%s is %i px high', (label, expected) => {
    expect(height(label)).toBe(expected);
  });
});
