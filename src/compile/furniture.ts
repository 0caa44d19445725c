import type { Furniture } from '../core/model.ts';
import { anchor } from './anchor.ts';
import type { FurnitureSource } from './formats.ts';
import type { Report } from './report.ts';
import type { StoredText } from './stored-text.ts';

/** The places of an article's furniture, in order; what is not found has been reported. */
export function placeFurniture(
  sources: readonly FurnitureSource[],
  text: StoredText,
  report: Report,
): Furniture[] {
  return sources
    .flatMap(({ value }) => {
      const range = anchor(value, text, report);
      return range && value.kind ? [{ ...range, kind: value.kind.value }] : [];
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
