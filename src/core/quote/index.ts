export { describeDifference } from './difference.ts';
export { contextOf, createQuoteFinder, findQuote, type QuoteFinder } from './finder.ts';
export type { Nearest, QuoteResult, QuoteSelector } from './selector.ts';
