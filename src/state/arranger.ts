import { arrange, type ArrangeInput, type ArrangePart } from '../layout/index.ts';

/** Work under way on a layout. */
export interface Arranging {
  /** Asks for the labels of the first so many levels of zoom; more may come. */
  need: (levels: number) => void;
  stop: () => void;
}

/** Does the work of `arrange`, here or elsewhere, and hands its parts on in order, some at a time. */
export type Arranger = (input: ArrangeInput, onparts: (parts: readonly ArrangePart[]) => void) => Arranging;

/** Until here labels are shown in the opening view. */
const OPENING = 1;

/** The work of `arrange`, done as far as it is needed; the rest waits. */
export class Work {
  readonly #parts: Iterator<ArrangePart>;
  #needed = 0;
  /** The level that the last part was of; -1 for columns. */
  #reached = -1;
  /** A part of a level that is not needed yet. */
  #ahead: ArrangePart | null = null;

  constructor(input: ArrangeInput) {
    this.#parts = arrange(input);
  }

  /** Goes on until the labels of `levels` levels are there. Gives them in batches, those of the opening view first. */
  *upTo(levels: number): Generator<readonly ArrangePart[]> {
    this.#needed = Math.max(this.#needed, levels);
    let batch: ArrangePart[] = this.#ahead === null ? [] : [this.#ahead];
    this.#ahead = null;
    while (this.#reached < this.#needed) {
      const { value, done } = this.#parts.next();
      const level = done ? Infinity : levelOf(value);
      const isNext = level > this.#reached && this.#reached >= OPENING;
      this.#reached = level;
      if (isNext && batch.length > 0) {
        yield batch;
        batch = [];
      }
      if (done) break;
      if (level < this.#needed) batch.push(value);
      else this.#ahead = value;
    }
    if (batch.length > 0) yield batch;
  }
}

function levelOf(part: ArrangePart): number {
  return part.kind === 'labels' ? part.level.level : -1;
}

/** On the spot: for stories of up to some tens of thousands of events. */
export const arrangeHere: Arranger = (input, onparts) => {
  const work = new Work(input);
  return {
    need: (levels) => {
      for (const parts of work.upTo(levels)) onparts(parts);
    },
    stop: () => {},
  };
};
