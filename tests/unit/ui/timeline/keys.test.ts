import { describe, expect, test } from 'vitest';
import { keyAction } from '../../../../src/ui/timeline/keys.ts';

const PLAIN = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('keyAction', () => {
  test.each([
    ['ArrowRight', { kind: 'move', to: 'next' }],
    ['ArrowLeft', { kind: 'move', to: 'previous' }],
    ['ArrowUp', { kind: 'move', to: 'lane-above' }],
    ['ArrowDown', { kind: 'move', to: 'lane-below' }],
    ['PageDown', { kind: 'move', to: 'page-next' }],
    ['PageUp', { kind: 'move', to: 'page-previous' }],
    ['Home', { kind: 'move', to: 'first' }],
    ['End', { kind: 'move', to: 'last' }],
    ['Enter', { kind: 'open' }],
    [' ', { kind: 'open' }],
    ['Escape', { kind: 'close' }],
    ['0', { kind: 'fit' }],
    ['a', { kind: 'type', text: 'a' }],
    ['É', { kind: 'type', text: 'É' }],
    ['2', { kind: 'type', text: '2' }],
    ['中', { kind: 'type', text: '中' }],
    ['𠮷', { kind: 'type', text: '𠮷' }],
    ['.', null],
    ['Backspace', null],
    ['Tab', null],
    ['Dead', null],
    ['constructor', null],
  ])('%s', (key, action) => {
    expect(keyAction({ ...PLAIN, key })).toEqual(action);
  });

  test.each([
    ['ArrowDown', { kind: 'move', to: 'next' }],
    ['ArrowUp', { kind: 'move', to: 'previous' }],
    ['ArrowLeft', { kind: 'move', to: 'lane-above' }],
    ['ArrowRight', { kind: 'move', to: 'lane-below' }],
    ['Home', { kind: 'move', to: 'first' }],
    ['a', { kind: 'type', text: 'a' }],
    ['constructor', null],
  ])('%s where time runs down', (key, action) => {
    expect(keyAction({ ...PLAIN, key }, false, true)).toEqual(action);
  });

  test('Shift and an arrow along time pan, whichever way it runs', () => {
    const pan = (key: string, vertical: boolean) =>
      keyAction({ ...PLAIN, key, shiftKey: true }, false, vertical);
    expect(pan('ArrowDown', true)).toEqual(pan('ArrowRight', false));
    expect(pan('ArrowUp', true)).toEqual(pan('ArrowLeft', false));
    expect(pan('ArrowDown', true)).toMatchObject({ kind: 'pan' });
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
    for (const key of ['ArrowRight', 'PageDown', 'Enter', '+', '0', 'a', 'Escape']) {
      expect(keyAction({ ...PLAIN, key, [modifier]: true })).toBeNull();
      expect(keyAction({ ...PLAIN, key, [modifier]: true }, true)).toBeNull();
    }
  });

  describe('while a search is under way', () => {
    test.each([' ', '0', '+', '=', '-', '?', 'a', '.', '’'])('“%s” belongs to it', (key) => {
      expect(keyAction({ ...PLAIN, key }, true)).toEqual({ kind: 'type', text: key });
    });

    test.each([
      ['Backspace', { kind: 'erase' }],
      ['Escape', { kind: 'end-search' }],
      ['Enter', { kind: 'open' }],
      ['ArrowRight', { kind: 'move', to: 'next' }],
      ['Tab', null],
      ['\u0007', null],
    ])('%s', (key, action) => {
      expect(keyAction({ ...PLAIN, key }, true)).toEqual(action);
    });

    test('with Shift the arrows still move the timeline, and letters are capitals', () => {
      const shifted = { ...PLAIN, shiftKey: true };
      expect(keyAction({ ...shifted, key: 'ArrowLeft' }, true)).toEqual({ kind: 'pan', share: -0.3 });
      expect(keyAction({ ...shifted, key: 'A' }, true)).toEqual({ kind: 'type', text: 'A' });
    });
  });
});
