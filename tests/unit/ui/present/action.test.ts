import { describe, expect, test } from 'vitest';
import { actionFor } from '../../../../src/ui/present/action.ts';

const NOTHING = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

describe('actionFor', () => {
  test.each([
    ['ArrowRight', 'move 1'],
    ['ArrowDown', 'move 1'],
    ['PageDown', 'move 1'],
    [' ', 'move 1'],
    ['n', 'move 1'],
    ['N', 'move 1'],
    ['ArrowLeft', 'move -1'],
    ['ArrowUp', 'move -1'],
    ['PageUp', 'move -1'],
    ['p', 'move -1'],
    ['P', 'move -1'],
    ['Backspace', 'move -1'],
    ['Home', 'end first'],
    ['End', 'end last'],
    ['b', 'cover black'],
    ['.', 'cover black'],
    ['w', 'cover white'],
    [',', 'cover white'],
    ['o', 'cover contents'],
    ['?', 'cover keys'],
    ['a', 'compare'],
    ['f', 'full-screen'],
    ['g', 'cover contents'],
    ['s', 'notes'],
    ['S', 'notes'],
    ['l', 'pointer'],
    ['0', 'digit 0'],
    ['7', 'digit 7'],
    ['Enter', 'enter'],
    ['Escape', 'back'],
    ['F5', null],
    ['F11', null],
    ['Tab', null],
    ['x', null],
    ['constructor', null],
  ])('%s', (key, action) => {
    const found = actionFor({ key, ...NOTHING });
    expect(found && Object.values(found).join(' ')).toBe(action);
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey'])
      expect(actionFor({ key, ...NOTHING, [modifier]: true })).toBeNull();
  });

  test('nothing while one types, or writes a letter of several keys', () => {
    const field = { closest: (selector: string) => (selector.includes('textarea') ? {} : null) };
    const button = { closest: () => null };
    for (const key of ['b', ' ', '7', 'PageDown', 'Escape']) {
      expect(actionFor({ key, ...NOTHING, target: field })).toBeNull();
      expect(actionFor({ key, ...NOTHING, isComposing: true })).toBeNull();
      expect(actionFor({ key, ...NOTHING, target: button })).not.toBeNull();
    }
  });

  test('Space goes back with Shift', () => {
    expect(actionFor({ key: ' ', ...NOTHING, shiftKey: true })).toEqual({ kind: 'move', steps: -1 });
  });
});
