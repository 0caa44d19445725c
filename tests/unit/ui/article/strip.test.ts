import { describe, expect, test } from 'vitest';
import { layOutStrip } from '../../../../src/ui/article/strip.ts';
import { event, span } from '../../../support/data.ts';

const EVENTS = [event('first', '2024-08-06'), event('last', '2024-08-13')];

describe('layOutStrip', () => {
  test.each([180, 240, 288, 320, 360])('cuts no figure of its axis off, %i px wide', (width) => {
    const { axis } = layOutStrip(EVENTS, { published: span('2024-08-13') }, width, 'en-GB')!;
    const labels = [...axis.major, ...axis.minor].filter(({ label }) => label !== '');
    expect(labels.length).toBeGreaterThan(1);
    // Eight px is wider than any figure of the axis, and they stand six beside their ticks.
    for (const { label, labelX } of labels) expect(labelX + 6 + 8 * label.length).toBeLessThanOrEqual(width);
  });

  test('has nothing to lay out without a date or without room', () => {
    expect(layOutStrip([], { published: null }, 300, 'en-GB')).toBeNull();
    expect(layOutStrip(EVENTS, { published: null }, 0, 'en-GB')).toBeNull();
  });
});
