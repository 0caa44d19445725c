import { expect, test } from 'vitest';
import { measureAdvances, type Measurer } from '../../../../src/entries/bench/measure-advances.ts';

test('each character once, and none that is not seen', () => {
  const measured: string[] = [];
  const context = {
    measureText(text: string) {
      measured.push(text);
      return { width: text.codePointAt(0)! / 2 };
    },
  } as unknown as Measurer;
  const { ascii, other } = measureAdvances(context);
  const isSeen = (code: number) => code > 32 && code < 127;
  expect([...ascii]).toEqual(Array.from({ length: 128 }, (_, code) => (isSeen(code) ? code : 32) / 2));
  expect(measured).toHaveLength(95);
  expect([other(0x1f600), other(0xe9), other(0x1f600)]).toEqual([0x1f600 / 2, 0xe9 / 2, 0x1f600 / 2]);
  expect(measured.slice(95)).toEqual(['😀', 'é']);
});
