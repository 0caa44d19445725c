import { subjectWords } from './clause-words.ts';
import type { Span } from '../../core/model.ts';
import { describeSpan } from '../../core/span/index.ts';
import type { Candidate } from './candidate.ts';
import { needsAntecedent } from './antecedent.ts';
import type { Clause } from './grammar/clauses.ts';
import type { Token } from './grammar/tokens.ts';
import { isNounPhrase } from './noun-phrase.ts';
import { isPlural } from './number.ts';
import type { SentenceReading } from './reading.ts';
import { titleOf } from './title.ts';
import { checked, finish } from './title-checks.ts';
import { PREPOSITIONS } from './words/function-words.ts';
import { SCHEDULED } from './words/event-nouns.ts';

const SCHEDULES = /^(?:schedule|set|slate|plan)$/;

/** Words between the verb and the date. */
const LONGEST = 20;

/** Whether a clause tells that somebody gives something its day: “scheduled a hearing”. */
export function schedules({ group }: Clause): boolean {
  return SCHEDULES.test(group.base ?? '') && !group.passive && !group.negated;
}

/** What somebody scheduled for the date at `at`: “a hearing”, “Roe’s bail hearing”. Places of tokens; `noun` is that of what it is. */
export function scheduledAt(
  tokens: readonly Token[],
  clause: Clause,
  at: number,
): { from: number; to: number; noun: number } | null {
  const from = clause.group.last + 1;
  if (!schedules(clause) || clause.kind === 'reduced' || at <= from || at - from > LONGEST) return null;
  const to = PREPOSITIONS.has(tokens[at - 1]!.lower) ? at - 1 : at;
  if (
    tokens
      .slice(from, to)
      .some(({ kind, quoted, lower }) => kind === 'mark' || kind === 'time' || quoted || lower === 'to')
  )
    return null;
  const phrase = tokens.slice(from, to).findIndex(({ lower }) => PREPOSITIONS.has(lower));
  const noun = (phrase < 0 ? to : from + phrase) - 1;
  return noun >= from && SCHEDULED.has(tokens[noun]!.lower) ? { from, to, noun } : null;
}

/** “Hearing for Bob Roe is scheduled for 22 April 2024”, of “scheduled a hearing for Bob Roe on April 22”: without its day that says nothing. */
export function scheduledTitle({ sentence, clause, mention, span }: Candidate): string | null {
  const { tokens } = sentence;
  const at = tokens.findIndex(({ mention: own }) => own !== null && own.start === mention?.start);
  const object = scheduledAt(tokens, clause, at);
  if (object === null) return null;
  const words = subjectWords(sentence, object).replace(/^an? /, '');
  const plural = isPlural(tokens, object.from, object.noun + 1);
  return plural === null || needsAntecedent(words) || !isNounPhrase(words)
    ? null
    : dayedTitle(sentence, words, plural, clause, span, at + 1);
}

/** “Trial of Bob Roe is set for 22 April 2024”, of “… is set for Monday”. `subject` is what it is. */
export function setForTitle({ sentence, clause, mention, span }: Candidate, subject: string): string | null {
  const { tokens } = sentence;
  const { group } = clause;
  if (!SCHEDULES.test(group.base ?? '') || !group.passive || group.form !== 'present') return null;
  const at = group.last + 2;
  const isBeside =
    /^(?:for|on)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at]?.mention?.start === mention?.start;
  return isBeside && group.plural !== null
    ? dayedTitle(sentence, subject, group.plural, clause, span, at + 1)
    : null;
}

function dayedTitle(
  sentence: SentenceReading,
  subject: string,
  plural: boolean,
  { group, end }: Clause,
  span: Span,
  from: number,
): string | null {
  const { tokens } = sentence;
  const day = describeSpan(span, 'en-GB');
  const verb = `${plural ? 'are' : 'is'} ${tokens[group.head]!.lower} for ${day}`;
  const next = tokens[from];
  if (next === undefined || /^[.,;]$/.test(next.text)) return checked(finish(`${subject} ${verb}`), false);
  return titleOf(sentence, { subject, verb, from, to: end, closed: true });
}
