export { asKnownOn } from './as-known-on.ts';
export { changesOn, type Changes } from './changes-on.ts';
export { formatDay, parseDay } from './day.ts';
export { knownIndex, type KnownIndex } from './known-index.ts';
export { outcomeInWords, outcomeOf } from './outcome.ts';
export { publicationDays, undatedArticles, type PublicationDay } from './publication-days.ts';
