import type { Scene } from './scene.ts';

/** Characters looked at before the words. */
const REACH = 80;

/** Told by such a verb a thing is over on its day, where a decision or a rule of then may be for a day to come. */
const VERBS =
  'made landfall|took place|was born|gathered|assembled|met|died|arrived|struck|hit|began|started|opened|closed|won|lost|fell|crashed|erupted|exploded|burn(?:ed|t)|marched|voted|resigned|left|returned|came|went|happened|occurred|attacked|killed|arrested|ended|landed|sank|collapsed|protested|celebrated|visited|played|beat|defeated|attended|swept|flooded|drowned|derailed|collided|shot|stabbed|disappeared|escaped|fled|married|wed';

/** What may stand between, so that the day is still that verb’s: no verb, no plan. */
const BETWEEN =
  "(?: (?!to\\b|for\\b|until\\b|till\\b|by\\b|will\\b|would\\b|ahead\\b|before\\b|over\\b|set\\b|due\\b|scheduled\\b|planned\\b)[\\p{L}’'-]+){0,6}?";

const HAPPENED = new RegExp(
  `(?<!\\b(?:to|will|would|may|might|could|have|has|be|being|that was|is|are) )\\b(?:${VERBS})${BETWEEN}(?: on)? $`,
  'u',
);

/** Whether the words before a day, in its clause, tell what came about on it: “made landfall on Aug. 29”. */
export function hasHappened({ text, start }: Pick<Scene, 'text' | 'start'>): boolean {
  return HAPPENED.test(text.slice(Math.max(0, start - REACH), start).replace(/\s+/g, ' '));
}
