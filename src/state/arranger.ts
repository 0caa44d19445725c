import { arrange, type ArrangeInput, type ArrangePart, type ArrangeStep } from '../layout/index.ts';

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
  readonly #steps: Iterator<ArrangeStep>;
  /** Levels that are done, columns first: -1 for nothing. */
  #done = -1;

  constructor(input: ArrangeInput) {
    this.#steps = arrange(input);
  }

  /** Goes on until the labels of `levels` levels are there. Gives them in batches, those of the opening view first. */
  *upTo(levels: number): Generator<readonly ArrangePart[]> {
    let batch: ArrangePart[] = [];
    while (this.#done < levels) {
      const { value, done } = this.#steps.next();
      this.#done = done ? Infinity : value.level + 1;
      if (!done) batch.push(...value.parts);
      if (this.#done <= OPENING || batch.length === 0) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }
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
