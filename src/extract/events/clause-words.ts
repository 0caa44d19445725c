import type { Clause } from './grammar/clauses.ts';
import type { Token } from './grammar/tokens.ts';
import { isFinite } from './grammar/verb-groups.ts';
import { isPlural } from './number.ts';
import type { SentenceReading } from './reading.ts';
import { isTimePart, range, wordsOf } from './title-words.ts';
import { isAdverb, RELATIVES } from './words/function-words.ts';
import { baseOfUnlisted, thirdPerson } from './words/verb-forms.ts';

/** The subject as it can begin a title. `antecedent` stands for a pronoun. */
export function subjectWords({ tokens }: SentenceReading, subject: { from: number; to: number }): string {
  const all: number[] = [];
  const isDash = (i: number) =>
    /^(?:--|[-–—])$/.test(tokens[i]?.text ?? '') &&
    !tokens[i]!.quoted &&
    tokens[i]!.start > (tokens[i - 1]?.end ?? 0);
  const dashes = range(subject.from + 1, subject.to).filter(isDash);
  // “Nato - the alliance - was formed”: what stands between is left out. Else what stands behind is the subject.
  const closes = isDash(subject.to);
  // “Two men — a Roe and a Lee — who had left”
  const isAside = closes || (dashes.length > 1 && RELATIVES.has(tokens[dashes.at(-1)! + 1]?.lower ?? ''));
  const from = isAside || dashes.length === 0 ? subject.from : dashes.at(-1)! + 1;
  for (let i = from; i < (isAside ? (dashes[0] ?? subject.to) : subject.to); i++) {
    if (tokens[i]!.text === ',' && i > subject.from && !isListComma(tokens, i, subject.to)) break;
    if (RELATIVES.has(tokens[i]!.lower) && i > subject.from && !isWhoTheyAre(tokens, all, i, subject.to))
      break;
    if (!isTimePart(tokens, i, subject.to)) all.push(i);
  }
  const words = wordsOf(tokens, all)
    .replace(/^(?:the|The|But|And) (?=\S)/, '')
    // “fellow maker Lee Corp.”, “the then mayor Bob Roe”: of whom, or when, the sentence before says.
    .replace(/^(?:[Ff]ellow|[Tt]hen|[Tt]hen-)[ -]?(?=\p{Ll}.* \p{Lu}|\p{Lu}\p{Ll}+ \p{Lu})/u, '');
  return tokens[subject.from - 1]?.lower === 'only' ? `only ${words}` : words;
}

/** “two people | who played in a band”: without it they are anybody. */
function isWhoTheyAre(tokens: readonly Token[], before: readonly number[], at: number, to: number): boolean {
  return (
    to - at <= MOST_OF_WHO &&
    before.at(-1) === at - 1 &&
    PEOPLE.test(tokens[at - 1]!.lower) &&
    before.every((i) => !tokens[i]!.capital || i === 0) &&
    !tokens.slice(at, to).some(({ kind, text }) => kind === 'time' || text === ',')
  );
}

/** Words. */
const MOST_OF_WHO = 16;

/** Of themselves they say hardly more than “somebody”. */
const PEOPLE =
  /^(?:people|persons?|m[ae]n|wom[ae]n|girls?|boys?|children|residents|passengers|students|workers|patients|players|drivers)$/;

function isListComma(tokens: readonly Token[], comma: number, to: number): boolean {
  return (
    range(comma + 1, Math.min(to, comma + 12)).some((i) => tokens[i]!.lower === 'and') &&
    !range(comma + 1, Math.min(to, comma + 3)).some((i) =>
      /^(?:a|an|the|who|which|including)$/.test(tokens[i]!.lower),
    )
  );
}

/** The verb in the present where that can be told from the words, else as it stands. */
export function verbWords(
  tokens: readonly Token[],
  { group, subject }: Pick<Clause, 'group' | 'subject'>,
): string {
  const asItStands = verbAsTold(tokens, group);
  const plural = group.plural ?? (subject === null ? null : isPlural(tokens, subject.from, subject.to));
  const { form, passive, progressive, negated } = group;
  const base = group.base ?? tokens[group.head]!.lower;
  // “was scheduled to meet”, told of what was to come.
  if (form === 'conditional' && DUE.test(asItStands)) return asItStands.replace(DUE, (was) => NOW[was]!);
  if (negated || progressive || form === 'future' || form === 'conditional' || form === 'present')
    return asItStands;
  if (plural === null) return asItStands;
  // “nearly maxed out” is not “maxes out”.
  const limits = range(Math.max(0, group.first - 2), group.head)
    .map((i) => tokens[i]!)
    .filter(
      ({ lower }, i, words) =>
        LIMITING.has(lower) && i >= words.findLastIndex(({ lower: word }) => !isAdverb(word)),
    )
    .map(({ text }) => text);
  if (passive) return [plural ? 'are' : 'is', ...limits, tokens[group.head]!.text].join(' ');
  if (form === 'past' || form === 'perfect' || form === 'pastPerfect') {
    const present = presentOf(base, plural, tokens[group.head]!.lower);
    return present === null ? asItStands : [...limits, present].join(' ');
  }
  return asItStands;
}

/** “was set to” */
const DUE = /^(?:was|were)(?= (?:set|scheduled|slated|due|expected|planned) to\b)/;

const NOW: Readonly<Record<string, string>> = { was: 'is', were: 'are' };

/** The verb in the tense of the text: “had favored”. */
export function verbAsTold(tokens: readonly Token[], group: Clause['group']): string {
  return wordsOf(
    tokens,
    range(group.first, group.last + 1).filter((i) => i === group.head || isKeptInVerb(tokens[i]!)),
  );
}

/** Adverbs without which something else is said. */
const LIMITING = new Set(
  'nearly almost largely mostly partly partially narrowly barely temporarily jointly reportedly allegedly effectively indefinitely unanimously'.split(
    ' ',
  ),
);

export function presentOf(base: string, plural: boolean, form: string): string | null {
  // A base that is only its past form is no base that is known.
  if (base === form && /ed$/.test(base)) {
    const told = baseOfUnlisted(form);
    return told === null ? null : plural ? told : thirdPerson(told);
  }
  if (base === 'be') return plural ? 'are' : 'is';
  return plural ? base : thirdPerson(base);
}

function isKeptInVerb({ lower }: Token): boolean {
  return !isAdverb(lower) || lower === 'not' || lower === 'never' || lower === 'about' || LIMITING.has(lower);
}

/** The clause with its participles, infinitives and what it says: up to the next clause of another kind. */
export function reachOf({ clauses, tokens }: SentenceReading, clause: Clause, complement: boolean): number {
  let end = clause.end;
  for (const next of clauses) {
    if (
      next.start < end ||
      next.start >= tokens.length ||
      next === clause ||
      next.group.first < clause.group.first
    )
      continue;
    const belongs =
      next.start === end &&
      ((next.kind === 'reduced' && tokens[end - 1]?.text !== ',') ||
        // “men who arrived in May | were held”: of these they are the subject.
        (complement && next.kind === 'complement' && next !== clause.parent) ||
        // “revealing how it failed”: what the verb is about.
        (complement &&
          next.kind === 'subordinate' &&
          /^(?:how|whether|why)$/.test(next.marker ?? '') &&
          isVerbThere(clauses, tokens, next.opens - 1)) ||
        (complement &&
          next.kind === 'relative' &&
          next.marker !== 'which' &&
          isFinite(next.group) &&
          tokens[end - 1]?.text !== ',' &&
          tokens[end]?.text !== ','));
    // “started at one and lasted for an hour”: a verb of its own.
    if (!belongs || (next.subject !== null && next.subject === clause.subject)) break;
    end = next.end;
  }
  return beforeInterval(tokens, clause.group.last + 1, end);
}

/** Whether a verb ends at a place, or right before a conjunction that stands there. */
function isVerbThere(clauses: readonly Clause[], tokens: readonly Token[], at: number): boolean {
  let last = /^(?:how|whether|why)$/.test(tokens[at]?.lower ?? '') ? at - 1 : at;
  // “disputed on Monday | whether it was so”
  if (tokens[last]?.kind === 'time') last -= tokens[last - 1]?.lower === 'on' ? 2 : 1;
  return clauses.some(({ group }) => group.last === last);
}

/** “…, hours after”, “… two days before”: how long after it was belongs to what follows. */
export function beforeInterval(tokens: readonly Token[], least: number, end: number): number {
  if (
    !/^(?:after|before|since|when|as)$/.test(tokens[end]?.lower ?? '') ||
    !/^(?:moments|seconds|minutes|hours?|days?|weeks?|months?|years?|shortly|soon|just|only|even)$/.test(
      tokens[end - 1]?.lower ?? '',
    )
  )
    return end;
  let at = end - 1;
  while (
    at > least &&
    (tokens[at - 1]!.kind === 'number' ||
      /^(?:a|an|just|only|over|under|nearly|almost|about|barely|two|three|four|five|six|seven|eight|nine|ten|several|few|some|less|more|than|,)$/.test(
        tokens[at - 1]!.lower,
      ))
  )
    at--;
  return at;
}
