import type { OutcomeTold } from './known/outcome.ts';
import type { Article, BasisKind, Modality } from './model.ts';

/** What is said of a modality. */
export const MODALITIES: Record<Modality, string> = {
  happened: 'Reported as having happened',
  claimed: 'Reported as a claim',
  forecast: 'Reported as a forecast',
};

/** What is said of an event that nobody has reviewed. */
export const UNREVIEWED = 'Proposed by the program, not yet reviewed.';

/** What is said of what became of a forecast. */
export const OUTCOMES: Record<OutcomeTold, string> = {
  fulfilled: 'an account says that it came about',
  unfulfilled: 'an account says that it did not come about',
  disputed: 'accounts differ on what became of it',
};

/** What is said of where a publication date comes from. */
export const BASES: Record<BasisKind, string> = {
  stated: 'The text states its date',
  inferred: 'The text states no date; worked out from its words',
  given: 'Given by the author of this collection',
  unknown: 'The date is not known',
};

/** An outlet’s name, or that the text has none: an outlet is never guessed. */
export function outlet({ publisher }: Pick<Article, 'publisher'>): string {
  return publisher ?? 'Outlet not named';
}

/** A whole number in figures, 0 or more. The page is in English, and so are they; `Intl` says the same, but its first use takes 20 ms. */
export function figure(n: number): string {
  return String(n).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1 event`, `1,000 events`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${figure(n)} ${n === 1 ? one : many}`;
}
