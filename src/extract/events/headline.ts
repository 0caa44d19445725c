import { needsAntecedent } from './antecedent.ts';
import { HEARSAY, speakerOf } from './attribution.ts';
import type { Candidate } from './candidate.ts';
import type { Clause } from './grammar/clauses.ts';
import { isPlural } from './number.ts';
import { isStatement } from './says.ts';
import type { SentenceReading } from './reading.ts';
import { isFunctionWord } from './grammar/word-classes.ts';
import { reachOf, subjectWords, verbAsTold, verbWords } from './clause-words.ts';
import { titleOf } from './title.ts';
import { withoutAddedQuotes } from './added-quotes.ts';
import { scheduledTitle, schedules, setForTitle } from './scheduled.ts';
import { nounTitle, participleTitle } from './noun-titles.ts';
import { statementTitle } from './saying-title.ts';
import { nationOf } from './words/nations.ts';
import { REPORTING } from './words/verb-classes.ts';
import { AUTHORITIES } from './words/speaking.ts';

/** The title of a candidate; `subject` is who does it, in words that stand by themselves. Null where none is fair. */
export function headlineOf(candidate: Candidate, subject: string): string | null {
  const title = titleOfCandidate(candidate, subject);
  return title === null ? null : withoutAddedQuotes(title, candidate.sentence);
}

function titleOfCandidate(candidate: Candidate, subject: string): string | null {
  const { telling, sentence, clause, noun, mention } = candidate;
  if (telling === 'noun' && schedules(clause)) return scheduledTitle(candidate);
  if (telling === 'noun') return nounTitle(sentence, noun!, mention);
  if (telling === 'participle') return participleTitle(sentence, clause, mention);
  if (isStatement(clause, sentence)) return statementTitle(sentence, clause, subject, mention);
  const dayed = setForTitle(candidate, subject);
  if (dayed !== null) return attributed(dayed, candidate, subject);
  const { group } = clause;
  const { tokens } = sentence;
  const closed = clause.kind === 'relative' || clause.kind === 'subordinate';
  const by = { subject, from: group.last + 1, mention, closed, opens: clause.opens };
  if (clause.kind === 'reduced') {
    const title = infinitiveTitle(candidate, subject);
    return title === null ? null : attributed(title, candidate, subject);
  }
  // “Ann Lee said it would close”: what would be done is told of her words alone.
  const { parent } = clause;
  if (clause.kind === 'complement' && parent !== null) {
    if (!REPORTING.has(parent.group.base ?? '')) return null;
    if (group.form === 'conditional') return reportTitle(candidate, parent);
  }
  const to = beforeMain(clause, sentence) ?? reachOf(sentence, clause, true);
  const asTold = verbAsTold(tokens, group);
  const verb = telling === 'stretch' ? asTold : verbWords(tokens, clause);
  // “used the rally | to announce”: what it was used for belongs to it.
  const use = sentence.clauses.find(
    ({ parent, group: { form } }) => parent === clause && form === 'infinitive',
  );
  const least = group.base === 'use' && use !== undefined ? use.group.last + 1 : group.last + 1;
  const parts = { ...by, verb, asTold, least };
  const first = firstOfVerbs(clause, sentence);
  const both =
    first === null
      ? null
      : titleOf(sentence, {
          ...parts,
          verb: verbWords(tokens, first),
          asTold: verbAsTold(tokens, first.group),
          from: first.group.last + 1,
          to,
        });
  const title = both ?? titleOf(sentence, { ...parts, to });
  if (title !== null && isOfAnother(title, clause, sentence)) return null;
  const behind = (title?.length ?? 0) < SHORT ? behindReach(sentence, to) : null;
  const longer = behind === null ? null : titleOf(sentence, { ...parts, to: behind, least: behind });
  const best = longer !== null && longer.length <= LONG ? longer : title;
  return best === null ? null : attributed(best, candidate, subject);
}

/** “The storm killed 18 people and injured 60 on Monday”: of two verbs that one date is of, the first; null where there is but one. */
function firstOfVerbs({ kind, subject, group }: Clause, { tokens, clauses }: SentenceReading): Clause | null {
  if (kind !== 'main' || group.passive) return null;
  const first = clauses.find(
    (other) => other.kind === 'main' && other.subject === subject && other.group.first < group.first,
  );
  if (first === undefined || first.group.form !== group.form || first.group.passive) return null;
  const between = tokens.slice(first.group.last + 1, group.first);
  const isJoined = between.filter(({ lower, quoted }) => !quoted && lower === 'and').length === 1;
  return isJoined && between.at(-1)?.lower === 'and' && between.every(({ kind: of }) => of !== 'time')
    ? first
    : null;
}

/** “When Ann Lee left in May |, she and her son sold it”: a comma and a pronoun begin what happened then. */
function beforeMain({ kind, opens, group }: Clause, { tokens }: SentenceReading): number | null {
  if (kind !== 'subordinate' || opens > 1) return null;
  const comma = tokens.findIndex(({ text, quoted }, i) => i > group.last && text === ',' && !quoted);
  return comma >= 0 && /^(?:he|she|it|they|we|i)$/.test(tokens[comma + 1]?.lower ?? '') ? comma : null;
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
      other.subject?.from !== subject.from &&
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

/** “Ann Lee is reportedly ill”, where the title has lost that word; null where it has no place for it. */
function asHearsay(title: string, subject: string, { text }: SentenceReading): string | null {
  const word = HEARSAY.exec(text)?.[0].toLowerCase();
  if (word === undefined || HEARSAY.test(title)) return title;
  if (subject === '' || !title.toLowerCase().startsWith(`${subject.toLowerCase()} `)) return null;
  const rest = title
    .slice(subject.length + 1)
    .replace(/^(?:(?:is|are|was|were|has|have|will) )?/, `$&${word} `);
  return `${title.slice(0, subject.length)} ${rest}`;
}

const OF_ITSELF =
  /^(?:company|firm|airline|carmaker|automaker|bank|club|agency|group|retailer|manufacturer|maker|operator|union|university|school|hospital|broadcaster|publisher)$/;

const PREDICTING = /^(?:predict|forecast|estimate|suggest)$/;

/** “industry sources”, of “industry sources cited by the Fredo Times”. */
function shortened(speaker: string | null): string | null {
  return (
    speaker?.replace(/(?<=\p{Ll}s) (?:cited|quoted|interviewed|familiar|close|briefed) .*$/u, '') ?? null
  );
}

/** What somebody has said or predicted gets its speaker, where there is room; null where the title would tell it as a fact. */
function attributed(
  title: string,
  { telling, attribution, sentence, clause, mention }: Candidate,
  subject: string,
): string | null {
  if (attribution === null) return title;
  // “his publicist Ann Lee”
  const speaker = shortened(attribution.speaker?.replace(/^(?:his|her|its|their) (?=.*\p{Lu})/u, '') ?? null);
  if (speaker === null && attribution.clause === null) return asHearsay(title, subject, sentence);
  // “he said Bob Roe had left”: by whose word, the title would not say.
  if (/^(?:he|she|they|we|i)$/i.test(speaker ?? '')) return null;
  if (
    speaker === null ||
    speaker.length > LONGEST_BY ||
    /^(?:he|she|it|they|we|i|who|which|that|one|some|others?)\b/i.test(speaker)
  )
    return title;
  // “Israel’s military said it carried out strikes”: its own words say it best.
  const by = attribution.clause;
  const said = sentence.clauses.find(({ parent, kind }) => parent === by && kind === 'complement');
  if (by !== null && title.toLowerCase().startsWith(speaker.toLowerCase())) {
    if (said !== clause) return title;
    return statementTitle(sentence, by, speaker, mention) ?? (telling === 'view' ? title : null);
  }
  // “Ann Lee predicts the firm will build cars”
  if (by !== null && said === clause && PREDICTING.test(by.group.base ?? ''))
    return statementTitle(sentence, by, speaker, mention);
  if (!isSpeaker(speaker)) return title;
  // “his spokesman”: whose, the title does not say.
  if (/^(?:his|her|its|their|our) /i.test(speaker)) return null;
  // “Lee Corp. halts work, the company said”: it is that one.
  if (OF_ITSELF.test(speaker)) return `${title}, the ${speaker} says`;
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
