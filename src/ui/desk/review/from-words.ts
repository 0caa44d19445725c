import type { AccountEntry, EventEntry, ViaEntry, WordsEntry } from '../../../core/entry.ts';
import type { Span } from '../../../core/model.ts';
import { sentenceAt, type TextRange } from '../../../core/text/index.ts';
import { accountEntry, storedWords, toCharacters } from '../../../extract/entry/index.ts';
import type { FoundMention } from '../../../extract/mention.ts';

/** The article that words are selected in. */
export interface Source {
  id: string;
  text: string;
  mentions: readonly FoundMention[];
  published: Span | null;
}

/** Characters of a first title. */
const TITLE = 80;

/**
 * The account that selected words make: with the first words of time in them, or else in their sentence, that come to a
 * date. `when` is the date of the event it goes to; null for an event that takes its own from the words.
 */
export function accountFrom(
  range: TextRange,
  { id, text, mentions, published }: Source,
  when: string | null,
): { account: AccountEntry; when: string } {
  const mention = datingOf(range, text, mentions);
  const own = mention?.edtf ?? when ?? published?.edtf ?? '';
  const account = accountEntry(
    { article: id, excerpt: range, mention, when: own, speaker: null },
    when ?? own,
    storedWords(text),
    published,
  );
  return { account, when: when ?? own };
}

/**
 * The account of an excerpt whose date is read from other words, which are selected; and the date that these come to,
 * or `when` where they come to none.
 */
export function datedBy(
  words: TextRange,
  excerpt: TextRange,
  { id, text, mentions, published }: Source,
  when: string,
): { account: AccountEntry; when: string } {
  const found = mentions.find(
    ({ start, end, edtf }) => edtf !== null && start < words.end && end > words.start,
  );
  const mention = found ?? {
    ...words,
    text: text.slice(words.start, words.end),
    how: 'as the editor reads it',
  };
  const own = found?.edtf ?? when;
  const telling = { article: id, excerpt, mention, when: own, speaker: null };
  return { account: accountEntry(telling, own, storedWords(text), published), when: own };
}

/** The event that selected words make, to be given a title of its own. */
export function eventFrom(range: TextRange, source: Source, theme: string | null): EventEntry {
  const { account, when } = accountFrom(range, source, null);
  return {
    id: '',
    title: titleFrom(account.exact),
    when,
    theme,
    modality: 'happened',
    actors: [],
    accounts: [account],
    proposed: null,
  };
}

/** The selected words as a file quotes them. */
export function wordsFrom(range: TextRange, { text }: Source): WordsEntry {
  return storedWords(text).words(toCharacters(range, text));
}

/** Whose report the selected words name: “according to the Elmford Gazette”. The name is the longest that they hold. */
export function viaFrom(range: TextRange, source: Source): ViaEntry {
  const words = wordsFrom(range, source);
  const line = words.exact.replaceAll(/\s+/g, ' ').trim();
  const names = line.match(NAME) ?? [];
  const [longest = line] = names.toSorted((a, b) => b.length - a.length);
  return { name: longest, article: null, ...words };
}

/** Capitalised words with what joins them: “Bank of Elmford”. */
const NAME = /\p{Lu}[\p{L}\p{N}’'.&-]*(?: (?:(?:of|the|for|and|de|la) )*\p{Lu}[\p{L}\p{N}’'&-]*)*/gu;

function datingOf(range: TextRange, text: string, mentions: readonly FoundMention[]): FoundMention | null {
  const dated = mentions.filter(({ edtf, vague }) => edtf !== null && !vague);
  const within = (outer: TextRange) =>
    dated.find(({ start, end }) => outer.start <= start && end <= outer.end) ?? null;
  const sentence = sentenceAt(text, range.start);
  return within(range) ?? (sentence && within(sentence));
}

function titleFrom(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= TITLE) return line.replace(/[.,;:]$/, '');
  const cut = line.slice(0, TITLE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), TITLE / 2))}…`;
}
