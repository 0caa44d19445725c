import type { Bounds, Modality, Precision, TimelineEvent } from '../core/model.ts';
import { outcomeOf, type OutcomeTold } from '../core/known/outcome.ts';
import { toAxis, UNFOLDED, type Fold } from './fold.ts';
import { METRICS } from './metrics.ts';
import { pxPerMs, toPx, type TimeScale } from './scale.ts';

/** A stretch of the time axis, in px from the left edge of the window. */
export interface Segment {
  x: number;
  width: number;
}

/** The sides on which a mark says more than its edge. */
export interface Edges {
  /** Approximate sides. */
  fadeStart: boolean;
  fadeEnd: boolean;
  /** From before, or on and on. */
  openStart: boolean;
  openEnd: boolean;
  /** It has a start, or an end, that nobody knows. */
  unknownStart: boolean;
  unknownEnd: boolean;
}

/** How a mark is drawn, apart from its place. */
export interface MarkStyle extends Edges {
  /**
   * `point`: a date too short to be drawn at its width. `bar`: at its true width. `set`: several dates, joined by a
   * line.
   */
  kind: 'point' | 'bar' | 'set';
  modality: Modality;
  uncertain: boolean;
  /** The event took place on one of several dates, nobody says on which. */
  oneOf: boolean;
  /** Of a forecast, what its accounts say became of it; left out, or null, where they say nothing of that. */
  outcome?: OutcomeTold | null;
}

/** A mark's shape and place in its row, px. */
export interface MarkShape extends MarkStyle, Segment {
  /** The dates of a set; empty for other kinds. */
  parts: Segment[];
  /** Has no label of its own, and steps back behind those of its row that have: else nobody could tell which is meant. */
  quiet?: boolean;
}

/** An event as it is drawn in a window. */
export interface Mark extends MarkShape {
  id: string;
  event: TimelineEvent;
  lane: number;
  row: number;
  /** Top of the strip of marks; it is `METRICS.markHeight` high. */
  y: number;
  /** Theme id. */
  theme: string;
}

const DAY = 86_400_000;

const DAY_OR_FINER: ReadonlySet<Precision> = new Set(['millisecond', 'second', 'minute', 'hour', 'day']);

/** Where a mark stands: its row, and what is known of its time on the axis, axis ms. */
export type MarkPlace = Pick<Mark, 'lane' | 'row' | 'y'> & Bounds & { quiet?: boolean };

const EXACT = { start: false, end: false };

/**
 * The mark of an event. What lies far outside the window is cut off, with
 * its edge, since a canvas draws coordinates of millions of px inexactly.
 */
export function markOf(
  event: TimelineEvent,
  { lane, row, y, quiet = false, start, end }: MarkPlace,
  scale: TimeScale,
  fold: Fold = UNFOLDED,
): Mark {
  const { span } = event;
  const from = toPx(scale, start);
  const trueWidth = toPx(scale, end) - from;
  const isShort = trueWidth < METRICS.barFrom;
  const kind =
    isShort && DAY_OR_FINER.has(span.precision) ? 'point' : span.members.length > 1 ? 'set' : 'bar';
  const to = from + (kind === 'point' ? METRICS.pointWidth : Math.max(trueWidth, METRICS.barMin));

  const startsHere = from >= -METRICS.bleed;
  const endsHere = to <= scale.width + METRICS.bleed;
  const approximate = span.approximate ? approximateSides(span.edtf) : EXACT;
  const { x, width } = cut(from, to, scale);
  return {
    id: event.id,
    event,
    lane,
    row,
    x,
    y,
    width,
    kind,
    theme: event.theme,
    quiet,
    modality: event.modality,
    uncertain: span.uncertain,
    oneOf: span.set === 'one',
    outcome: event.modality === 'forecast' ? outcomeOf(event) : null,
    parts: kind === 'set' ? setParts(span.members, span.precision, scale, fold) : [],
    fadeStart: startsHere && approximate.start,
    fadeEnd: endsHere && approximate.end,
    openStart: startsHere && span.openStart,
    openEnd: endsHere && span.openEnd,
    unknownStart: startsHere && span.unknownStart,
    unknownEnd: endsHere && span.unknownEnd,
  };
}

/** EDTF qualifies each side of an interval by itself; `~` is approximate, `%` approximate and uncertain. */
function approximateSides(edtf: string): { start: boolean; end: boolean } {
  const [start = '', end = start] = edtf.split('/');
  return { start: /[~%]/.test(start), end: /[~%]/.test(end) };
}

/** Days that touch are one member; where there is the room, each is a part of its own. */
function setParts(members: readonly Bounds[], precision: Precision, scale: TimeScale, fold: Fold): Segment[] {
  const unit = precision === 'day' && DAY * pxPerMs(scale) >= METRICS.barFrom ? DAY : Infinity;
  const parts: Segment[] = [];
  for (const member of members) {
    for (let start = member.start; start < member.end; start += unit) {
      const from = toPx(scale, toAxis(fold, start));
      const until = toAxis(fold, Math.min(start + unit, member.end));
      const to = Math.max(toPx(scale, until), from + METRICS.partMin);
      if (to >= 0 && from <= scale.width) parts.push(cut(from, to, scale));
    }
  }
  return parts;
}

/** The part of a segment within the window and its bleed. */
function cut(from: number, to: number, scale: TimeScale): Segment {
  const x = Math.max(from, -METRICS.bleed);
  return { x, width: Math.min(to, scale.width + METRICS.bleed) - x };
}
