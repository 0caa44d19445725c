import type { SentenceReading } from './reading.ts';
import { LOADED_NOUNS } from './words/loaded-words.ts';

/** What leaves a word to whoever uses it: “accuses Ann Lee of genocide”, “says there was a massacre”, “a plausible case of genocide”. */
const ATTRIBUTES =
  /\b(?:accus|alleg|acquit|agree|argu|call|case of|charg|claim|condemn|convict|declar|den(?:y|ie)|describ|find|found|indict|guilty|rul|said|say|suspect|tell|told|warn)\p{Ll}*\b/u;

/** The name of what happened: “the Fredo massacre”. */
const NAMED_EVENT = /^(?:massacre|genocide)$/;

/** A title without the quotation marks that were put around a word, where its own words attribute it already, or name an event so. */
export function withoutAddedQuotes(title: string, { text }: SentenceReading): string {
  return title.replace(/“(\p{Ll}+)”/gu, (quoted: string, word: string, at: number) => {
    if (!LOADED_NOUNS.has(word) || text.includes(quoted) || text.includes(`"${word}"`)) return quoted;
    const before = title.slice(0, at);
    const isName = NAMED_EVENT.test(word) && /\p{Lu}[\p{L}’'-]* $/u.test(before);
    return isName || ATTRIBUTES.test(before) ? word : quoted;
  });
}
