import type { Span } from '../../core/model.ts';
import type { Clause } from './grammar/clauses.ts';
import type { Token } from './grammar/tokens.ts';
import type { SentenceReading } from './reading.ts';
import { MEASURING } from './words/verb-classes.ts';

const DAY = 24 * 3600 * 1000;

/** The shortest period of which it is told how much rose or fell, and of which it is told how much there was; ms. */
const MONTH = 27 * DAY;
const QUARTER = 80 * DAY;

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
export function isFigureOfPeriod(
  { group, end, subject }: Clause,
  span: Span,
  { tokens }: SentenceReading,
): boolean {
  const length = span.end - span.start;
  if (length < MONTH || group.base === null) return false;
  const rest = tokens.slice(group.last + 1, end);
  const counts = rest.some(({ kind, text }) => kind === 'number' && /\d/.test(text) && !/^\d{4}$/.test(text));
  if (MEASURING.has(group.base)) return counts || rest.every(({ kind }) => kind !== 'word');
  if (length < QUARTER) return false;
  // “more than 133,000 people crossed the border in 2021”
  if (subject !== null && isCount(tokens.slice(subject.from, subject.to))) return true;
  // “launched a record number of tests”
  if (rest.some(({ lower }, i) => lower === 'number' && rest[i + 1]?.lower === 'of')) return true;
  return (
    ACCOUNTING.has(group.base) && rest.some(({ lower, text }) => ACCOUNTED.test(lower) || text.includes('%'))
  );
}

/** “more than 133,000 people”, “some 40% of” */
function isCount(subject: readonly Token[]): boolean {
  const at = subject.findIndex(({ kind }) => kind === 'number');
  return (
    at >= 0 &&
    at < 4 &&
    /,\d{3}$|%$/.test(subject[at]!.text) &&
    subject.slice(0, at).every(({ capital }, i) => i === 0 || !capital)
  );
}
