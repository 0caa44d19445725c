import type MiniSearch from 'minisearch';
import type { Correction } from './answer.ts';
import type { MatchedPhrase, MatchedWords } from './matched-words.ts';
import { hasPhrase } from './matched.ts';
import type { Clause, Part, Variants, Wording } from './query.ts';
import { stem } from './stem.ts';
import type { Unit } from './units.ts';
import type { Candidate, Vocabulary } from './vocabulary.ts';

/** What a clause is looked for in. */
export interface Lookup {
  texts: MiniSearch<{ id: number }>;
  units: readonly Unit[];
  vocabulary: Vocabulary;
  variants: Variants;
}

export interface ClauseFinds {
  /** Scores by unit. */
  units: Map<number, number>;
  words: MatchedWords;
  /** Null where the words stand as they were typed. */
  correction: Correction | null;
}

/** Whether words are taken for those that are spelt like them: not at all, where they stand nowhere, or in any case. */
export type Typos = 'never' | 'where-needed' | 'always';

/** Words that stand side by side say more than the same words apart. */
const SIDE_BY_SIDE = 1.5;

/** How many corrections are named. */
const NAMED = 3;

const CHARACTER =
  /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]$/u;

/** Looks for one clause, and for the words that are spelt most like its own. Those in quotation marks are taken as they are. */
export function findClause(clause: Clause, lookup: Lookup, typos: Typos): ClauseFinds {
  const finds = clause.wordings.map((wording) => findWording(wording, lookup));
  const exact = joinFinds(finds);
  const canBeMisspelt = typos === 'always' || (typos === 'where-needed' && exact.units.size === 0);
  if (!canBeMisspelt) return exact;
  const near = nearTerms(clause, lookup);
  if (near.length === 0) return exact;
  const loose = joinFinds([exact, findTerms(withVariants(near, lookup.variants), lookup, null)]);
  const found = near.map(({ term }) => lookup.vocabulary.writtenOf(term));
  return { ...loose, correction: { typed: clause.typed, found: [...new Set(found)].slice(0, NAMED) } };
}

function findWording(wording: Wording, lookup: Lookup): ClauseFinds {
  const { parts, isAdjacent, isVerbatim } = wording;
  if (parts.length === 1 && !isVerbatim) {
    const { text, isOpen } = parts[0]!;
    return findTerms(lookup.vocabulary.find(text, isOpen), lookup, CHARACTER.test(text) ? text : null);
  }
  const each = parts.map((part) => search(candidatesOf(part, wording, lookup), lookup));
  const [first = new Map<number, number>(), ...others] = each;
  const phrase = { parts, isVerbatim };
  const units = new Map<number, number>();
  for (const [id, score] of first) {
    const scores = [score, ...others.map((other) => other.get(id) ?? 0)];
    if (scores.includes(0)) continue;
    if (isAdjacent && !stands(phrase, lookup.units[id]!)) continue;
    const total = scores.reduce((sum, part) => sum + part, 0) / scores.length;
    units.set(id, total * (isAdjacent ? SIDE_BY_SIDE : 1));
  }
  const terms = isAdjacent ? [] : parts.map(({ text }) => text);
  return { units, words: { terms, characters: [], phrases: isAdjacent ? [phrase] : [] }, correction: null };
}

/** The terms that a part of a phrase can be: within quotation marks parts are words, of which the index has the terms. */
function candidatesOf({ text, isOpen }: Part, { isVerbatim }: Wording, { vocabulary }: Lookup): Candidate[] {
  if (!isVerbatim) return vocabulary.find(text, isOpen);
  return vocabulary.find(stem(text), isOpen);
}

function stands(phrase: MatchedPhrase, { texts }: Unit): boolean {
  return Object.values(texts).some((text) => hasPhrase(text, phrase));
}

function findTerms(found: readonly Candidate[], lookup: Lookup, character: string | null): ClauseFinds {
  const words = {
    terms: character === null ? found.map(({ term }) => term) : [],
    characters: character === null ? [] : [character],
    phrases: [],
  };
  return { units: search(found, lookup), words, correction: null };
}

function search(found: readonly Candidate[], { texts }: Lookup): Map<number, number> {
  if (found.length === 0) return new Map();
  const weights = new Map(found.map(({ term, weight }) => [term, weight]));
  const results = texts.search([...weights.keys()].join(' '), {
    boostTerm: (term) => weights.get(term) ?? 0,
  });
  return new Map(results.map(({ id, score }) => [id as number, score]));
}

/** A compound is misspelt as one word: “counter-ofensive”. */
function nearTerms({ wordings }: Clause, { vocabulary }: Lookup): Candidate[] {
  return wordings
    .filter(({ parts, isVerbatim }) => parts.length === 1 && !isVerbatim)
    .flatMap(({ parts }) => vocabulary.near(parts[0]!.text));
}

/** What the collection takes for one another it does for a word that was misspelt, too. */
function withVariants(found: readonly Candidate[], variants: Variants): Candidate[] {
  const others = found.flatMap(({ term, weight }) =>
    variants
      .filter((group) => group.some((terms) => terms.length === 1 && terms[0] === term))
      .flatMap((group) =>
        group.filter((terms) => terms.length === 1).map(([other]) => ({ term: other!, weight })),
      ),
  );
  return [...found, ...others];
}

function joinFinds(finds: readonly ClauseFinds[]): ClauseFinds {
  const units = new Map<number, number>();
  for (const find of finds) {
    for (const [id, score] of find.units) units.set(id, Math.max(score, units.get(id) ?? 0));
  }
  return {
    units,
    words: {
      terms: finds.flatMap(({ words }) => words.terms),
      characters: finds.flatMap(({ words }) => words.characters),
      phrases: finds.flatMap(({ words }) => words.phrases),
    },
    correction: null,
  };
}
