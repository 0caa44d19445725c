/**
 * Widths of labels, px. Each may be measured when it is asked for first: most of many thousands never find a row with room,
 * whatever their width.
 */
export interface LabelWidths {
  /** By event; `NaN` for those that nobody has asked for yet. */
  known: Float32Array;
  /** None is wider. */
  widest: number;
  /** Of an event; more than 0. */
  measure: (event: number) => number;
}

/** Of `count` events, each measured when it is asked for; `measure` gives none that is wider than `widest`. */
export function widthsBy(measure: (event: number) => number, count: number, widest: number): LabelWidths {
  return { known: new Float32Array(count).fill(NaN), widest, measure };
}

/** Widths that are all known. */
export function widthsOf(known: Float32Array): LabelWidths {
  let widest = 0;
  for (const width of known) if (width > widest) widest = width;
  return { known, widest, measure: () => 0 };
}

/** The width of an event’s label. */
export function widthAt({ known, measure }: LabelWidths, event: number): number {
  known[event] ||= measure(event);
  return known[event];
}

/** All of them: whoever is elsewhere cannot measure. */
export function allWidths(widths: LabelWidths): Float32Array {
  for (let event = 0; event < widths.known.length; event++) widthAt(widths, event);
  return widths.known;
}
