import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articlesRead, hasUnsure, isAsWritten, proposalsFile } from '../../../../src/formats/folder/index.ts';

const SLUG = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,4}$/);
const FILE = proposalsFile([], ['gazette', 'herald'], '../schema.json');

describe('a file of proposed events', () => {
  test('says what it is, and from what', () => {
    expect(FILE).toMatch(
      /^# Proposed by dateline, as it was written: [0-9a-f]{16}\.\n# Nobody has[^]*\n# From the articles: gazette, herald\n# yaml-language-server: \$schema=\.\.\/schema\.json\n\[\]\n$/,
    );
    expect(Math.max(...FILE.split('\n').map((line) => line.length))).toBeLessThan(121);
  });

  test('is as written until somebody changes a character of it', () => {
    expect(isAsWritten(FILE)).toBe(true);
    const start = FILE.indexOf('\n') + 1;
    fc.assert(
      fc.property(
        fc.integer({ min: start, max: FILE.length - 1 }),
        fc.constantFrom('', 'x', ' ', '\n\n'),
        (at, by) => {
          const changed = FILE.slice(0, at) + by + FILE.slice(at + 1);
          expect(isAsWritten(changed)).toBe(changed === FILE);
        },
      ),
      { numRuns: 1000 },
    );
    expect(isAsWritten(`${FILE}# mine\n`)).toBe(false);
    expect(isAsWritten(FILE.slice(start))).toBe(false);
    expect(isAsWritten('')).toBe(false);
  });

  test('is as written with the ends of lines of another system, or a byte order mark', () => {
    expect(isAsWritten(FILE.replaceAll('\n', '\r\n'))).toBe(true);
    expect(isAsWritten(`\uFEFF${FILE}`)).toBe(true);
  });

  test('names the articles that were read for it, edited or not', () => {
    fc.assert(
      fc.property(fc.uniqueArray(SLUG, { maxLength: 60 }), (articles) => {
        const file = proposalsFile([], articles, null);
        expect(articlesRead(file)).toEqual(articles);
        expect(articlesRead(file.replaceAll('\n', '\r\n'))).toEqual(articles);
        expect(articlesRead(`# mine\n${file}- id: a # From the articles: b\n`)).toEqual(articles);
        const unsure = proposalsFile([], articles, null, true);
        expect(articlesRead(unsure)).toEqual(articles);
        expect(isAsWritten(unsure)).toBe(true);
        expect([hasUnsure(file), hasUnsure(`${unsure}# mine\n`)]).toEqual([false, articles.length > 0]);
      }),
    );
    expect(articlesRead('- id: a\n')).toEqual([]);
    expect(articlesRead('')).toEqual([]);
  });
});
