import { OPENERS, AUTHORITIES, REPORTS_SPEECH, SPEECH, PLANNED } from './words/speaking.ts';
import { trailingAttribution } from './attribution.ts';
import type { Telling } from './candidate.ts';
import type { Clause } from './grammar/clauses.ts';
import { isSubjectPronoun, opensNoun } from './grammar/phrases.ts';
import type { Token } from './grammar/tokens.ts';
import type { SentenceReading } from './reading.ts';
import { nationOf } from './words/nations.ts';
import { isStatement } from './says.ts';
import { REPORTING, STATIVE, TELLING } from './words/verb-classes.ts';

/** How a clause tells an event; null where it tells none. */
export function tellingOf(clause: Clause, sentence: SentenceReading): Telling | null {
  const { group, kind } = clause;
  const { base, form } = group;
  // “offered no details”
  if (sentence.tokens[group.last + 1]?.lower === 'no' && !/^(?:find|report|see)$/.test(base ?? ''))
    return null;
  if (group.negated || clause.marker === 'until' || clause.marker === 'till') return null;
  if (kind === 'reduced') {
    if (form === 'participle')
      return base !== null && TELLING.has(base) && clause.subject !== null ? 'participle' : null;
    const { parent } = clause;
    if (
      parent === null ||
      parent.group.negated ||
      parent.group.form === 'pastPerfect' ||
      parent.kind === 'reduced' ||
      isUnlikely(parent, sentence)
    )
      return null;
    return form === 'infinitive' && base !== null && !STATIVE.has(base) && clause.parent?.subject
      ? 'occurrence'
      : null;
  }
  if (clause.subject === null) return null;
  if (SPEECH.has(base ?? '') && isBehindQuotation(clause, sentence)) return null;
  if (isStatement(clause, sentence)) {
    if (form !== 'past' && form !== 'perfect' && form !== 'pastPerfect' && form !== 'present') return null;
    return hasContent(clause, sentence) &&
      (isSomebody(clause, sentence) ||
        isOfWhatItTells(clause, sentence) ||
        isOfSomebodyNamed(clause, sentence))
      ? 'statement'
      : null;
  }
  if (isRite(clause, sentence)) return form === 'present' ? null : 'occurrence';
  if (base !== null && STATIVE.has(base) && !(group.passive && TELLING.has(base))) return null;
  if (form === 'present' && PLANNED.has(base ?? '')) return 'occurrence';
  if (form === 'present')
    return group.progressive || (group.passive && /^(?:schedule|set|plan|slate)$/.test(base ?? ''))
      ? 'occurrence'
      : null;
  if (form === 'conditional')
    return isReportedWould(clause, sentence) || isSetFor(clause, sentence) ? 'occurrence' : null;
  // “was excited” is a state, “was legalised” an act.
  if (group.passive && base !== null && /ed$/.test(base) && !/(?:[iy][sz]|if)(?:i?ed)$/.test(base))
    return null;
  return 'occurrence';
}

/** “observed a minute of silence”, “appeared in court”: done on a day, whatever else the verb may be. */
function isRite({ group, end }: Clause, { tokens }: SentenceReading): boolean {
  const next = tokens.slice(group.last + 1, Math.min(end, group.last + 6)).map(({ lower }) => lower);
  if (group.base === 'observe') return next.includes('silence');
  return (
    group.base === 'appear' &&
    /^(?:in|before|at)$/.test(next[0] ?? '') &&
    next.some((word) =>
      /^(?:court|judges?|magistrates?|jury|tribunal|committee|panel|congress|parliament|senate)$/.test(word),
    )
  );
}

/** “The Lee quarry will close, its owner said”: whose owner, what is said tells. */
export function isOfWhatItTells(clause: Clause, sentence: SentenceReading): boolean {
  const { subject } = clause;
  if (subject === null || subject.to - subject.from > 3 || trailingAttribution(sentence) !== clause)
    return false;
  const { tokens } = sentence;
  return (
    /^(?:its|his|her|their)$/.test(tokens[subject.from]!.lower) &&
    tokens.slice(0, clause.start).some(({ capital, kind }, i) => capital && kind === 'word' && i > 0)
  );
}

/** “Lee Corp. will close a mill, the union said”: what was said names somebody, and whoever said so speaks for others. */
function isOfSomebodyNamed(clause: Clause, sentence: SentenceReading): boolean {
  const { subject } = clause;
  if (subject === null || trailingAttribution(sentence) !== clause) return false;
  const { tokens, clauses } = sentence;
  const told = clauses.find(({ kind }) => kind === 'main');
  return (
    told !== undefined &&
    told !== clause &&
    speaksForOthers(tokens[subject.to - 1]!) &&
    isSomebody(told, sentence)
  );
}

/** “the union”, “a House committee” */
export function speaksForOthers({ lower }: Token): boolean {
  return SPEAKING_FOR.test(lower);
}

const SPEAKING_FOR =
  /^(?:union|regulator|watchdog|club|league|board|council|commission|committee|department|school|university|hospital|airline|airport|carmaker|retailer|publisher|broadcaster|operator|firm|group|charity|organi[sz]ation|network|executives|organi[sz]ers|minister|ministers|officer|officers|spokes(?:man|woman|person)|sheriff|coroner|coastguard|family|lawyers?|attorneys?|survey|service|office|team|party|campaign|studio|label|museum|church|diocese)$/;

/** “is unlikely to agree to cut” */
function isUnlikely({ group }: Clause, { tokens }: SentenceReading): boolean {
  return tokens.slice(group.first, group.last + 1).some(({ lower }) => lower === 'unlikely');
}

/** “We keep that promise,” she wrote on Tuesday. */
function isBehindQuotation({ subject }: Clause, { tokens }: SentenceReading): boolean {
  const before = tokens.slice(Math.max(0, (subject?.from ?? 0) - 2), subject?.from ?? 0);
  return before.some(({ quoted, text }) => quoted || /[”"’]/.test(text));
}

/** Whether words other than a quotation follow a verb of saying, or stand before it. */
function hasContent(clause: Clause, sentence: SentenceReading): boolean {
  const { clauses, tokens } = sentence;
  if (clauses.some(({ parent, kind }) => parent === clause && kind === 'complement')) return true;
  const that = tokens.findIndex(
    ({ lower, quoted }, i) =>
      i > clause.group.last && i < clause.group.last + 5 && lower === 'that' && !quoted,
  );
  if (quotesPart(tokens, that >= 0 ? that : clause.group.last)) return true;
  if (that >= 0) return tokens[that + 1]?.quoted === true;
  if (trailingAttribution(sentence) === clause)
    return (
      !isIntroduced(tokens, clause.start) &&
      tokens.slice(0, clause.start).some(({ quoted, kind }) => !quoted && kind === 'word')
    );
  const after = tokens.slice(clause.group.last + 1, clause.end);
  // “said that “the regime is losing””, “announced a ceasefire”
  const unquoted = after.filter(({ quoted, kind }) => !quoted && kind === 'word').length;
  if (REPORTS_SPEECH.has(clause.group.base ?? '')) return false;
  // “reported being robbed”, “announced plans to open”
  const next = clauses.find(({ parent, group }) => parent === clause && group.first === clause.end);
  return unquoted > 2 || next?.group.form === 'gerund' || (next?.group.form === 'infinitive' && unquoted > 0);
}

/** “said the prince “regretted it””, “said that Roe was “a liar””: of what is said somebody stands outside the marks, and its end within. */
function quotesPart(tokens: readonly Token[], before: number): boolean {
  let at = before + 1;
  while (tokens[at]?.kind === 'time' || /^on$/.test(tokens[at]?.lower ?? '')) at++;
  const first = tokens[at];
  if (first === undefined || first.quoted || !opensNoun(first)) return false;
  const opens = tokens.findIndex(
    ({ quoted, kind }, i) => i > at && i < at + LONGEST_NAMED && (quoted || kind === 'mark'),
  );
  if (opens < 0 || !tokens[opens]!.quoted || tokens.slice(at, opens).some(isSubjectPronoun)) return false;
  const words = tokens.slice(opens).find(({ kind }) => kind === 'word');
  return words !== undefined && words.quoted && !words.capital;
}

/** Words of whom a quotation speaks, outside of its marks. */
const LONGEST_NAMED = 8;

/** “Another had to defend himself: “I did not,” Ann Lee said”: she said only what stands in quotation marks. */
function isIntroduced(tokens: readonly Token[], end: number): boolean {
  const quote = tokens.findIndex(({ quoted }) => quoted);
  return quote > 0 && quote < end && tokens[quote - 1]!.text === ':';
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

export function isFuture({ group, kind }: Clause): boolean {
  return (
    group.form === 'future' ||
    group.form === 'conditional' ||
    (kind === 'reduced' && group.form === 'infinitive') ||
    (group.form === 'present' && group.passive && /^(?:schedule|set|plan|slate)$/.test(group.base ?? ''))
  );
}

/** “was set to begin on Friday”, told before: it is planned, and no condition. */
function isSetFor({ group, kind }: Clause, { tokens }: SentenceReading): boolean {
  return (
    kind === 'main' &&
    /^(?:was|were)$/.test(tokens[group.first]!.lower) &&
    tokens
      .slice(group.first + 1, group.last)
      .some(({ lower }) => /^(?:set|due|scheduled|slated)$/.test(lower))
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
