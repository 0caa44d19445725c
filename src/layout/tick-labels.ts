import type { Measure } from './tick-room.ts';
import type { Tick } from './ticks.ts';

/** A tick with what its label may say, the best first. */
export interface Candidate extends Pick<Tick, 'ms' | 'x' | 'afterBreak'> {
  labels: readonly string[];
}

/** What the labels of a stretch have room in. */
export interface LabelRoom {
  /** Where the break after the stretch begins, px; infinite where there is none. */
  limit: number;
  /** Whether the first label is held at the left edge of the window. */
  isHeld: boolean;
  measure: Measure;
}

/**
 * The ticks of a stretch, in order, each with the best label that there is room for, if any. `resumption` names the period
 * in whose midst the axis goes on after a break; it is left out where it has no room before the first label.
 */
export function placeTickLabels(
  candidates: readonly Candidate[],
  resumption: Candidate | null,
  room: LabelRoom,
): Tick[] {
  const placed = withoutOverlaps(
    candidates.map((candidate) => place(candidate, room)),
    room.measure,
  );
  if (resumption) {
    const resumed = place(resumption, { ...room, limit: firstLabel(placed) ?? room.limit });
    if (resumed.label !== '') placed.unshift(resumed);
  }
  return room.isHeld ? holdFirst(placed, room) : placed;
}

/** Leaves out the label of a tick that would lie under that of another. */
export function withoutLabelUnder(tick: Tick, over: Tick, measure: Measure): Tick {
  const isClear =
    tick.labelX + measure(tick.label) <= over.labelX || tick.labelX >= over.labelX + measure(over.label);
  return isClear ? tick : { ...tick, label: '' };
}

function place({ labels, ...tick }: Candidate, { limit, measure }: LabelRoom): Tick {
  const label = labels.find((words) => tick.x + measure(words) <= limit) ?? '';
  return { ...tick, labelX: tick.x, label };
}

function withoutOverlaps(all: readonly Tick[], measure: Measure): Tick[] {
  let free = -Infinity;
  return all.filter(({ x, label }) => {
    if (x < free) return false;
    free = x + measure(label);
    return true;
  });
}

/** Holds the label of the period that the window begins in at the left edge, until the next, or a break, pushes it out. */
function holdFirst(all: Tick[], { limit, measure }: LabelRoom): Tick[] {
  const [first, ...rest] = all;
  if (!first || first.x >= 0) return all;
  const room = (firstLabel(rest) ?? limit) - measure(first.label);
  return [{ ...first, labelX: Math.max(first.x, Math.min(0, room)) }, ...rest];
}

function firstLabel(all: readonly Tick[]): number | undefined {
  return all.find(({ label }) => label !== '')?.x;
}
