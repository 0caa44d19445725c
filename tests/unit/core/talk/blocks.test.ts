import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../../../src/core/talk/index.ts';

const p = (text: string) => ({ kind: 'paragraph', text });
const list = (...items: string[]) => ({ kind: 'list', items });

describe('readBlocks', () => {
  test.each([
    ['', []],
    [' \n\n', []],
    ['One.', [p('One.')]],
    ['One\ntwo.\r\n\r\nThree.', [p('One two.'), p('Three.')]],
    ['- a\n- b', [list('a', 'b')]],
    ['* a\n\n• b', [list('a', 'b')]],
    ['Before:\n- a\n  goes on\n- b\n\nAfter.', [p('Before:'), list('a goes on', 'b'), p('After.')]],
    ['- a\n\nBetween.\n\n- b', [list('a'), p('Between.'), list('b')]],
    ['-5 °C\n-\n–', [p('-5 °C - –')]],
    ['<b>*no*</b> # [markup](x)', [p('<b>*no*</b> # [markup](x)')]],
  ])('reads %j', (text, blocks) => {
    expect(readBlocks(text)).toEqual(blocks);
  });

  test('loses no word, whatever is written', () => {
    const words = fc.array(fc.constantFrom('- ', '* ', '\n', '\n\n', ' ', 'one', 'two', '<i>', '-'));
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('');
        const read = readBlocks(text).flatMap((block) =>
          block.kind === 'list' ? block.items : [block.text],
        );
        const letters = (all: string) => all.replaceAll(/[-*\s]/g, '');
        expect(letters(read.join(''))).toBe(letters(text));
        expect(read.every((part) => part.trim() === part && part !== '')).toBe(true);
      }),
    );
  });
});
