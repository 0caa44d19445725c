import type { Span } from '../../core/model.ts';
import { isFigureOfPeriod } from './figures.ts';
import type { Clause } from './grammar/clauses.ts';
import type { SentenceReading } from './reading.ts';
import { TELLING } from './words/verb-classes.ts';

/** “has expanded” takes no date that is long over; ms. */
const LONGEST_PERFECT = 15 * 24 * 3600 * 1000;

/** Births longer ago tell who somebody is; ms. */
const LONGEST_BIRTH = 2 * 365 * 24 * 3600 * 1000;

/** Whether a clause with a date says how things are, were or use to be, and not what happened then. */
export function tellsHowThingsAre(
  clause: Clause,
  span: Span,
  sentence: SentenceReading,
  published: Span | null,
): boolean {
  const { base, form, progressive } = clause.group;
  if (progressive && /^(?:past|perfect|pastPerfect)$/.test(form)) return true;
  // “is seeking” tells what goes on, not what happens.
  if (progressive && form === 'present' && !TELLING.has(gerundBase(clause, sentence))) return true;
  if (form === 'pastPerfect' && isCounted(clause, sentence)) return true;
  if (isFigureOfPeriod(clause, span, sentence)) return true;
  if (base === 'bear' && published !== null && span.end < published.start - LONGEST_BIRTH) return true;
  if (isHabit(clause, sentence)) return true;
  if (form !== 'perfect' || span.openEnd) return false;
  // “in 2022 she has turned the page”: how a year has been.
  return span.precision === 'year' || (published !== null && span.end < published.start - LONGEST_PERFECT);
}

/** “had scored just once a week ago”: how things stood then. */
function isCounted({ group }: Clause, { tokens }: SentenceReading): boolean {
  return tokens
    .slice(group.first, group.last + 3)
    .some(({ lower }) => /^(?:once|only|just|already|been|twice)$/.test(lower));
}

/** “launch” of “is launching” */
function gerundBase({ group }: Clause, { tokens }: SentenceReading): string {
  const stem = tokens[group.head]!.lower.replace(/ing$/, '');
  return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].find((base) => TELLING.has(base)) ?? stem;
}

/** “has traditionally fired fewer” */
function isHabit({ group }: Clause, { tokens }: SentenceReading): boolean {
  return tokens
    .slice(Math.max(0, group.first - 1), group.last)
    .some(({ lower }) =>
      /^(?:traditionally|historically|typically|usually|often|always|routinely|regularly)$/.test(lower),
    );
}

/** “around 26,000 workers retired per month” */
export function isRate({ group, end }: Clause, { tokens }: SentenceReading): boolean {
  return tokens
    .slice(group.last, end)
    .some(
      ({ lower }, i, rest) =>
        lower === 'per' && /^(?:hour|day|week|month|year|capita)$/.test(rest[i + 1]?.lower ?? ''),
    );
}
