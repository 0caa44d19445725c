import { describe, expect, test } from 'vitest';
import { pack } from '../../../../src/layout/index.ts';
import { EventCursor, keyAction, type Move } from '../../../../src/ui/timeline/keys.ts';
import { event } from '../../../support/data.ts';

const PLAIN = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('keyAction', () => {
  test.each([
    ['ArrowRight', { kind: 'move', to: 'next' }],
    ['ArrowLeft', { kind: 'move', to: 'previous' }],
    ['ArrowUp', { kind: 'move', to: 'lane-above' }],
    ['ArrowDown', { kind: 'move', to: 'lane-below' }],
    ['Home', { kind: 'move', to: 'first' }],
    ['End', { kind: 'move', to: 'last' }],
    ['Enter', { kind: 'open' }],
    [' ', { kind: 'open' }],
    ['Escape', { kind: 'close' }],
    ['0', { kind: 'fit' }],
    ['a', null],
    ['Tab', null],
    ['constructor', null],
  ])('%s', (key, action) => {
    expect(keyAction({ ...PLAIN, key })).toEqual(action);
  });

  test('plus and minus zoom by the same step, with and without Shift', () => {
    const factor = (key: string, shiftKey: boolean) => {
      const action = keyAction({ ...PLAIN, key, shiftKey });
      return action?.kind === 'zoom' ? action.factor : null;
    };
    expect(factor('+', true)).toBeGreaterThan(1);
    expect(factor('=', false)).toBe(factor('+', true));
    expect(factor('-', false)! * factor('+', false)!).toBeCloseTo(1);
    expect(keyAction({ ...PLAIN, key: '?', shiftKey: true })).toEqual({ kind: 'help' });
  });

  test('with Shift the arrows move the timeline', () => {
    expect(keyAction({ ...PLAIN, key: 'ArrowRight', shiftKey: true })).toEqual({ kind: 'pan', share: 0.3 });
    expect(keyAction({ ...PLAIN, key: 'ArrowLeft', shiftKey: true })).toEqual({ kind: 'pan', share: -0.3 });
  });

  test.each(['ctrlKey', 'metaKey', 'altKey'])('leaves every key with %s to the browser', (modifier) => {
    for (const key of ['ArrowRight', 'Enter', '+', '0']) {
      expect(keyAction({ ...PLAIN, key, [modifier]: true })).toBeNull();
    }
  });
});

describe('EventCursor', () => {
  const events = [
    event('one', '2020', { theme: 'a' }),
    event('two', '2021', { theme: 'b' }),
    event('three', '2022', { theme: 'a' }),
    event('four', '2023', { theme: 'a' }),
  ];
  const themes = [
    { id: 'a', label: 'A' },
    { id: 'b', label: 'B' },
  ];
  const cursor = new EventCursor(events, pack(events, 'theme', themes));

  test.each<[string | null, Move, string]>([
    [null, 'next', 'one'],
    [null, 'lane-below', 'one'],
    [null, 'last', 'four'],
    ['gone', 'previous', 'one'],
    ['one', 'next', 'two'],
    ['four', 'next', 'four'],
    ['two', 'previous', 'one'],
    ['one', 'previous', 'one'],
    ['three', 'first', 'one'],
    ['one', 'last', 'four'],
    ['four', 'lane-below', 'two'],
    ['two', 'lane-above', 'three'],
    ['two', 'lane-below', 'two'],
    ['one', 'lane-above', 'one'],
  ])('from %s to %s is %s', (from, to, reached) => {
    expect(cursor.move(from, to)?.id).toBe(reached);
  });

  test('has nowhere to go without events', () => {
    expect(new EventCursor([], []).move(null, 'next')).toBeNull();
  });
});
