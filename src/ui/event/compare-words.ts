import type { Relation, WordRule } from '../../core/compare/index.ts';
import type { MarkKind } from './highlight.ts';

/** How the first of two dates lies to the second. */
export const RELATIONS: Record<Relation, string> = {
  same: 'The same time, known with different certainty.',
  contains: 'The second lies within the first.',
  within: 'The first lies within the second.',
  overlaps: 'They overlap in part.',
  excludes: 'They have no time in common.',
};

/** By what rule words were found to stand for the same. */
export const RULES: Record<WordRule, string> = {
  listed: 'listed in this collection as words for one thing',
  spelling: 'spelt differently',
  place: 'between the same words',
  actor: 'of the same actor',
};

/** What the lines under the words of an excerpt say. */
export const KEY: Record<Exclude<MarkKind, 'quoted'> | 'mention', string> = {
  mention: 'words that the date was read from',
  figure: 'another figure elsewhere',
  only: 'a figure that only this article gives',
  words: 'other words elsewhere',
};
