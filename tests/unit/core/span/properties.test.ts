import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../../src/core/model.ts';
import { contains, describeSpan, parseEdtf, readSpan } from '../../../../src/core/span/index.ts';
import * as arbitrary from './arbitrary.ts';

function spanOf(edtf: string): Span | null {
  const result = readSpan(edtf);
  return result.ok ? result.span : null;
}

function boundsOf(edtf: string): { start: number; end: number } {
  const span = spanOf(edtf);
  if (span === null) throw new Error(`${edtf} is not a date`);
  return span;
}

describe('every span', () => {
  test('has finite bounds, starts before it ends, and keeps its string', () => {
    fc.assert(
      fc.property(arbitrary.edtf, (edtf) => {
        const span = spanOf(edtf);
        fc.pre(span !== null);
        expect(Number.isFinite(span.start) && Number.isFinite(span.end)).toBe(true);
        expect(span.start).toBeLessThan(span.end);
        expect(span.edtf).toBe(edtf);
      }),
      { numRuns: 5000 },
    );
  });

  test('is as wide without its marks', () => {
    fc.assert(
      fc.property(arbitrary.qualifiedDate, (edtf) => {
        expect(boundsOf(edtf)).toMatchObject(bare(boundsOf(edtf.replace(/[?~%]/g, ''))));
      }),
    );
  });

  test('holds every date that its digits can stand for', () => {
    fc.assert(
      fc.property(arbitrary.unspecifiedDate, fc.infiniteStream(fc.nat(9)), (edtf, digits) => {
        const date = edtf.replace(/X/g, () => String(digits.next().value));
        const span = spanOf(date);
        // A 28 in the place of the month would be a winter.
        fc.pre(span !== null && ['day', 'month', 'year'].includes(span.precision));
        expect(contains(boundsOf(edtf), span)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

test('an interval runs from the start of its first date to the end of its last', () => {
  fc.assert(
    fc.property(arbitrary.date, arbitrary.date, (a, b) => {
      const [start, end] = [boundsOf(a), boundsOf(b)];
      const interval = spanOf(`${a}/${b}`);
      if (end.end <= start.start) expect(interval).toBeNull();
      else expect(interval).toMatchObject({ start: start.start, end: end.end });
    }),
    { numRuns: 1000 },
  );
});

test('an open or unknown end leaves the bounds of the date that is known', () => {
  fc.assert(
    fc.property(arbitrary.date, (date) => {
      const known = bare(boundsOf(date));
      expect(spanOf(`${date}/..`)).toMatchObject({ ...known, openEnd: true, unknownEnd: false });
      expect(spanOf(`${date}/`)).toMatchObject({ ...known, openEnd: false, unknownEnd: true });
      expect(spanOf(`../${date}`)).toMatchObject({ ...known, openStart: true, unknownStart: false });
      expect(spanOf(`/${date}`)).toMatchObject({ ...known, openStart: false, unknownStart: true });
    }),
    { numRuns: 300 },
  );
});

test('the members of a set are sorted, apart, and fill the span from end to end', () => {
  fc.assert(
    fc.property(arbitrary.anySet, (edtf) => {
      const span = spanOf(edtf);
      fc.pre(span !== null);
      expect(span.members[0]?.start).toBe(span.start);
      expect(span.members.at(-1)?.end).toBe(span.end);
      span.members.forEach((member, index) => {
        expect(member.start).toBeLessThan(member.end);
        const previous = span.members[index - 1];
        if (previous !== undefined) expect(previous.end).toBeLessThan(member.start);
      });
    }),
    { numRuns: 2000 },
  );
});

describe('hostile strings', () => {
  test('no string makes it throw, and a refusal points into the string', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 250 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.tuple(arbitrary.edtf, fc.string()).map((parts) => parts.join('')),
      fc.tuple(arbitrary.edtf, arbitrary.edtf).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (edtf) => {
        const result = parseEdtf(edtf);
        if (!result.ok) {
          expect(result.offset).toBeGreaterThanOrEqual(0);
          expect(result.offset).toBeLessThanOrEqual(edtf.length);
          expect(result.message).not.toBe('');
        }
        expect(describeSpan({ edtf }, 'en')).not.toBe('');
      }),
      { numRuns: 3000 },
    );
  });

  const pieces = [
    '2024-',
    '?',
    '~',
    '[',
    '{',
    'X',
    '..',
    ',',
    '/',
    ' ',
    '\n',
    'Y1',
    '9',
    '-',
    '0',
    'E9',
    'S1',
    'a ',
  ];
  const long = pieces.map((piece) => piece.repeat(Math.ceil(100_000 / piece.length)));
  const full = pieces.map((piece) => piece.repeat(200).slice(0, 200));
  // All of these must be searched for a date that does not exist.
  const gaps = [
    `[${'XXXX-02-30,'.repeat(18)}]`,
    `[${'XXXX-02-29,'.repeat(17)}2024]`,
    `[${'XXXX-X1-3X,'.repeat(17)}2024]`,
  ];

  test.each([...long, ...full, ...gaps].map((text) => [text.slice(0, 12), text.length, text]))(
    '%j… of %i characters is answered within the test’s limit',
    (_, length, text) => {
      const { ok } = parseEdtf(text);
      if (length > 200) expect(ok).toBe(false);
    },
  );
});

function bare({ start, end }: { start: number; end: number }): { start: number; end: number } {
  return { start, end };
}
