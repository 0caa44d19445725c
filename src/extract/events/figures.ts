import type { Span } from '../../core/model.ts';
import type { Clause } from './grammar/clauses.ts';
import type { SentenceReading } from './reading.ts';
import { MEASURING } from './words/verb-classes.ts';

/** What lasts longer is no day of an act but a period that is accounted for; ms. */
const PERIOD = 80 * 24 * 3600 * 1000;

/** Verbs that tell how much of something a period had. */
const ACCOUNTING = new Set(
  'earn make record report produce mine post generate sell register see reach hit peak attract export import receive spend score account provide cost average run have burn emit consume'.split(
    ' ',
  ),
);

/** What is counted or earned. */
const ACCOUNTED =
  /^(?:profits?|sales|revenues?|earnings|losses|exports?|imports?|growth|turnover|output|production|incomes?|percent|points?|tons|tonnes|million|billion|trillion|cases|deaths|visitors|passengers|people|households|gdp)$/;

/** Whether a clause gives the figure of a year or a quarter: “sales rose 3 % in 2021”. That is how things were, no event. */
export function isFigureOfPeriod({ group, end }: Clause, span: Span, { tokens }: SentenceReading): boolean {
  if (span.end - span.start < PERIOD || group.base === null) return false;
  const rest = tokens.slice(group.last + 1, end);
  const counts = rest.some(({ kind, text }) => kind === 'number' && /\d/.test(text) && !/^\d{4}$/.test(text));
  if (MEASURING.has(group.base)) return counts || rest.every(({ kind }) => kind !== 'word');
  return (
    ACCOUNTING.has(group.base) && rest.some(({ lower, text }) => ACCOUNTED.test(lower) || text.includes('%'))
  );
}
