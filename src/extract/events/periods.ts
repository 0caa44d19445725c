import type { Span } from '../../core/model.ts';
import { readSpan } from '../../core/span/index.ts';
import { nameBeside } from './apposition.ts';
import { attributionOf, isOpinion } from './attribution.ts';
import type { Candidate } from './candidate.ts';
import { isHypothetical, type Clause } from './grammar/clauses.ts';
import type { Token } from './grammar/tokens.ts';
import type { SentenceReading } from './reading.ts';
import { isSomebody } from './telling.ts';
import { STATING } from './words/verb-classes.ts';

/**
 * What a sentence tells of a stretch of time that it gives no bounds, or of the time at which it was written: what has gone on “in
 * recent months”, what “the months ahead” will be, what somebody holds to be so “currently”.
 */
export function periodsOf(
  sentence: SentenceReading,
  before: SentenceReading | null,
  published: Span,
): Candidate[] {
  return sentence.tokens.flatMap((token, at) => {
    const found = token.quoted
      ? null
      : (stretchAt(sentence, at) ?? outlookAt(sentence, at) ?? viewAt(sentence, at));
    if (found === null || isHypothetical(found.clause)) return [];
    const attribution = attributionOf(found.clause, sentence);
    if (attribution !== null && isOpinion(attribution)) return [];
    const { mention } = token;
    const read = readSpan(found.telling === 'view' ? about(published) : mention!.edtf!);
    if (!read.ok) return [];
    const modality =
      found.telling === 'outlook'
        ? 'forecast'
        : found.telling === 'view' || attribution
          ? 'claimed'
          : 'happened';
    const dated = { noun: null, mention, when: read.span.edtf, span: read.span };
    return [{ ...found, sentence, before, ...dated, modality, attribution }];
  });
}

type Found = Pick<Candidate, 'telling' | 'clause'>;

/** “which had favored Moscow in recent months”: from some time on, up to publication. */
function stretchAt({ tokens, clauses }: SentenceReading, at: number): Found | null {
  const { mention } = tokens[at]!;
  if (mention === null || !/^\/\d/.test(mention.edtf ?? '') || mention.value === 'PXY') return null;
  const clause = standsIn(clauses, at);
  if (clause === null || (clause.kind !== 'main' && clause.marker !== 'which')) return null;
  const { form, base, negated } = clause.group;
  const isPerfect = form === 'perfect' || form === 'pastPerfect';
  return isPerfect &&
    !negated &&
    base !== null &&
    !/^(?:be|have|become)$/.test(base) &&
    at > clause.group.last
    ? { telling: 'stretch', clause: { ...clause, subject: wholeNoun(tokens, clause) } }
    : null;
}

/** “the dynamic of the war, which”: of the two nouns the first. */
function wholeNoun(tokens: readonly Token[], { kind, subject }: Clause): Clause['subject'] {
  if (kind !== 'relative' || subject === null || tokens[subject.from - 1]?.lower !== 'of') return subject;
  const from = tokens.findLastIndex(
    ({ lower }, i) => i < subject.from - 1 && i > subject.from - 5 && /^(?:the|an?)$/.test(lower),
  );
  return from < 0 ? subject : { from, to: subject.to };
}

/** “The months ahead will be challenging for Ukraine” */
function outlookAt({ tokens, clauses }: SentenceReading, at: number): Found | null {
  const { mention } = tokens[at]!;
  if (mention === null || !/\d\/$/.test(mention.edtf ?? '')) return null;
  const clause = standsIn(clauses, at);
  return clause !== null &&
    clause.subject === null &&
    clause.group.first === at + 1 &&
    clause.group.form === 'future' &&
    clause.group.base === 'be' &&
    !clause.group.negated
    ? { telling: 'outlook', clause: { ...clause, subject: { from: at, to: at + 1 } } }
    : null;
}

/** “suggested that neither side currently …”: a view, held when it was written. */
function viewAt(sentence: SentenceReading, at: number): Found | null {
  const { mention } = sentence.tokens[at]!;
  if (mention?.value !== 'PRESENT_REF' || !OF_A_VIEW.test(mention.text)) return null;
  const clause = sentence.clauses.findLast(
    ({ group, kind, subject }) =>
      group.last < at &&
      kind === 'main' &&
      subject !== null &&
      !group.negated &&
      (STATING.has(group.base ?? '') || group.base === 'think' || group.base === 'believe'),
  );
  if (clause === undefined) return null;
  if (!isSomebody(clause, sentence) && nameBeside(clause, sentence, new Set()) === null) return null;
  const says = sentence.tokens.slice(clause.group.last + 1, clause.group.last + 2);
  return says.some(isThat) ? { telling: 'view', clause } : null;
}

const OF_A_VIEW = /^(?:currently|presently|at present|at the moment|at this (?:point|stage|time))$/i;

function isThat({ lower, quoted }: Token): boolean {
  return lower === 'that' && !quoted;
}

function about({ edtf }: Span): string {
  return `${/\d{4}(?:-\d\d){0,2}/.exec(edtf)?.[0] ?? ''}~`;
}

function standsIn(clauses: readonly Clause[], at: number): Clause | null {
  return clauses.findLast(({ start, end }) => start <= at && at < end) ?? null;
}
