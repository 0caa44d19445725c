import { describe, expect, test } from 'vitest';
import { labelSetter, LARGE, SMALL } from '../../../../../src/ui/timeline/vertical/label-setter.ts';
import { event } from '../../../../support/data.ts';

/** A character of a title is 14 px wide in type of 14 px, one of a date 6 px. */
const MEASURES = {
  title: (text: string) => 14 * text.length,
  small: (text: string) => 6 * text.length,
};
const CAPTION = { name: ({ title }: { title: string }) => title, line: ({ when }: { when: string }) => when };

const set = (title: string, width: number, type = SMALL, when = '2024-08-06') =>
  labelSetter(CAPTION, MEASURES, width, type)(event('x', when, { title }));

describe('a label', () => {
  test('is as high as its lines', () => {
    expect(set('ten letter', 144)).toEqual({ titleLines: 1, titleHeight: 18, dateHeight: 16 });
    expect(set('ten letter word', 144)).toEqual({ titleLines: 2, titleHeight: 36, dateHeight: 16 });
    expect(set('ten letter', 144, LARGE)).toEqual({ titleLines: 2, titleHeight: 40, dateHeight: 16 });
  });

  test('has three lines at most for its title, and two for its date', () => {
    const { titleLines, dateHeight } = set('word '.repeat(40), 90, SMALL, '2024-08-06/2024-08-13');
    expect(titleLines).toBe(3);
    expect(dateHeight).toBe(32);
    expect(set('x', 20, SMALL, '2024-08-06/2024-08-13').dateHeight).toBe(32);
  });

  test('is not set as wide as its column, since a browser may need a little more', () => {
    expect(set('ten letter', 143).titleLines).toBe(2);
  });

  test('is set once', () => {
    const setter = labelSetter(CAPTION, MEASURES, 100, SMALL);
    const one = event('x', '2024');
    expect(setter(one)).toBe(setter(one));
  });
});
