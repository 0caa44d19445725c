import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinProposals, matchKnown, splitEvent } from '../../../../src/extract/join/index.ts';
import type { ArticleText, Proposal } from '../../../../src/extract/proposal.ts';
import { told } from './told.ts';

const NONE = { variants: [], taken: new Set<string>() };

function article(id: string, text: string): ArticleText {
  return {
    id,
    title: null,
    text,
    published: null,
    publisher: 'Example (Gazette) [*',
    language: 'en',
    furniture: [],
  };
}

/** Joins two tellings of such a text, splits them again, and gives how many there are. */
function gone(text: string): number {
  const proposals = [told('a', text), told('b', text, { title: text, actors: [text], speaker: text })];
  const articles = [article('a', text), article('b', text)];
  const events = joinProposals(proposals, articles, NONE);
  expect(matchKnown(events, [], articles, NONE)).toHaveLength(events.length);
  return events.flatMap((event) => splitEvent(event, new Set())).length;
}

describe('texts that nobody writes', () => {
  test.each<[what: string, text: string]>([
    ['nothing', ''],
    ['80,000 spaces', ' '.repeat(80_000)],
    ['one word of 1 MB', 'a'.repeat(1_000_000)],
    ['1 MB on one line', 'Oskel was attacked by 1,000 people. '.repeat(28_000)],
    ['capital letters', 'A B '.repeat(50_000)],
    ['quotation marks', '“'.repeat(50_000)],
    ['pairs of quotation marks', '“a b”'.repeat(20_000)],
    ['numbers', '1-1 '.repeat(50_000)],
    ['one number', `beat ${'1'.repeat(100_000)}-1`],
    ['phrases that do not end', 'find '.repeat(50_000)],
    ['nested markup', '<b>'.repeat(50_000)],
    ['NULs', '\0'.repeat(10_000)],
    ['lone surrogates', '\ud800Oskel \udc00'.repeat(5000)],
    ['right-to-left overrides', '\u202eOskel attacked\u202c '.repeat(2000)],
    ['hyphens', 'a-'.repeat(50_000)],
    ['marks', 'e\u0301'.repeat(50_000)],
  ])('%s', (_, text) => expect(gone(text)).toBe(2));
});

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    'Oskel was attacked.',
    'Norland beat Sudland 3-1',
    '“a b c”',
    'NATO agreed to buy 1,000 tanks',
  ),
);

const anything = fc.record({
  article: fc.constantFrom('a', 'b', 'none', '__proto__'),
  title: text,
  when: fc.oneof(
    text,
    fc.constantFrom('2024', '2024-08-06', '../2024', '2024-08/..', '[2024-01-01..]', '-9999', 'Y99999'),
  ),
  modality: fc.constantFrom('happened' as const, 'claimed' as const, 'forecast' as const),
  actors: fc.array(text, { maxLength: 2 }),
  theme: fc.constant(null),
  excerpt: text.map((exact) => ({ exact, start: 0, end: exact.length })),
  mention: fc.constant(null),
  speaker: fc.option(text),
  reasons: fc.constant<string[]>([]),
  doubts: fc.constantFrom<string[]>([], ['Who it is, is not said.']),
  confidence: fc.constantFrom(0, 1, NaN),
});

test('whatever is proposed and not said twice in one sentence comes out once, with an id of its own and evidence that points at tellings', () => {
  fc.assert(
    fc.property(
      fc.array(anything, { maxLength: 12 }),
      fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 2 }),
      (proposals: Proposal[], variants) => {
        const events = joinProposals(proposals, [article('a', 'Oskel'), article('b', '')], {
          ...NONE,
          variants,
        });
        const out = events.flatMap(({ tellings }) => tellings);
        expect(new Set(out).size).toBe(out.length);
        const wordsOf = ({ article, excerpt, speaker }: Proposal) => `${article} ${excerpt.exact} ${speaker}`;
        const told = new Set(out.map(wordsOf));
        for (const proposal of proposals) {
          // But for what is said a second time in one sentence.
          const isSaidAgain = proposal.speaker !== null && told.has(wordsOf(proposal));
          if (!isSaidAgain) expect(out).toContain(proposal);
        }
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
        for (const { id, tellings, evidence } of events) {
          expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
          expect(evidence).toHaveLength(tellings.length - 1);
          for (const { a, b, because } of evidence) {
            expect([a >= 0, a < b, b < tellings.length, because.length > 0]).toEqual([
              true,
              true,
              true,
              true,
            ]);
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('in whatever order they come, the same is joined', () => {
  const all = ['a', 'b', 'c', 'd'].map((id) =>
    told(id, `Norland attacked the port of Oskel with forty rockets, ${id}.`),
  );
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: 4 }), (proposals) => {
      const events = joinProposals(
        proposals,
        proposals.map(({ article: id, excerpt }) => article(id, excerpt.exact)),
        NONE,
      );
      expect(events.map(({ id }) => id)).toHaveLength(1);
    }),
    { numRuns: 20 },
  );
});
