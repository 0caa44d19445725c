import { readSpan } from '../../../core/span/index.ts';
import { endOf, startOf } from '../edtf.ts';
import { type Reading, type Rule, type Scene, whole } from '../rule.ts';

/** Words that make a limit of the date after them: of which end of it, and how it is written. */
const LIMITS: readonly [words: string, end: (edtf: string) => string, limit: (date: string) => string][] = [
  ['(?:ever )?since|from|(?:starting|beginning)(?: on| in)?', startOf, (date) => `${date}/..`],
  ['until|till|up (?:to|until)', endOf, (date) => `../${date}`],
  ['before|prior to|ahead of', startOf, (date) => `[..${date}]`],
  ['by|no later than', endOf, (date) => `[..${date}]`],
  ['after|following', endOf, (date) => `[${date}..]`],
];

/** Words that join two dates. */
const JOINED: readonly [pattern: string, join: (first: string, second: string) => string][] = [
  ['(?:from |between )(?<first>.+?) (?:to|until|till|through|and|-) (?<second>.+)', interval],
  ['(?:through|throughout|during|over|across) (?<first>.+?) and (?<second>.+)', interval],
  ['(?<first>.+?) (?:to|through|until|till|-) (?<second>.+)', interval],
  [
    '(?:both |on |in )?(?<first>.+?) and (?:on |in )?(?<second>.+)',
    (first, second) => `{${first},${second}}`,
  ],
  [
    '(?:either |on |in )?(?<first>.+?) or (?:on |in )?(?<second>.+)',
    (first, second) => `[${first},${second}]`,
  ],
];

export const limits: readonly Rule[] = [
  ...JOINED.map(([pattern, join]): Rule => ({
    pattern: whole(pattern),
    read({ first = '', second = '' }, scene) {
      const last = scene.read(second);
      if (last === null) return null;
      for (const reading of readingsBefore(first, last, scene)) {
        const edtf = join(reading.edtf, last.edtf);
        // Not so where the first date lies after the second.
        if (readSpan(edtf).ok) return { edtf, how: [...new Set([reading.how, last.how])].join('; ') };
      }
      return null;
    },
  })),
  ...LIMITS.map(([words, end, limit]): Rule => ({
    pattern: whole(`(?:${words}) (?<words>.+)`),
    read({ words: rest = '' }, { read }) {
      const reading = read(rest);
      return reading && { edtf: limit(end(reading.edtf)), how: reading.how };
    },
  })),
];

/** In “between May and July 2024” the first date is of the year of the second, in “from November to May 2024” of the one before. */
function readingsBefore(first: string, second: Reading, { read }: Scene): Reading[] {
  const year = Number(/\d{4}/.exec(endOf(second.edtf))?.[0]);
  const inYears = [year, year - 1].map((year) => read(`${first} ${year}`));
  // The year was not written: of a plain date it is the second's, and so is the way to it.
  const asWritten = inYears.map((reading) =>
    reading?.how === 'as written' ? { ...reading, how: second.how } : reading,
  );
  return [...asWritten, read(first)].filter((reading) => reading !== null);
}

function interval(first: string, second: string): string {
  return `${startOf(first)}/${endOf(second)}`;
}
