export { isClusterBoundary } from './cluster.ts';
export { foldText, type FoldedText } from './fold.ts';
export { lastIndex } from './last-index.ts';
export { lineColumn, type LineColumn } from './line-column.ts';
export { paragraphAt, paragraphs } from './paragraphs.ts';
export type { TextRange } from './range.ts';
export { sentenceAt, sentences, sentencesIn } from './sentence.ts';
export { takeApart } from './take-apart.ts';
