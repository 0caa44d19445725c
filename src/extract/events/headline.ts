import { needsAntecedent } from './antecedent.ts';
import { speakerOf } from './attribution.ts';
import type { Candidate } from './candidate.ts';
import type { Clause } from './grammar/clauses.ts';
import { isPlural } from './number.ts';
import { isStatement } from './says.ts';
import type { SentenceReading } from './reading.ts';
import { isFunctionWord } from './grammar/word-classes.ts';
import { reachOf, subjectWords, verbAsTold, verbWords } from './clause-words.ts';
import { titleOf } from './title.ts';
import { nounTitle, participleTitle } from './noun-titles.ts';
import { statementTitle } from './saying-title.ts';
import { nationOf } from './words/nations.ts';
import { REPORTING } from './words/verb-classes.ts';
import { AUTHORITIES } from './words/speaking.ts';

/** The title of a candidate; `subject` is who does it, in words that stand by themselves. Null where none is fair. */
export function headlineOf(candidate: Candidate, subject: string): string | null {
  const { telling, sentence, clause, noun, mention } = candidate;
  if (telling === 'noun') return nounTitle(sentence, noun!, mention);
  if (telling === 'participle') return participleTitle(sentence, clause, mention);
  if (isStatement(clause, sentence)) return statementTitle(sentence, clause, subject, mention);
  const { group } = clause;
  const { tokens } = sentence;
  const closed = clause.kind === 'relative' || clause.kind === 'subordinate';
  const by = { subject, from: group.last + 1, mention, closed, opens: clause.opens };
  if (clause.kind === 'reduced') return infinitiveTitle(candidate, subject);
  // “Ann Lee said it would close”: what would be done is told of her words alone.
  const { parent } = clause;
  if (clause.kind === 'complement' && parent !== null) {
    if (!REPORTING.has(parent.group.base ?? '')) return null;
    if (group.form === 'conditional') return reportTitle(candidate, parent);
  }
  const to = reachOf(sentence, clause, true);
  const asTold = verbAsTold(tokens, group);
  const verb = telling === 'stretch' ? asTold : verbWords(tokens, clause);
  // “used the rally | to announce”: what it was used for belongs to it.
  const use = sentence.clauses.find(
    ({ parent, group: { form } }) => parent === clause && form === 'infinitive',
  );
  const least = group.base === 'use' && use !== undefined ? use.group.last + 1 : group.last + 1;
  const parts = { ...by, verb, asTold, least };
  const title = titleOf(sentence, { ...parts, to });
  if (title !== null && isOfAnother(title, clause, sentence)) return null;
  const behind = (title?.length ?? 0) < SHORT ? behindReach(sentence, to) : null;
  const longer = behind === null ? null : titleOf(sentence, { ...parts, to: behind, least: behind });
  const best = longer !== null && longer.length <= LONG ? longer : title;
  return best === null ? null : attributed(best, candidate);
}

/** “Ann Lee agreed to step down”, with the verb that the infinitive belongs to; and with the date, where it is yet to come: “agreed to open it in May”. */
function infinitiveTitle({ sentence, clause, mention, modality }: Candidate, subject: string): string | null {
  const { parent, group } = clause;
  if (parent === null || group.form !== 'infinitive') return null;
  const { tokens } = sentence;
  return titleOf(sentence, {
    subject,
    verb: verbWords(tokens, parent),
    asTold: verbAsTold(tokens, parent.group),
    from: parent.group.last + 1,
    to: reachOf(sentence, clause, false),
    least: group.last + 1,
    mention: modality === 'forecast' ? null : mention,
  });
}

/** “Ann Lee said the mills would close”, where she has a name. */
function reportTitle({ sentence, mention }: Candidate, by: Clause): string | null {
  if (by.subject === null) return null;
  const speaker = subjectWords(sentence, by.subject);
  return needsAntecedent(speaker) || !isSpeaker(speaker)
    ? null
    : statementTitle(sentence, by, speaker, mention);
}

/** “interviewed its crew”, “won under his hand”, “will cut its profit, the bank said”: whose, somebody else in the sentence. */
function isOfAnother(title: string, clause: Clause, { tokens, clauses }: SentenceReading): boolean {
  const { subject, group, kind } = clause;
  if (subject === null) return false;
  const named = (from: number, to: number) =>
    tokens.slice(from, to).some(({ capital, kind: of }) => capital && of === 'word');
  const at = tokens.findIndex(({ lower }, i) => i > group.last && /^(?:its|his|her)$/.test(lower));
  const pronoun = /\b(?:its|his|her)\b/.exec(title)?.[0];
  if (at < 0 || pronoun === undefined || tokens[at]!.lower !== pronoun || named(group.last + 1, at))
    return false;
  if (pronoun === 'its')
    return kind === 'complement'
      ? !named(subject.from, subject.to)
      : isPlural(tokens, subject.from, subject.to) === true;
  if (kind !== 'main') return false;
  // Of two who are named before it may be either.
  return clauses.some((other) => {
    const first = other.subject === null ? undefined : tokens[other.subject.from];
    return (
      other.subject !== subject &&
      other.group.last < group.first &&
      first?.capital === true &&
      first.kind === 'word' &&
      !isFunctionWord(first.lower) &&
      nationOf(first.text) === null
    );
  });
}

/** Characters. A title below the first gets the clause behind it, where both stay below the second. */
const SHORT = 60;
const LONG = 100;

/** Where a clause ends that stands behind another, and says when or why: “after bones were found”; null where it has a time. */
function behindReach(sentence: SentenceReading, at: number): number | null {
  const { clauses, tokens } = sentence;
  const next = clauses.find(
    ({ start, kind, marker }) =>
      start === at && kind === 'subordinate' && /^(?:after|because|when)$/.test(marker ?? ''),
  );
  if (next === undefined || next.subject === null) return null;
  const end = reachOf(sentence, next, true);
  return tokens.slice(at, end).every(({ kind }) => kind !== 'time') ? end : null;
}

/** Characters of a speaker before a title. */
const LONGEST_BY = 50;

/** A claim gets its speaker, where there is room. */
function attributed(
  title: string,
  { modality, attribution, sentence, clause, mention }: Candidate,
): string | null {
  // “his publicist Ann Lee”
  const speaker = attribution?.speaker?.replace(/^(?:his|her|its|their) (?=.*\p{Lu})/u, '') ?? null;
  if (
    modality !== 'claimed' ||
    speaker === null ||
    speaker.length > LONGEST_BY ||
    /^(?:he|she|it|they|we|i|who|which|that|one|some|others?)\b/i.test(speaker)
  )
    return title;
  // “Israel’s military said it carried out strikes”: its own words say it best.
  const by = attribution?.clause ?? null;
  if (by !== null && title.toLowerCase().startsWith(speaker.toLowerCase())) {
    const said = sentence.clauses.find(({ parent, kind }) => parent === by && kind === 'complement');
    return said === clause ? (statementTitle(sentence, by, speaker, mention) ?? title) : title;
  }
  if (!isSpeaker(speaker)) return title;
  // “his spokesman”: whose, the title does not say.
  if (/^(?:his|her|its|their|our) /i.test(speaker)) return null;
  return `${speaker.charAt(0).toUpperCase()}${speaker.slice(1)}: ${title}`;
}

/** Whether words name somebody, or people who speak: of “the resolution” and “the data” a title can do without. */
function isSpeaker(words: string): boolean {
  return (
    /\p{Lu}/u.test(words.slice(1)) ||
    /^\p{Lu}/u.test(words) ||
    words
      .toLowerCase()
      .split(' ')
      .some((word) => AUTHORITIES.test(word) || SPEAKERS.test(word))
  );
}

const SPEAKERS =
  /^(?:spokes(?:man|woman|person|people)|officials?|officers?|experts?|analysts?|doctors?|scientists?|researchers?|witness(?:es)?|residents?|sources?|lawyers?|attorneys?|family|relatives|coroner|inquest|jury|zoo|minister|ministers|diplomats?|aides?|activists?|media|union|regulator|council|investigators|firefighters|organi[sz]ers|teachers?|workers|company|agency|airline|department|boss|chief|head|leader|leaders)$/;

export function speakerOfCandidate({ telling, attribution, clause, sentence }: Candidate): string | null {
  if (telling === 'view' || (telling !== 'noun' && telling !== 'participle' && isStatement(clause, sentence)))
    return speakerOf(clause, sentence);
  return attribution?.speaker ?? null;
}
