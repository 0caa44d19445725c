import { lastIndex } from './last-index.ts';

/** A text as quotes are compared in, with the way back to the stored text. Offsets are UTF-16. */
export interface FoldedText {
  readonly folded: string;
  /** From a folded offset to the source. An offset inside a character that folded to several is that character's start. */
  toSource(offset: number): number;
  /** From a source offset to the folded text. An offset inside what folded to something shorter or longer is its start. */
  toFolded(offset: number): number;
}

const WHITE_SPACE = String.raw`[\s\u0085]`;

const QUOTATION_MARKS = new Map([
  ...[...'‘’‚‛‹›ʼ＇'].map((mark) => [mark, "'"] as const),
  ...[...'“”„‟«»⹂＂'].map((mark) => [mark, '"'] as const),
]);

/** What changes in any text: white space that is not one plain space, and quotation marks that are not straight. */
const SURFACE = String.raw`${WHITE_SPACE}{2,}|(?! )${WHITE_SPACE}|[${[...QUOTATION_MARKS.keys()].join('')}]`;

/** What canonical decomposition can change: characters with their combining marks, and composed characters. */
const COMPOSED = String.raw`[^\p{Grapheme_Extend}\p{C}\s]?\p{Grapheme_Extend}+|[\u00c0-\u{10ffff}]`;

const STARTS_WHITE = new RegExp(`^${WHITE_SPACE}`);
const inDecomposedText = new RegExp(SURFACE, 'gu');
const inComposedText = new RegExp(`${SURFACE}|${COMPOSED}`, 'gu');

/**
 * Folds what readers do not see as a difference, and nothing else: runs of Unicode white space (the no-break spaces
 * included) to one space, quotation marks to straight ones, canonically equivalent characters to their decomposed
 * form (NFD). Case, dashes, ellipses and accents stay. Lone surrogates pass through. Linear in the text.
 */
export function foldText(text: string): FoldedText {
  // Where a piece changed its length: its start and end, in the source and in the folded text.
  const pieces: { from: number; to: number; foldedFrom: number; foldedTo: number }[] = [];
  let growth = 0;
  const changeable = text === text.normalize('NFD') ? inDecomposedText : inComposedText;
  const fold = (piece: string, from: number) => {
    const replacement = foldPiece(piece);
    if (replacement.length !== piece.length) {
      const foldedFrom = from + growth;
      pieces.push({ from, to: from + piece.length, foldedFrom, foldedTo: foldedFrom + replacement.length });
      growth += replacement.length - piece.length;
    }
    return replacement;
  };

  return {
    folded: text.replace(changeable, fold),
    toSource(offset) {
      const piece = pieces[lastIndex(pieces.length, (i) => pieces[i]!.foldedFrom <= offset)];
      if (piece === undefined) return offset;
      return offset < piece.foldedTo ? piece.from : piece.to + offset - piece.foldedTo;
    },
    toFolded(offset) {
      const piece = pieces[lastIndex(pieces.length, (i) => pieces[i]!.from <= offset)];
      if (piece === undefined) return offset;
      return offset < piece.to ? piece.foldedFrom : piece.foldedTo + offset - piece.to;
    },
  };
}

function foldPiece(piece: string): string {
  return QUOTATION_MARKS.get(piece) ?? (STARTS_WHITE.test(piece) ? ' ' : piece.normalize('NFD'));
}
