import type { TextRange } from '../../core/text/index.ts';
import { needsAntecedent, ownerBefore } from './antecedent.ts';
import { nameBeside } from './apposition.ts';
import { reachOf } from './clause-words.ts';
import type { Clause } from './grammar/clauses.ts';
import type { SentenceReading } from './reading.ts';
import { refersBack } from './refers-back.ts';
import { isUnknown } from './unknown.ts';
import { NEEDS_ANTECEDENT } from './words/function-words.ts';
import { isVerbBase } from './words/verb-forms.ts';

/**
 * Whether a sentence needs the one before it: it begins with “He”, its first subject is “she”, or “the company”, or a thing
 * that was named before. A reader who has only this sentence does not know of whom it tells.
 */
export function needsBefore(sentence: SentenceReading): boolean {
  const { tokens, clauses, article } = sentence;
  const first = tokens.find(({ kind }) => kind !== 'mark');
  if (first === undefined || refersBack(sentence.text) || LATER.test(sentence.text)) return true;
  const clause = clauses.find(({ subject, kind }) => subject !== null && kind !== 'reduced') ?? null;
  const subject = clause?.subject ?? null;
  if (clause !== null && subject !== null) {
    const { lower, quoted } = tokens[subject.from]!;
    // “it was decided that”, “His colleague, Ann Lee, said”
    if (lower === 'it' && isExpletive(clause, sentence)) return false;
    if (quoted || nameBeside(clause, sentence, new Set()) !== null) return false;
    if (needsAntecedent(article.slice(tokens[subject.from]!.start, tokens[subject.to - 1]!.end)))
      return !/^s?he$/.test(lower) || ownerBefore(sentence, subject.from, new Set()) === null;
    if (clause.kind !== 'subordinate' && isUnknown(clause, sentence, reachOf(sentence, clause, true)))
      return true;
  }
  if (first.lower === 'both' && tokens.slice(1, 8).some(({ lower }) => lower === 'and')) return false;
  return first.kind === 'word' && NEEDS_ANTECEDENT.has(first.lower) && !STANDS.has(first.lower);
}

/** Whether a date counts from another that the sentence does not have: “was arrested the next day”, “left two weeks later”. */
export function countsFromBefore({ tokens }: SentenceReading, mention: TextRange | null): boolean {
  const at = tokens.findIndex((token) => token.mention !== null && token.mention.start === mention?.start);
  return (
    at >= 0 &&
    COUNTED.test(tokens[at]!.text) &&
    !/^(?:as|that|of|after|before)$/.test(tokens[at + 1]?.lower ?? '') &&
    !tokens.some(({ mention: other }, i) => i !== at && /\d/.test(other?.edtf ?? ''))
  );
}

const COUNTED =
  /^(?:the (?:next|following|previous|same|very) |.*\b(?:days?|weeks?|months?|years?) (?:later|earlier|before|after|afterwards?)$)/i;

/** “it has been determined that”, “it is clear why”: the word stands for what follows. */
export function isExpletive({ group }: Clause, { tokens }: SentenceReading): boolean {
  return (
    (group.passive || /^(?:be|seem|appear|emerge|transpire|turn)$/.test(group.base ?? '')) &&
    tokens
      .slice(group.last + 1, group.last + 7)
      .some(
        ({ lower }, i, rest) =>
          /^(?:that|why|how|whether)$/.test(lower) ||
          (lower === 'to' && isVerbBase(rest[i + 1]?.lower ?? '')),
      )
  );
}

/** “A few minutes later”, “That night”: after what, the sentence before tells. */
const LATER =
  /^(?:(?:But|And|Then),? )?(?:(?:a|an|one|two|three|four|five|six|several|some|a few|just|only|\d+) ){0,2}(?:minutes?|hours?|days?|weeks?|months?|years?) (?:later|earlier|before|after that)\b|^(?:Later|Earlier) (?:that|in the|on,)|^(?:The|That) (?:same|next|following|previous|very) (?:day|night|morning|evening|week|month|year)\b|^That (?:day|night|morning|evening|week|month|year|spring|summer|fall|autumn|winter)\b/i;

/** “There was a storm”, “Another storm”, “Both Ann and Bob”: they may begin what stands by itself. */
const STANDS = new Set('there another one such'.split(' '));
