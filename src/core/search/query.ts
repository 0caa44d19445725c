import { runs, type Run } from './runs.ts';
import { inSequence, joined, sequence } from './tokens.ts';

/** One word of a phrase. */
export interface Part {
  text: string;
  /** Whether it may go on: the last word that is typed, and a single character of a script without spaces. */
  isOpen: boolean;
}

/** One way to say what is searched for. */
export interface Wording {
  parts: Part[];
  /** Whether the parts must stand side by side. */
  isAdjacent: boolean;
  /** Whether words are compared as they stand, plurals and all: within quotation marks. */
  isVerbatim: boolean;
}

/** A word or phrase of a query: found where one of its wordings is. */
export interface Clause {
  /** As it was typed. */
  typed: string;
  wordings: Wording[];
}

/** What is searched for. */
export interface Query {
  /** All of them are to be found, each by one of its clauses. */
  all: Clause[][];
  /** None of these is. */
  none: Clause[];
}

/** Groups of words for one thing, each word as the terms that it is looked up by. */
export type Variants = readonly (readonly string[][])[];

export function readVariants(groups: readonly (readonly string[])[]): Variants {
  return groups.map((group) => group.map(termsOf).filter((terms) => terms.length > 0));
}

const QUOTES = '"“”„‟«»＂';
const PIECE = new RegExp(
  String.raw`(?<not>(?<!\S)[-−–](?=[^\s${QUOTES}]|[${QUOTES}]))?(?:[${QUOTES}](?<phrase>[^${QUOTES}]*)[${QUOTES}]?|(?<words>[^\s${QUOTES}]+))`,
  'gu',
);
const OR = /^(?:OR|\|)$/;

/** Words that say nothing by themselves: asked for together with others, they may be missing. */
const LITTLE = new Set(
  'a an and are as at be by did do for from had has he her his how in is it its of on or she that the their they to was were what when where which who why with'.split(
    ' ',
  ),
);

interface Piece {
  clauses: Clause[];
  isNot: boolean;
  isOr: boolean;
}

/**
 * Reads what was typed: words that must all be found, “phrases in quotation marks”, `OR` between alternatives, and `-` before
 * what must not be found. Whatever is typed is a query.
 */
export function parseQuery(text: string, variants: Variants): Query {
  const pieces = [...text.matchAll(PIECE)].map(({ groups = {} }): Piece => {
    const { not, phrase, words = '' } = groups;
    const clauses = phrase === undefined ? wordClauses(words) : phraseClause(phrase);
    return { clauses, isNot: not !== undefined, isOr: phrase === undefined && OR.test(words) };
  });

  const all: Clause[][] = [];
  const none: Clause[] = [];
  let isNext = false;
  for (const { clauses, isNot, isOr } of pieces) {
    if (isOr && all.length > 0) isNext = true;
    else if (isNot) none.push(...clauses);
    else {
      for (const clause of clauses) {
        if (isNext) all.at(-1)!.push(clause);
        else all.push([clause]);
        isNext = false;
      }
    }
  }
  const said = withoutLittle(all);
  for (const clause of [...said.flat(), ...none]) addVariants(clause, variants);
  return { all: open(gather(said, variants)), none };
}

/** The same words, of which any may be found; null where there is nothing to choose from. */
export function anyOf(text: string): string | null {
  const { all } = parseQuery(text, []);
  if (all.length < 2) return null;
  const not = [...text.matchAll(PIECE)].filter(({ groups }) => groups?.['not'] !== undefined);
  const typed = all.flatMap((clauses) => clauses.map(({ typed }) => typed));
  return [typed.join(' OR '), ...not.map(([piece]) => piece)].join(' ');
}

function wordClauses(text: string): Clause[] {
  return OR.test(text)
    ? []
    : runs(text).map((run) => ({ typed: typedOf(run, text), wordings: wordingsOf(run) }));
}

function typedOf({ words }: Run, text: string): string {
  return text.slice(words[0]!.start, words.at(-1)!.end);
}

function wordingsOf(run: Run): Wording[] {
  const parts = partsOf(run, 'term');
  const whole = joined(run);
  return [{ parts, isAdjacent: true, isVerbatim: false }, ...(whole === null ? [] : [single(whole.term)])];
}

function partsOf(run: Run, key: 'word' | 'term'): Part[] {
  const isOpen = run.isUnspaced && run.words.length === 1;
  return inSequence(run).map((word) => ({ text: word[key], isOpen }));
}

function phraseClause(text: string): Clause[] {
  const parts = runs(text).flatMap((run) => partsOf(run, 'word'));
  if (parts.length === 0) return [];
  return [{ typed: `"${text.trim()}"`, wordings: [{ parts, isAdjacent: true, isVerbatim: true }] }];
}

function single(term: string): Wording {
  return { parts: [{ text: term, isOpen: false }], isAdjacent: true, isVerbatim: false };
}

function termsOf(text: string): string[] {
  return sequence(text).map(({ term }) => term);
}

function plainTerm({ wordings }: Clause): string | null {
  const [first] = wordings;
  return first!.parts.length === 1 && !first!.isVerbatim ? first!.parts[0]!.text : null;
}

function withoutLittle(all: Clause[][]): Clause[][] {
  const said = all.filter((clauses) => clauses.some((clause) => !LITTLE.has(plainTerm(clause) ?? '')));
  return said.length === 0 ? all : said;
}

/** Takes words for one another that the collection says are. */
function addVariants(clause: Clause, variants: Variants): void {
  const [first] = clause.wordings;
  if (first!.isVerbatim) return;
  const asked = first!.parts.map(({ text }) => text).join(' ');
  for (const group of variants) {
    if (!group.some((terms) => terms.join(' ') === asked)) continue;
    for (const terms of group) {
      if (terms.join(' ') !== asked) clause.wordings.push(wordingOf(terms));
    }
  }
}

function wordingOf(terms: readonly string[]): Wording {
  const parts = terms.map((text) => ({ text, isOpen: false }));
  return { parts, isAdjacent: true, isVerbatim: false };
}

/** Words that the collection has one word for are looked for as that word too. */
function gather(all: Clause[][], variants: Variants): Clause[][] {
  for (const group of variants) {
    for (const terms of group) {
      if (terms.length < 2) continue;
      const at = all.findIndex((_, index) =>
        terms.every((term, offset) => {
          const [clause, ...others] = all[index + offset] ?? [];
          return clause !== undefined && others.length === 0 && plainTerm(clause) === term;
        }),
      );
      if (at < 0) continue;
      const clauses = all.slice(at, at + terms.length).flat();
      const together: Wording = { ...wordingOf(terms), isAdjacent: false };
      const clause: Clause = {
        typed: clauses.map(({ typed }) => typed).join(' '),
        wordings: [together, ...group.filter((other) => other !== terms).map(wordingOf)],
      };
      return [...all.slice(0, at), [clause], ...all.slice(at + terms.length)];
    }
  }
  return all;
}

/** The last word may still be being typed. */
function open(all: Clause[][]): Clause[][] {
  for (const clause of all.at(-1)?.slice(-1) ?? []) {
    const { parts, isVerbatim } = clause.wordings[0]!;
    if (!isVerbatim && parts.length > 0) parts.at(-1)!.isOpen = true;
  }
  return all;
}
