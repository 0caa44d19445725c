import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../../src/core/compare/index.ts';
import { span } from '../../../support/data.ts';
import { compared } from './compare.ts';

const PIECES = [
  'Kyiv',
  'Kiev',
  'over 1,000 soldiers',
  'at least 12 people were killed',
  '$61 billion',
  'Russia’s invasion',
  'it launched its offensive',
  'the council voted to close the old bridge',
  'the council voted to keep the old bridge',
  'dozens of villages',
  '“quoted”',
  '.',
  ',',
  '1.000',
  '3万人',
  'back in 2022',
  'Zelensky',
  '12–14',
  '½',
  '٣',
  'e\u0301',
  '🙂',
  '\n',
  '52%',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 12 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((all) => all.join(' ') || 'x');
const language = fc.constantFrom('en', 'en-IN', 'de', 'fr', 'ar', 'zh', 'ru');
const speaker = fc.constantFrom(null, 'US officials', 'U.S. officials', 'The mayor');
const when = fc.constantFrom('2024-08', '2024-08-06', '[..2024-08-06]', '2024-09/');
const told = fc
  .record({ exact: text, language, speaker, when })
  .map((all) => ({ ...all, span: span(all.when) }));
const VARIANTS = [
  ['Kyiv', 'Kiev'],
  ['offensive', 'invasion'],
];
const around = { variants: VARIANTS, actors: ['Russia'] };

const marksOf = ({ dates, figures, words, quoted }: Comparison) =>
  [
    ...(dates?.values ?? []),
    ...figures.flatMap(({ values }) => values),
    ...words.flatMap(({ values }) => values),
    ...quoted,
  ].flatMap(({ marks }) => marks);

const NOTHING = { dates: null, figures: [], words: [], quoted: [], leftOut: [] };

describe('any accounts', () => {
  test('have every mark within their words', () => {
    fc.assert(
      fc.property(fc.array(told, { minLength: 1, maxLength: 5 }), (accounts) => {
        for (const { account, start, end, text } of marksOf(compared(accounts, around))) {
          expect(start).toBeGreaterThanOrEqual(account.start);
          expect(end).toBeLessThanOrEqual(account.end);
          expect(start).toBeLessThan(end);
          expect(account.exact.slice(start - account.start, end - account.start)).toBe(text);
        }
      }),
    );
  });

  test('are compared the same every time', () => {
    fc.assert(
      fc.property(fc.array(told, { minLength: 1, maxLength: 4 }), (accounts) => {
        expect(compared(accounts, around)).toEqual(compared(accounts, around));
      }),
    );
  });

  test('differ in nothing from themselves', () => {
    fc.assert(
      fc.property(told, fc.integer({ min: 1, max: 4 }), (one, times) => {
        expect(
          compared(
            Array.from({ length: times }, () => one),
            around,
          ),
        ).toEqual(NOTHING);
      }),
    );
  });

  test('differ in the same whichever comes first', () => {
    // By what is said of which words: order and the form that is named first are those of publication.
    const said = (all: Comparison) =>
      [
        ...all.words.map(
          ({ rule, values }) =>
            `${rule} ${values
              .map(({ marks }) =>
                marks
                  .map(({ text }) => text)
                  .sort()
                  .join('+'),
              )
              .sort()
              .join(' / ')}`,
        ),
        ...all.figures.map(
          ({ kind, values }) =>
            `${kind} ${values
              .map(({ marks }) =>
                marks
                  .map(({ text }) => text)
                  .sort()
                  .join('+'),
              )
              .sort()
              .join(' / ')}`,
        ),
        String(all.dates?.haveCommon),
        String(all.leftOut.length),
      ].sort();
    fc.assert(
      fc.property(told, told, (a, b) => {
        expect(said(compared([a, b], around))).toEqual(said(compared([b, a], around)));
      }),
    );
  });
});
