import { describe, expect, test } from 'vitest';
import { pack } from '../../../src/layout/lanes.ts';
import { event, span } from './make.ts';

const THEMES = [
  { id: 'aid', label: 'Aid' },
  { id: 'empty', label: 'Empty' },
  { id: 'fighting', label: 'Fighting' },
];

const EVENTS = [
  event('z', span('2024-02-01'), { theme: 'fighting' }),
  event('y', span('2024-01-01', '2024-01-09'), { theme: 'aid' }),
  event('x', span('2024-01-01'), { theme: 'stray' }),
  event('w', span('2024-01-01'), { theme: 'aid' }),
  event('b', span('2023-01-01'), { theme: 'fighting' }),
  event('a', span('2024-02-01'), { theme: 'fighting' }),
];

const ids = (by: 'theme' | 'none') =>
  pack(EVENTS, by, THEMES).map(({ id, label, events }) => [id, label, events.map((e) => e.id).join('')]);

describe('pack', () => {
  test('gives a lane a theme, in their order, unknown ones last, by start, end and id', () => {
    expect(ids('theme')).toEqual([
      ['aid', 'Aid', 'wy'],
      ['fighting', 'Fighting', 'baz'],
      ['stray', 'stray', 'x'],
    ]);
  });

  test('gives one lane for all', () => {
    expect(ids('none')).toEqual([['all', '', 'bwxyaz']]);
  });

  test('gives no lane where there are no events', () => {
    expect(pack([], 'none', THEMES)).toEqual([]);
    expect(pack([], 'theme', THEMES)).toEqual([]);
  });

  test('leaves the events that it was given as they were', () => {
    pack(EVENTS, 'none', THEMES);
    expect(EVENTS.map(({ id }) => id).join('')).toBe('zyxwba');
  });
});
