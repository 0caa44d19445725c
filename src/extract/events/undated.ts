import type { Span } from '../../core/model.ts';
import { readSpan } from '../../core/span/index.ts';
import { attributionOf, isOpinion, trailingAttribution } from './attribution.ts';
import type { Candidate } from './candidate.ts';
import { isHypothetical, type Clause } from './grammar/clauses.ts';
import type { Token } from './grammar/tokens.ts';
import { isFinite } from './grammar/verb-groups.ts';
import type { SentenceReading } from './reading.ts';
import { isSomebody, tellingOf } from './telling.ts';
import { datedAgain } from './told-again.ts';
import { DETERMINERS } from './words/function-words.ts';
import { MEASURING, ON_RECORD, SETTLED, TELLING } from './words/verb-classes.ts';

/** Sentences from the beginning of an article on that may be dated by its publication. */
const LEAD = 1;

/** “Fighting has been raging since soldiers entered on Tuesday”: from that day on, and not over. */
export function ongoingOf(found: readonly Candidate[], { clauses }: SentenceReading): Candidate | null {
  const since = found.find(
    ({ clause, span }) => clause.marker === 'since' && span.precision === 'day' && span.set === null,
  );
  const main = clauses.find(
    ({ kind, group }) => kind === 'main' && group.form === 'perfect' && group.progressive && !group.negated,
  );
  if (since === undefined || main === undefined || main.group.first > since.clause.group.first) return null;
  const read = readSpan(`${since.when}/..`);
  return read.ok ? { ...since, clause: main, when: read.span.edtf, span: read.span } : null;
}

/** “has repeatedly called”, “has turned down a number of”: more than once. */
const REPEATED =
  /^(?:repeatedly|previously|often|always|long|consistently|frequently|regularly|traditionally|historically|row|straight|consecutive|number|several|many|numerous|various|far|yet|ever|fewer|more|less)$/;

export function perfectOf(
  sentence: SentenceReading,
  before: SentenceReading | null,
  published: Span,
): Candidate | null {
  const clause = sentence.clauses.find(
    ({ kind, group }) => kind === 'main' && group.form === 'perfect' && !group.progressive && !group.negated,
  );
  if (clause === undefined || clause.group.base === null || isHypothetical(clause)) return null;
  const { base } = clause.group;
  const telling = tellingOf(clause, sentence);
  if (telling === null) return null;
  // What the headline tells too is the news, whatever was done.
  const isNews = sentence.tellsHeadline;
  if (!isNews && !(telling === 'statement' ? ON_RECORD : SETTLED).has(base)) return null;
  const { tokens } = sentence;
  if (tokens.slice(clause.group.first, clause.group.last + 5).some(({ lower }) => REPEATED.test(lower)))
    return null;
  // “Last week they asked for it, officials have said.”
  if (clause === trailingAttribution(sentence) && sentence.tokens.some(({ kind }) => kind === 'time'))
    return null;
  if (
    !(isNews || isSomebody(clause, sentence)) ||
    tokens
      .slice(clause.start, clause.end)
      .some(({ kind }, i) => kind === 'time' && !isAttribute(tokens, clause.start + i))
  )
    return null;
  if (saysOpinion(clause, sentence)) return null;
  const attribution = attributionOf(clause, sentence);
  if (attribution !== null) return null;
  const day = /(\d{4}-\d\d-\d\d)\??\]?$/.exec(published.edtf)?.[1] ?? null;
  const read = day === null ? null : readSpan(`[..${day}]`);
  if (read === null || !read.ok) return null;
  const modality = telling === 'statement' ? 'claimed' : 'happened';
  const open = { mention: null, when: read.span.edtf, span: read.span };
  const dated = isNews ? datedAgain(sentence, clause, published) : null;
  return {
    telling: 'perfect',
    sentence,
    before,
    clause,
    noun: null,
    ...(dated ?? open),
    modality,
    attribution,
  };
}

/** “its inquiry into a 2010 fire”: a year that is the noun’s. */
function isAttribute(tokens: readonly Token[], at: number): boolean {
  return (
    /^\d{4}$/.test(tokens[at]!.text) &&
    DETERMINERS.has(tokens[at - 1]?.lower ?? '') &&
    tokens[at + 1]?.kind === 'word'
  );
}

export function leadOf(
  sentence: SentenceReading,
  before: SentenceReading | null,
  published: Span,
): Candidate | null {
  if (
    (sentence.index >= LEAD && !sentence.tellsHeadline) ||
    sentence.tokens.some(({ kind }) => kind === 'time')
  )
    return null;
  const clause = sentence.clauses.find(
    ({ kind, group }) => kind === 'main' && isFinite(group) && group.form === 'past' && !group.negated,
  );
  if (clause === undefined || clause.subject === null || isHypothetical(clause)) return null;
  // “After a series of jobs, she found …”: a story begins, no news.
  if (sentence.tokens.slice(0, clause.subject.from).some(({ kind }) => kind === 'word')) {
    const { lower } = sentence.tokens[0]!;
    if (!/^(?:the|a|an)$/.test(lower)) return null;
  }
  const telling = tellingOf(clause, sentence);
  if (telling === null || MEASURING.has(clause.group.base ?? '')) return null;
  if (!sentence.tellsHeadline) {
    if (!isSomebody(clause, sentence)) return null;
    if (!TELLING.has(clause.group.base ?? '') && telling !== 'statement') return null;
  }
  if (published.precision !== 'day' || published.set !== null) return null;
  const when = published.edtf.replace(/[?~%]$/, '') + '?';
  const read = readSpan(when);
  if (!read.ok) return null;
  if (saysOpinion(clause, sentence)) return null;
  const attribution = attributionOf(clause, sentence);
  if (attribution !== null && isOpinion(attribution)) return null;
  const modality = telling === 'statement' || attribution !== null ? 'claimed' : 'happened';
  return {
    telling: 'lead',
    sentence,
    before,
    clause,
    noun: null,
    mention: null,
    when,
    span: read.span,
    modality,
    attribution,
  };
}

/** “has said it believes the price is fair”, “said they could not tell” */
function saysOpinion(clause: Clause, { clauses, tokens }: SentenceReading): boolean {
  const believed = clauses.some(
    ({ group, kind }) => kind === 'main' && /^(?:believe|think)$/.test(group.base ?? ''),
  );
  if (believed) return true;
  const content = clauses.find(({ parent, kind }) => parent === clause && kind === 'complement');
  if (content === undefined) return false;
  const isPossible = content.group.form === 'conditional' && tokens[content.group.first]!.lower !== 'would';
  return isPossible || /^(?:believe|think|expect|hope|feel|want)$/.test(content.group.base ?? '');
}
