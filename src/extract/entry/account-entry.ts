import type { AccountEntry, WordsEntry } from '../../core/entry.ts';
import type { Mention, Span } from '../../core/model.ts';
import { createQuoteFinder } from '../../core/quote/index.ts';
import type { TextRange } from '../../core/text/index.ts';
import type { Proposal } from '../proposal.ts';
import { agrees, resolveInText } from '../resolve/index.ts';
import { toCharacters, toWords, type StoredWords } from './stored-words.ts';

/** What an account is made of: the ranges of an excerpt and of the words that date it, and the date they give. */
export type Telling = Pick<Proposal, 'article' | 'mention' | 'when' | 'speaker'> & { excerpt: TextRange };

/** The account of a telling in an event of that date, as a file of events holds it. */
export function accountEntry(
  { article, excerpt, mention, when, speaker }: Telling,
  eventWhen: string,
  stored: StoredWords,
  published: Span | null,
): AccountEntry {
  const range = toCharacters(excerpt, stored.text);
  const at = mention && toWords(mention, stored.text);
  return {
    article,
    ...stored.words(range),
    mention: at && mentionWords(at, range, stored),
    when: when === eventWhen ? null : when,
    how: mention && at && howNeeded(mention, at, range, when, stored, published),
    speaker,
  };
}

/** Where the words stand once in the excerpt, they are looked for there; else it takes what stands around them. */
function mentionWords(mention: TextRange, excerpt: TextRange, stored: StoredWords): WordsEntry {
  const exact = stored.text.slice(mention.start, mention.end);
  if (isWithin(mention, excerpt)) {
    const around = stored.text.slice(excerpt.start, excerpt.end);
    if (createQuoteFinder(around).find({ exact }).kind === 'found') return { exact };
  }
  return stored.words(mention);
}

/** How the mention gives the date, where its words by themselves do not, or stand too far from the excerpt to tell. */
function howNeeded(
  { how }: Mention,
  at: TextRange,
  excerpt: TextRange,
  when: string,
  stored: StoredWords,
  published: Span | null,
): string | null {
  const isNear = isWithin(at, excerpt) || stored.isNear(at, excerpt);
  if (!isNear) return how;
  const resolution = resolveInText(stored.text, at, published);
  return resolution.kind === 'resolved' && agrees(resolution.edtf, when) ? null : how;
}

function isWithin({ start, end }: TextRange, outer: TextRange): boolean {
  return outer.start <= start && end <= outer.end;
}
