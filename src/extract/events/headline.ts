import { speakerOf, trailingAttribution } from './attribution.ts';
import { needsAntecedent } from './antecedent.ts';
import type { Candidate } from './candidate.ts';
import type { Clause } from './grammar/clauses.ts';
import { isPlural } from './number.ts';
import { isStatement } from './says.ts';
import type { SentenceReading } from './reading.ts';
import { isFinite } from './grammar/verb-groups.ts';
import { isFunctionWord } from './grammar/word-classes.ts';
import { isNounPhrase } from './noun-phrase.ts';
import { presentOf, reachOf, subjectWords, verbAsTold, verbWords } from './clause-words.ts';
import { titleOf } from './title.ts';
import { wordsOf } from './title-words.ts';
import type { Token } from './grammar/tokens.ts';
import { isAdverb, PREPOSITIONS } from './words/function-words.ts';
import { actorOf, namesIn } from './names.ts';
import { TITLES } from './words/name-words.ts';

/** The title of a candidate; `subject` is who does it, in words that stand by themselves. Null where none is fair. */
export function headlineOf(candidate: Candidate, subject: string): string | null {
  const { telling, sentence, clause, noun } = candidate;
  if (telling === 'noun') return nounTitle(sentence, noun!);
  if (telling === 'participle') return participleTitle(sentence, clause);
  if (isStatement(clause, sentence)) return statementTitle(sentence, clause, subject);
  const { group } = clause;
  if (clause.kind === 'reduced') {
    const verb = wordsOf(sentence.tokens, places(group.first, group.last + 1));
    return titleOf(sentence, { subject, verb, from: group.last + 1, to: reachOf(sentence, clause, false) });
  }
  const { tokens } = sentence;
  const verb = telling === 'stretch' ? verbAsTold(tokens, group) : verbWords(tokens, clause);
  const to = reachOf(sentence, clause, true);
  // “used the rally | to announce”: what it was used for belongs to it.
  const use = sentence.clauses.find(
    ({ parent, group: { form } }) => parent === clause && form === 'infinitive',
  );
  const least = group.base === 'use' && use !== undefined ? use.group.last + 1 : group.last + 1;
  const parts = { subject, verb, from: group.last + 1, least };
  const title = titleOf(sentence, { ...parts, to });
  if (title === null) return null;
  const behind = title.length < SHORT ? behindReach(sentence, to) : null;
  const longer = behind === null ? null : titleOf(sentence, { ...parts, to: behind, least: behind });
  return attributed(longer !== null && longer.length <= LONG ? longer : title, candidate);
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
function attributed(title: string, { modality, attribution, sentence, clause }: Candidate): string | null {
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
    return said === clause ? (statementTitle(sentence, by, speaker) ?? title) : title;
  }
  // “his spokesman”: whose, the title does not say.
  if (/^(?:his|her|its|their|our) /i.test(speaker)) return null;
  return `${speaker.charAt(0).toUpperCase()}${speaker.slice(1)}: ${title}`;
}

/** The speaker as told, or by name alone where that leaves room for what is said. */
function statementTitle(sentence: SentenceReading, clause: Clause, subject: string): string | null {
  const full = sayingTitle(sentence, clause, shortSpeaker(subject));
  const name = clause.subject === null ? null : personIn(sentence, clause.subject, subject);
  if (name === null || (full !== null && full.length <= 60)) return full;
  return sayingTitle(sentence, clause, name) ?? full;
}

/** “Sergey Shoigu” of “Russian Defense Minister Sergey Shoigu”. */
function personIn(
  { tokens }: SentenceReading,
  subject: { from: number; to: number },
  words: string,
): string | null {
  const name = namesIn(tokens, subject.from, subject.to, new Set()).at(-1) ?? null;
  const actor = name === null ? null : actorOf(name);
  // “the grandmother of Ann Lee” is not Ann Lee.
  if (name !== null && tokens.slice(subject.from, name.from).some(({ lower }) => PREPOSITIONS.has(lower)))
    return null;
  return actor !== null &&
    words.endsWith(actor) &&
    actor.length < words.length - 10 &&
    /^\p{Lu}\S+ \p{Lu}/u.test(actor)
    ? actor
    : null;
}

function sayingTitle(sentence: SentenceReading, clause: Clause, speaker: string): string | null {
  const { tokens } = sentence;
  const verb = verbWords(tokens, clause);
  if (trailingAttribution(sentence) === clause) {
    const first = tokens[0]!;
    const lowered = first.capital && isSmall(first);
    const least =
      (sentence.clauses.find(({ group, kind }) => kind === 'main' && isFinite(group))?.group.last ?? 0) + 1;
    // “…, he told the paper”: whom it was told is left out.
    const says =
      clause.group.base === 'tell'
        ? verb.replace(/tells?$|told$/, (word) => ({ tells: 'says', tell: 'say' })[word] ?? 'said')
        : verb;
    const title = titleOf(sentence, {
      subject: speaker,
      verb: says,
      from: opening(tokens),
      to: clause.start,
      least,
    });
    return title === null || !lowered
      ? title
      : title.replace(` ${says} ${first.text}`, ` ${says} ${first.text.toLowerCase()}`);
  }
  let from = clause.group.last + 1;
  const to = reachOf(sentence, clause, true);
  const that = places(from, Math.min(to, from + 5)).find(
    (i) => tokens[i]!.lower === 'that' && !tokens[i]!.quoted,
  );
  if (that !== undefined && /^(?:say|tell|claim|think)$/.test(clause.group.base ?? '')) {
    // “told reporters on Tuesday that it”: whom it was told is left out.
    const isTell = clause.group.base === 'tell';
    if (!isTell) from = that + 1;
  }
  const tells = places(from, to).some(
    (i) => tokens[i]!.quoted || sentence.clauses.some(({ group }) => isFinite(group) && group.first === i),
  );
  if (!tells && /^(?:say|tell|think|believe)$/.test(clause.group.base ?? '')) return null;
  const complement = sentence.clauses.find(({ parent, kind }) => parent === clause && kind === 'complement');
  return titleOf(sentence, {
    subject: speaker,
    verb,
    from,
    to,
    least: complement === undefined ? from : complement.group.last + 1,
  });
}

/** “Russian Defense Minister Sergey Shoigu” is long for a title; a list of two stays. */
function shortSpeaker(subject: string): string {
  if (subject.length <= 45) return subject;
  const [head = subject] = subject.split(/, | who | in | at | of the /);
  return head;
}

/** A word that has its capital from the beginning of a sentence. */
function isSmall({ lower }: Token): boolean {
  return (
    isFunctionWord(lower) ||
    isAdverb(lower) ||
    /ing$/.test(lower) ||
    /^(?:women|men|people|children|workers|students|police|officials|two|three|four|five|six|seven|eight|nine|ten|no)$/.test(
      lower,
    )
  );
}

function participleTitle(sentence: SentenceReading, { group, subject, end }: Clause): string | null {
  const { tokens } = sentence;
  if (subject === null || group.base === null) return null;
  const object = subjectWords(sentence, subject);
  if (needsAntecedent(object) || !isNounPhrase(object)) return null;
  // “cautioned against changing an organization established in 1775”: which, the rest does not say.
  if (/^an? (?:\S+ ){0,3}\S+$|^part of /iu.test(object)) return null;
  // “the hours Ann Lee spent waiting”: what has an object is done.
  const next = tokens[group.last + 1];
  if (next?.kind === 'word' && !PREPOSITIONS.has(next.lower) && !isAdverb(next.lower) && next.lower !== 'to')
    return null;
  // “the bill Ann Lee signed”: of the two nouns the second does it.
  const thing = /(\p{Ll}+) \p{Lu}[^,]*$/u.exec(object)?.[1];
  if (thing !== undefined && !isFunctionWord(thing) && !TITLES.has(thing)) return null;
  // “tariffs on goods imposed in May”: which of the two was.
  const leading = tokens[subject.from - 1]?.lower ?? '';
  if (PREPOSITIONS.has(leading) && !/^(?:by|of|than|as|with)$/.test(leading)) return null;
  const first = tokens[subject.from]!.lower;
  const whole =
    /^(?:the|a|an)$/.test(first) && !/^(?:An?|The) /i.test(object) ? `${first} ${object}` : object;
  const by = places(group.last + 1, Math.min(end, group.last + 3)).find((i) => tokens[i]!.lower === 'by');
  if (by !== undefined) {
    let to = by + 1;
    while (
      to < end &&
      tokens[to]!.kind !== 'time' &&
      tokens[to]!.text !== ',' &&
      !(PREPOSITIONS.has(tokens[to]!.lower) && tokens[to]!.lower !== 'of')
    )
      to++;
    const agent = subjectWords(sentence, { from: by + 1, to });
    const plural = isPlural(tokens, by + 1, to);
    const verb = plural === null ? null : presentOf(group.base, plural, tokens[group.head]!.lower);
    return verb === null || agent === ''
      ? null
      : titleOf(sentence, { subject: agent, verb, object: whole, from: to, to });
  }
  // “cars sold in October”: which ones, not what happened.
  if (/^(?:sell|make|produce|report|record|build|hold|buy|purchase|register)$/.test(group.base)) return null;
  const plural = isPlural(tokens, subject.from, subject.to);
  if (plural === null) return null;
  const verb = `${plural ? 'are' : 'is'} ${tokens[group.head]!.text}`;
  return titleOf(sentence, { subject: object, verb, from: group.last + 1, to: end });
}

/** “Meeting of more than 50 nations backing Kiev” */
function nounTitle(sentence: SentenceReading, noun: number): string | null {
  const { tokens, clauses } = sentence;
  let from = noun;
  while (
    from > 0 &&
    tokens[from - 1]!.kind === 'word' &&
    !/^(?:the|a|an|its|his|her|their|this|that)$/.test(tokens[from - 1]!.lower) &&
    !PREPOSITIONS.has(tokens[from - 1]!.lower)
  )
    from--;
  const next = tokens[noun + 1];
  if (
    next?.kind !== 'word' ||
    !/^(?:of|between|on|against)$/.test(next.lower) ||
    /^(?:speech|test|debate|deal|agreement|treaty|campaign|sale)$/.test(tokens[noun]!.lower) ||
    (next.lower === 'on' && tokens[noun + 2]?.lower === 'a')
  )
    return null;
  let to = noun + 1;
  const verb =
    clauses.find(
      ({ group, kind }) => group.first > noun && (kind !== 'reduced' || group.form === 'infinitive'),
    )?.group.first ?? tokens.length;
  while (
    to < verb &&
    !/^[,;:().–—]$|^--$/.test(tokens[to]!.text) &&
    !tokens[to]!.quoted &&
    !/^(?:that|which|who|where|when|as|and|but|after|before|until|since|because|if|while)$/.test(
      tokens[to]!.lower,
    )
  )
    to++;
  const isCut = tokens[to]?.text === ',' && tokens[to - 1]!.capital && tokens[to + 1]?.capital === true;
  return to - noun < 3 || isCut
    ? null
    : titleOf(sentence, { subject: '', verb: wordsOf(tokens, places(from, noun + 1)), from: noun + 1, to });
}

export function speakerOfCandidate({ telling, attribution, clause, sentence }: Candidate): string | null {
  if (telling === 'view' || (telling !== 'noun' && telling !== 'participle' && isStatement(clause, sentence)))
    return speakerOf(clause, sentence);
  return attribution?.speaker ?? null;
}

/** Where a sentence begins behind “But” or “Elsewhere,”. */
function opening(tokens: readonly Token[]): number {
  const { lower } = tokens[0]!;
  if (/^(?:but|and|so|yet)$/.test(lower)) return 1;
  return tokens[1]?.text === ',' && isAdverb(lower) ? 2 : 0;
}

function places(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
