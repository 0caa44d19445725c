import { needsAntecedent } from './antecedent.ts';
import { presentOf, subjectWords } from './clause-words.ts';
import type { FoundMention } from '../mention.ts';
import type { Clause } from './grammar/clauses.ts';
import { isFunctionWord } from './grammar/word-classes.ts';
import { isNounPhrase } from './noun-phrase.ts';
import { isPlural } from './number.ts';
import type { SentenceReading } from './reading.ts';
import { titleOf } from './title.ts';
import { range, wordsOf } from './title-words.ts';
import { isAdverb, PREPOSITIONS } from './words/function-words.ts';
import { TITLES } from './words/name-words.ts';

/** “Congress approves the money”, of “the money approved by Congress”; null where the words leave open which of them was. */
export function participleTitle(
  sentence: SentenceReading,
  { group, subject, end }: Clause,
  mention: FoundMention | null,
): string | null {
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
  const by = range(group.last + 1, Math.min(end, group.last + 3)).find((i) => tokens[i]!.lower === 'by');
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
      : titleOf(sentence, { subject: agent, verb, object: whole, from: to, to, closed: true, mention });
  }
  // “cars sold in October”: which ones, not what happened.
  if (/^(?:sell|make|produce|report|record|build|hold|buy|purchase|register)$/.test(group.base)) return null;
  const plural = isPlural(tokens, subject.from, subject.to);
  if (plural === null) return null;
  const verb = `${plural ? 'are' : 'is'} ${tokens[group.head]!.text}`;
  return titleOf(sentence, { subject: object, verb, from: group.last + 1, to: end, closed: true, mention });
}

/** “Meeting of more than 50 nations backing Kiev” */
export function nounTitle(
  sentence: SentenceReading,
  noun: number,
  mention: FoundMention | null,
): string | null {
  const { tokens, clauses } = sentence;
  let from = noun;
  while (
    from > 0 &&
    tokens[from - 1]!.kind === 'word' &&
    !/^(?:the|a|an|its|his|her|their|this|that)$/.test(tokens[from - 1]!.lower) &&
    !PREPOSITIONS.has(tokens[from - 1]!.lower)
  )
    from--;
  const behind = pastInsertion(tokens, noun + 1);
  const next = tokens[behind];
  if (
    next?.kind !== 'word' ||
    !/^(?:of|between|on|against)$/.test(next.lower) ||
    /^(?:speech|test|debate|deal|agreement|treaty|campaign|sale)$/.test(tokens[noun]!.lower) ||
    (next.lower === 'on' && tokens[behind + 1]?.lower === 'a')
  )
    return null;
  let to = behind;
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
  // “trial on money laundering and fraud charges”
  if (/^(?:and|or)$/.test(tokens[to]?.lower ?? '')) return null;
  const isCut = tokens[to]?.text === ',' && tokens[to - 1]!.capital && tokens[to + 1]?.capital === true;
  return to - behind < 2 || isCut
    ? null
    : titleOf(sentence, {
        subject: '',
        verb: wordsOf(tokens, range(from, noun + 1)),
        from: behind,
        to,
        closed: true,
        mention,
      });
}

/** “the crash, minutes after take-off, | of a plane”: behind an insertion without a verb. */
function pastInsertion(tokens: SentenceReading['tokens'], at: number): number {
  if (tokens[at]?.text !== ',') return at;
  const closes = tokens.slice(at + 1, at + LONGEST_INSERTION).findIndex(({ text }) => text === ',');
  const behind = at + closes + 2;
  return closes > 0 && tokens[behind]?.lower === 'of' ? behind : at;
}

/** Tokens. */
const LONGEST_INSERTION = 10;
