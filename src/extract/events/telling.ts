import { trailingAttribution } from './attribution.ts';
import type { Telling } from './candidate.ts';
import type { Clause } from './grammar/clauses.ts';
import type { Token } from './grammar/tokens.ts';
import type { SentenceReading } from './reading.ts';
import { nationOf } from './words/nations.ts';
import { REPORTING, STATING, STATIVE, TELLING } from './words/verb-classes.ts';

/** How a clause tells an event; null where it tells none. */
export function tellingOf(clause: Clause, sentence: SentenceReading): Telling | null {
  const { group, kind } = clause;
  const { base, form } = group;
  if (group.negated || clause.marker === 'until' || clause.marker === 'till') return null;
  if (kind === 'reduced') {
    if (form === 'participle')
      return base !== null && TELLING.has(base) && clause.subject !== null ? 'participle' : null;
    if (clause.parent?.group.negated || clause.parent?.kind === 'reduced') return null;
    return form === 'infinitive' && base !== null && !STATIVE.has(base) && clause.parent?.subject
      ? 'occurrence'
      : null;
  }
  if (clause.subject === null) return null;
  if (base !== null && !group.passive && (STATING.has(base) || trailingAttribution(sentence) === clause)) {
    if (form !== 'past' && form !== 'perfect' && form !== 'pastPerfect' && form !== 'present') return null;
    return hasContent(clause, sentence) && isSomebody(clause, sentence) ? 'statement' : null;
  }
  if (base !== null && STATIVE.has(base) && !(group.passive && TELLING.has(base))) return null;
  if (form === 'present' && PLANNED.has(base ?? '')) return 'occurrence';
  if (form === 'present')
    return group.progressive || (group.passive && /^(?:schedule|set|plan|slate)$/.test(base ?? ''))
      ? 'occurrence'
      : null;
  if (form === 'conditional') return isReportedWould(clause, sentence) ? 'occurrence' : null;
  if (group.passive && base !== null && /ed$/.test(base)) return null;
  return 'occurrence';
}

/** Whether words other than a quotation follow a verb of saying, or stand before it. */
function hasContent(clause: Clause, sentence: SentenceReading): boolean {
  const { clauses, tokens } = sentence;
  if (clauses.some(({ parent, kind }) => parent === clause && kind === 'complement')) return true;
  const that = tokens.findIndex(
    ({ lower, quoted }, i) =>
      i > clause.group.last && i < clause.group.last + 5 && lower === 'that' && !quoted,
  );
  if (that >= 0) return tokens[that + 1]?.quoted === true;
  if (trailingAttribution(sentence) === clause)
    return tokens.slice(0, clause.start).some(({ quoted, kind }) => !quoted && kind === 'word');
  const after = tokens.slice(clause.group.last + 1, clause.end);
  // “said that “the regime is losing””, “announced a ceasefire”
  const unquoted = after.filter(({ quoted, kind }) => !quoted && kind === 'word').length;
  return unquoted > 2 && !REPORTS_SPEECH.has(clause.group.base ?? '');
}

/** Whether the speaker has a name, or is an authority: what “analysts” or “the report” say is no event. */
export function isSomebody({ subject }: Clause, { tokens }: SentenceReading): boolean {
  if (subject === null) return false;
  const words = tokens.slice(subject.from, subject.to);
  if (/^(?:some|many|several|most|few|others)$/.test(words[0]?.lower ?? '')) return false;
  const isName = (token: Token, i: number) =>
    i > 0 ||
    nationOf(token.text) !== null ||
    token.possessive ||
    words.length === 1 ||
    (words[1]?.capital === true && words[1].kind === 'word');
  return words.some(
    (token, i) =>
      token.kind === 'word' &&
      ((token.capital && isName(token, i) && !OPENERS.test(token.lower)) || AUTHORITIES.test(token.lower)),
  );
}

const OPENERS =
  /^(?:the|a|an|one|some|many|several|two|three|four|five|another|other|his|her|their|its|this|that|these|those|such|most|all|both|few|analysts?|experts?|critics|sources?|reports?|people|it|they|we|there)$/;

const AUTHORITIES =
  /^(?:police|officials|authorities|prosecutors|government|ministry|army|military|president|parliament|court|judge|rebels|mayor|governor|he|she|company|bank|agency)$/;

const REPORTS_SPEECH = new Set(['say', 'tell', 'reply', 'add', 'note', 'respond']);

export const PLANNED = new Set(
  'take begin start open meet end arrive visit travel vote expire close resume leave return'.split(' '),
);

export function isFuture({ group, kind }: Clause): boolean {
  return (
    group.form === 'future' ||
    group.form === 'conditional' ||
    (kind === 'reduced' && group.form === 'infinitive') ||
    (group.form === 'present' && group.passive && /^(?:schedule|set|plan|slate)$/.test(group.base ?? ''))
  );
}

/** “said it would close on Friday” */
function isReportedWould(clause: Clause, { tokens }: SentenceReading): boolean {
  const { lower } = tokens[clause.group.first]!;
  return (
    clause.parent !== null &&
    REPORTING.has(clause.parent.group.base ?? '') &&
    /^(?:would|was|were)$/.test(lower)
  );
}
