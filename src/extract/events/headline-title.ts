import type { Candidate } from './candidate.ts';
import type { Token } from './grammar/tokens.ts';
import { isFinite } from './grammar/verb-groups.ts';
import { isFunctionWord } from './grammar/word-classes.ts';
import { headlineTokens } from './headline-words.ts';
import { isStatement } from './says.ts';
import { checked, dangles } from './title-checks.ts';
import { LOADED_MODIFIERS, LOADED_NOUNS } from './words/loaded-words.ts';
import { baseOfPast, baseOfPresent, isVerbBase } from './words/verb-forms.ts';

/** Characters. */
const LONGEST = 110;

/**
 * The headline as the title of what the article opens with, for a sentence that is too long for one: where the headline is a
 * sentence itself, and tells what that one tells. Null elsewhere. `known` are words that have a capital within sentences.
 */
export function headlineTitle(
  { sentence, clause, telling, modality, attribution }: Candidate,
  headline: string | null,
  known: ReadonlySet<string>,
): string | null {
  if (headline === null || !sentence.tellsHeadline || modality === 'forecast') return null;
  if (!/^(?:occurrence|statement|perfect|lead)$/.test(telling)) return null;
  const first = sentence.clauses.find(({ kind, group }) => kind === 'main' && isFinite(group));
  if (clause !== first || clause.subject === null || attribution !== null) return null;
  const told = headlineTokens(headline);
  const opening = told[0];
  if (opening === undefined || opening.quoted || isNoSentence(told)) return null;
  // “Roe expected to appear in court”, of what he did.
  if (/\b(?:expected|set|due|scheduled|poised|slated|likely|about|ready) to\b/i.test(headline)) return null;
  // Headlines take sides more often than what is below them.
  if (told.some(({ lower, quoted }) => !quoted && (LOADED_MODIFIERS.has(lower) || LOADED_NOUNS.has(lower))))
    return null;
  // What somebody announces is told by who does it, not by the report of another.
  const speaker = sentence.tokens.slice(clause.subject.from, clause.subject.to);
  if (
    isStatement(clause, sentence) &&
    !speaker.some(({ lower, capital }) => capital && lower === opening.lower)
  )
    return null;
  if (!isTitleCase(told) && told.slice(1).some((token) => isUnknownName(token, sentence.tokens, known)))
    return null;
  const words = inSentenceCase(
    headline,
    told,
    (name) => known.has(name) && !isSmallIn(sentence.tokens, name),
  );
  return words.length > LONGEST || dangles(words) ? null : checked(words, false);
}

/** A question, an address, two things at once, or words without a verb. */
function isNoSentence(told: readonly Token[]): boolean {
  if (told.some(({ text, quoted }) => !quoted && /^(?:[:;?!|…•]|--|[–—])$/.test(text))) return true;
  if (
    /^(?:why|how|what|when|where|who|which|here|this|these|if|can|will|watch|meet|inside)$/.test(
      told[0]!.lower,
    )
  )
    return true;
  if (
    told.some(
      ({ text, quoted }) =>
        !quoted &&
        /^(?:[Yy]our?|[Ww]e|[Oo]ur|I|[Mm]y|us|[Mm]ay|[Mm]ight|[Cc]ould|[Ss]hould|[Ww]ould|[Nn]ot?)$/.test(
          text,
        ),
    )
  )
    return true;
  // “Fredo’s plan to build schools”
  const end = told.findIndex(({ lower }) => lower === 'to');
  return !told.some((_, i) => i > 0 && (end < 0 || i < end) && isVerb(told, i));
}

/** “lifts”, “arrested”: in a headline the one word, and no helping one. */
function isVerb(told: readonly Token[], at: number): boolean {
  const { kind, lower, quoted } = told[at]!;
  const before = told[at - 1]!;
  if (kind !== 'word' || quoted || isFunctionWord(before.lower) || before.possessive) return false;
  if (baseOfPresent(lower) !== null || baseOfPast(lower) !== null) return true;
  if (!/s$/.test(before.lower) || told[at]!.capital) return false;
  // “teachers pack Fredo”: between the two a word that no list has can be nothing else.
  return isVerbBase(lower) || (!before.capital && told[at + 1]?.capital === true);
}

/** “Ann Lee Opens School in Fredo” as a sentence has it: only names keep their capitals. */
function inSentenceCase(headline: string, told: readonly Token[], isName: (word: string) => boolean): string {
  const isCapital = isTitleCase(told);
  let from = told[0]!.start;
  let cased = '';
  told.forEach((token, i) => {
    const { start, end, text, kind, quoted } = token;
    const stays =
      i === 0 ||
      kind !== 'word' ||
      quoted ||
      /\p{Lu}.*\p{Lu}/u.test(text) ||
      isName(text.replace(/['’]s?$/, ''));
    cased += headline.slice(from, start) + (isCapital && !stays ? text.toLowerCase() : text);
    from = end;
  });
  return cased;
}

function isTitleCase(told: readonly Token[]): boolean {
  const words = told.slice(1).filter(({ kind, lower }) => kind === 'word' && !isFunctionWord(lower));
  return words.every(({ capital, quoted }) => capital || quoted);
}

/** A name that the article does not have: “Isles”, of the Islanders. */
function isUnknownName(
  { text, kind, capital, quoted }: Token,
  tokens: readonly Token[],
  known: ReadonlySet<string>,
): boolean {
  const name = text.replace(/['’]s?$/, '');
  return (
    capital &&
    kind === 'word' &&
    !quoted &&
    !known.has(name) &&
    !known.has([...name].join('.') + '.') &&
    !tokens.some(({ lower }) => lower === name.toLowerCase())
  );
}

function isSmallIn(tokens: readonly Token[], name: string): boolean {
  return tokens.some(({ text }) => text === name.toLowerCase());
}
