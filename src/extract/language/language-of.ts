import { SCRIPTS } from './scripts.ts';
import { LETTERS, STOP_WORDS } from './stop-words.ts';

/** The language of a text, as BCP 47; null where its words do not tell. `confidence` from 0 to 1 is no probability. */
export interface LanguageGuess {
  language: string | null;
  confidence: number;
}

/** Enough to tell by, in UTF-16 units from the first that is not white space. */
const SAMPLE = 20_000;

/** Fewer common words than this tell nothing, nor do they where they are a smaller part of all words. */
const FEWEST_WORDS = 2;
const LEAST_SHARE = 0.12;

/** As many common words leave no doubt of themselves. */
const SURE_WORDS = 8;

/** How far the second language must stay behind the first. */
const LEAST_LEAD = 0.15;

/** A name in foreign letters does not make a text foreign; a text in two scripts has none of the two. */
const LEAST_OF_LETTERS = 0.5;

const UNKNOWN: LanguageGuess = { language: null, confidence: 0 };

/** Told by the script, by letters that only one language has, and by the commonest words. Looks at the beginning only. */
export function languageOf(text: string): LanguageGuess {
  const sample = text.trimStart().slice(0, SAMPLE).normalize('NFC');
  const counts = SCRIPTS.map(({ letter }) => sample.match(letter)?.length ?? 0);
  const most = Math.max(...counts);
  const share = most / (sample.match(/\p{L}/gu)?.length ?? 1);
  const script = SCRIPTS[counts.indexOf(most)];
  if (script === undefined || most < 3 || share < LEAST_OF_LETTERS) return UNKNOWN;
  if (script.languages === null) return byWords(sample.toLowerCase(), share);
  const found = script.languages.find(({ letters }) => letters === null || letters.test(sample));
  return { language: found?.code ?? null, confidence: rounded(share * Math.min(1, 0.5 + most / 40)) };
}

function byWords(sample: string, share: number): LanguageGuess {
  const scores = new Map<string, number>();
  const give = (languages: readonly string[], points: number) => {
    for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + points);
  };
  let words = 0;
  let common = 0;
  for (const [word] of sample.matchAll(/\p{L}+/gu)) {
    words++;
    const languages = STOP_WORDS.get(word);
    if (languages === undefined) continue;
    common++;
    // A word of one language says more than one that half of Europe has.
    give(languages, 1 + 1 / languages.length);
  }
  for (const { letters, languages } of LETTERS) if (letters.test(sample)) give(languages, 1);

  const [first, second] = [...scores].sort(([, a], [, b]) => b - a);
  if (first === undefined || common < FEWEST_WORDS || common / words < LEAST_SHARE) return UNKNOWN;
  const lead = (first[1] - (second?.[1] ?? 0)) / first[1];
  if (lead < LEAST_LEAD) return UNKNOWN;
  const enough = Math.min(1, common / SURE_WORDS);
  return { language: first[0], confidence: rounded(share * enough * Math.min(1, 0.4 + lead)) };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
