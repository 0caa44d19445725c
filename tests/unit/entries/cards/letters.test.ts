import { expect, test } from 'vitest';
import type { CanvasModule } from '../../../../src/entries/cards/canvas.ts';
import { lettersOf } from '../../../../src/entries/cards/letters.ts';

const FONTS: Record<string, RegExp> = {
  Newsreader: /\p{Script=Latin}/u,
  'A Greek': /\p{Script=Greek}/u,
  'Noto Sans Example': /[\p{Script=Greek}\p{Script=Hebrew}]/u,
  'Noto Naskh Arabic': /\p{Script=Arabic}/u,
};

/** A canvas that paints a letter as itself where one of the fonts that are named has it, else as a box. */
const CANVAS = {
  GlobalFonts: { families: Object.keys(FONTS).map((family) => ({ family })) },
  createCanvas: () => ({
    getContext: () => ({
      font: '',
      painted: '',
      clearRect: () => {},
      fillText(text: string) {
        const named = Object.keys(FONTS).filter((family) => this.font.includes(`"${family}"`));
        this.painted = named.some((family) => FONTS[family]!.test(text)) ? text : '□';
      },
      getImageData() {
        return { data: Buffer.from(this.painted) };
      },
    }),
  }),
} as unknown as CanvasModule;

test('takes fonts for what our own have not, those for reading first, and names what none has', () => {
  const { families, missing } = lettersOf(CANVAS, 'The council: 賛成, 賛! Ελλάς, שלום, قال 3');
  expect(families).toEqual(['Noto Sans Example', 'Noto Naskh Arabic']);
  expect(missing('賛 قال 賛 成')).toEqual(['賛', '成']);
  expect(missing('Ελλάς')).toEqual([]);
});

test('asks for none where there is nothing to be found', () => {
  const { families, missing } = lettersOf(CANVAS, '“Ça va” – 7-2 «non» 👍 100%');
  expect([families, missing('“Ça va” – 7-2 «non» 👍 100%')]).toEqual([[], []]);
});
