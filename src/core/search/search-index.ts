import MiniSearch from 'minisearch';
import { DETAILED, type Answer, type Correction, type FoundPlace, type Hit, type Scope } from './answer.ts';
import { findClause, type ClauseFinds, type Typos } from './find-clause.ts';
import type { MatchedWords } from './matched-words.ts';
import { matcher } from './matched.ts';
import { parseQuery, readVariants, type Query, type Variants } from './query.ts';
import { scopeOf, type InScope } from './scope.ts';
import { tokens } from './tokens.ts';
import { unitsOf, type Field, type Searchable, type Unit, type Units } from './units.ts';
import { Vocabulary } from './vocabulary.ts';

/** Fields in the order of what they say of an event, with what a word in them weighs. */
const FIELDS: readonly (readonly [field: Field, weight: number])[] = [
  ['title', 6],
  ['actors', 3],
  ['excerpt', 3],
  ['summary', 2],
  ['headline', 2],
  ['note', 1],
  ['text', 1],
];

const NAMES = FIELDS.map(([field]) => field);
const BOOST = Object.fromEntries(FIELDS);

/** How many of its places a hit shows. */
const PLACES = 6;

/** What was found of a query: for each thing that is asked for, the units that have it. */
interface Finds {
  groups: Map<number, number>[];
  none: Map<number, number>[];
  clauses: ClauseFinds[];
}

/**
 * A full-text index of a collection: events by their own words, their excerpts and the paragraphs that these stand in, and
 * articles. Built in time near-linear in the text; see `docs/decisions/010-search.md` for what counts as the same word.
 */
export class SearchIndex {
  readonly #units: Units;
  readonly #variants: Variants;
  readonly #vocabulary = new Vocabulary();
  readonly #texts: MiniSearch<{ id: number }>;

  constructor(searchable: Searchable) {
    this.#units = unitsOf(searchable);
    this.#variants = readVariants(searchable.collection.variants);
    this.#texts = new MiniSearch({
      fields: NAMES,
      tokenize: (text) => this.#termsOf(text),
      processTerm: (term) => term,
      searchOptions: {
        boost: BOOST,
        tokenize: (terms) => terms.split(' '),
        combineWith: 'OR',
        prefix: false,
        fuzzy: false,
      },
    });
    this.#texts.addAll(this.#units.units.map(({ texts }, id) => ({ ...texts, id })));
  }

  /** How many different words there are. */
  get words(): number {
    return this.#vocabulary.size;
  }

  search(text: string, scope: Scope | null = null): Answer {
    const query = parseQuery(text, this.#variants);
    const inScope = scopeOf(this.#units, scope);
    const isAsked = query.all.length + query.none.length > 0;
    if (!isAsked) return { ...NOTHING, query: text };

    const strict = this.#score(this.#find(query, 'where-needed'), inScope);
    // A word that stands somewhere may still be another one misspelt.
    const loose = strict.isEmpty ? this.#score(this.#find(query, 'always'), inScope) : strict;
    const { finds, scores, articles } = loose.isEmpty ? strict : loose;
    const words = together(finds.clauses);
    const ranges = matcher(words);
    const { events, articleIds, ofEvent, ofArticle } = this.#units;
    const detail = (units: readonly number[], at: number) =>
      at < DETAILED ? this.#places(units, finds, inScope, ranges) : [];
    const isEmpty = scores.size === 0;
    return {
      query: text,
      isAsked,
      events: ranked(scores).map((event, at): Hit => {
        return { id: events[event]!.id, places: detail(ofEvent[event]!, at) };
      }),
      articles: ranked(articles).map((article, at): Hit => {
        return { id: articleIds[article]!, places: detail(ofArticle[article]!, at) };
      }),
      corrections: finds.clauses.flatMap(({ correction }) => correction ?? []).filter(isFirst),
      some: isEmpty && finds.groups.length > 1 ? this.#some(finds, inScope) : 0,
      words,
    };
  }

  #termsOf(text: string): string[] {
    return tokens(text).map(({ term, start, end }) => {
      this.#vocabulary.add(term, text.slice(start, end));
      return term;
    });
  }

  #find({ all, none }: Query, typos: Typos): Finds {
    const lookup = {
      texts: this.#texts,
      units: this.#units.units,
      vocabulary: this.#vocabulary,
      variants: this.#variants,
    };
    const groups = all.map((clauses) => clauses.map((clause) => findClause(clause, lookup, typos)));
    return {
      groups: groups.map((finds) => best(finds.map(({ units }) => units))),
      none: none.map((clause) => findClause(clause, lookup, 'never').units),
      clauses: groups.flat(),
    };
  }

  #score(finds: Finds, inScope: InScope) {
    const scores = this.#eventScores(finds, inScope);
    // What has not a word has no place to be read at.
    const hasWords = finds.groups.length > 0;
    const articles = hasWords ? this.#articleScores(finds, inScope, scores) : new Map<number, number>();
    return { finds, scores, articles, isEmpty: scores.size + articles.size === 0 };
  }

  /** Events that have everything that is asked for and nothing that is not, by index. */
  #eventScores(finds: Finds, inScope: InScope): Map<number, number> {
    const eventsOf = (unit: Unit) => this.#eventsOf(unit, inScope);
    const { events } = this.#units;
    return combine(finds, this.#units.units, eventsOf, events.length, (event) => inScope.events[event] === 1);
  }

  /** Articles that have everything, and not because of an event that was found. */
  #articleScores(finds: Finds, inScope: InScope, events: Map<number, number>): Map<number, number> {
    const { units, articleOf, eventOf } = this.#units;
    const articlesOf = ({ article, texts }: Unit) => (article < 0 || 'excerpt' in texts ? [] : [article]);
    const count = this.#units.articleIds.length;
    const scores = combine(finds, units, articlesOf, count, (article) => inScope.articles[article] === 1);
    for (const found of finds.groups) {
      for (const id of found.keys()) {
        for (const account of units[id]!.accounts) {
          if (inScope.accounts[account] && events.has(eventOf[account]!)) scores.delete(articleOf[account]!);
        }
      }
    }
    return scores;
  }

  #eventsOf({ event, accounts }: Unit, inScope: InScope): number[] {
    if (event >= 0) return [event];
    return accounts
      .filter((account) => inScope.accounts[account])
      .map((account) => this.#units.eventOf[account]!);
  }

  #some(finds: Finds, inScope: InScope): number {
    const groups = [best(finds.groups)];
    return this.#eventScores({ ...finds, groups }, inScope).size;
  }

  #places(
    ids: readonly number[],
    { groups }: Finds,
    inScope: InScope,
    ranges: (text: string) => FoundPlace['ranges'],
  ): FoundPlace[] {
    const { units, articleIds } = this.#units;
    const scored = ids
      .map((id) => ({ unit: units[id]!, score: sum(groups, id) }))
      .filter(({ unit, score }) => score > 0 && isInScope(unit, inScope))
      .sort((a, b) => b.score - a.score)
      .slice(0, PLACES);
    const places = scored.flatMap(({ unit: { texts, article, start } }) =>
      NAMES.filter((field) => field in texts).map((field): FoundPlace => {
        const text = texts[field]!;
        return { field, article: articleIds[article] ?? null, start, text, ranges: ranges(text) };
      }),
    );
    return places.filter(({ ranges }) => ranges.length > 0);
  }
}

const NOTHING: Answer = {
  query: '',
  isAsked: false,
  events: [],
  articles: [],
  corrections: [],
  some: 0,
  words: { terms: [], characters: [], phrases: [] },
};

function isInScope({ accounts, texts, article }: Unit, inScope: InScope): boolean {
  if ('excerpt' in texts) return inScope.accounts[accounts[0]!] === 1;
  return article < 0 || inScope.articles[article] === 1;
}

/** Adds up the best unit of each group, for those owners that have all of them; without groups, every owner. */
function combine(
  { groups, none }: Finds,
  units: readonly Unit[],
  ownersOf: (unit: Unit) => readonly number[],
  count: number,
  isIn: (owner: number) => boolean,
): Map<number, number> {
  const scores = new Map<number, number>();
  if (groups.length === 0) for (let owner = 0; owner < count; owner++) if (isIn(owner)) scores.set(owner, 0);
  groups.forEach((group, index) => {
    const bests = new Map<number, number>();
    for (const [id, score] of group) {
      for (const owner of ownersOf(units[id]!)) {
        if (isIn(owner) && score > (bests.get(owner) ?? 0)) bests.set(owner, score);
      }
    }
    if (index === 0) for (const [owner, score] of bests) scores.set(owner, score);
    else {
      for (const [owner, score] of scores) {
        const more = bests.get(owner);
        if (more === undefined) scores.delete(owner);
        else scores.set(owner, score + more);
      }
    }
  });
  for (const group of none) {
    for (const id of group.keys()) for (const owner of ownersOf(units[id]!)) scores.delete(owner);
  }
  return scores;
}

/** Best first; of equals, the first in order. */
function ranked(scores: Map<number, number>): number[] {
  return [...scores].sort(([a, x], [b, y]) => y - x || a - b).map(([index]) => index);
}

/** The best of several scores for each unit. */
function best(finds: readonly Map<number, number>[]): Map<number, number> {
  const [first, ...others] = finds;
  const out = new Map(first);
  for (const find of others) {
    for (const [id, score] of find) if (score > (out.get(id) ?? 0)) out.set(id, score);
  }
  return out;
}

function sum(groups: readonly Map<number, number>[], id: number): number {
  return groups.reduce((total, group) => total + (group.get(id) ?? 0), 0);
}

function together(clauses: readonly ClauseFinds[]): MatchedWords {
  return {
    terms: [...new Set(clauses.flatMap(({ words }) => words.terms))],
    characters: [...new Set(clauses.flatMap(({ words }) => words.characters))],
    phrases: clauses.flatMap(({ words }) => words.phrases),
  };
}

function isFirst({ typed }: Correction, index: number, all: readonly Correction[]): boolean {
  return all.findIndex((other) => other.typed === typed) === index;
}
