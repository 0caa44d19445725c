import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidths } from '../../../../src/formats/plain/index.ts';
import { utf8 } from './make.ts';

/** A quarter of the code, which 32 bits hold exactly. */
const ADVANCES = {
  ascii: Float64Array.from({ length: 128 }, (_, code) => code / 4),
  other: (codePoint: number) => codePoint / 4,
};

function widthsOf(texts: string[]): number[] {
  const parts = texts.map((text) => utf8.encode(text));
  const offsets = [0];
  for (const part of parts) offsets.push(offsets.at(-1)! + part.length);
  const bytes = Uint8Array.from(parts.flatMap((part) => [...part]));
  return [...textWidths(bytes, Uint32Array.from(offsets), ADVANCES)];
}

function expected(text: string): number {
  return [...text].reduce((width, character) => width + character.codePointAt(0)! / 4, 0);
}

test.each([
  [[]],
  [['']],
  [['a', '', 'ab', '~\x7f\0']],
  [['é', 'aéb', '', '中文 ab', '😀', 'a😀é', '\ufeffa', '\x7f\x80']],
])('%j', (texts) => {
  expect(widthsOf(texts)).toEqual(texts.map(expected));
});

test('any texts', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 8 })), (texts) => {
      expect(widthsOf(texts)).toEqual(texts.map((text) => Math.fround(expected(text))));
    }),
  );
});

test('bytes that are no UTF-8 are as wide as U+FFFD', () => {
  const widths = textWidths(Uint8Array.of(0x61, 0x80, 0x61, 0x80), Uint32Array.of(0, 1, 2, 4), ADVANCES);
  expect([...widths]).toEqual(['a', '\ufffd', 'a\ufffd'].map(expected));
});
