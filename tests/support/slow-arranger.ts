import { flushSync } from 'svelte';
import { arrange, type ArrangeInput, type ArrangePart, type ArrangeStep } from '../../src/layout/index.ts';
import type { Arranger } from '../../src/state/arranger.ts';

/** Work that was asked for, and is done piece by piece as a test lets it. */
export interface SlowWork {
  input: ArrangeInput;
  /** What was asked for, in order. */
  needed: number[];
  stopped: boolean;
  /** Hands on so many parts more, at once; all that are left without a number. */
  deliver: (count?: number) => void;
}

/** An arranger that does nothing until it is let; `works`: what it was asked for. */
export function slowArranger(): { arranger: Arranger; works: SlowWork[] } {
  const works: SlowWork[] = [];
  const arranger: Arranger = (input, onparts) => {
    const parts = partsOf(arrange(input));
    const work: SlowWork = {
      input,
      needed: [],
      stopped: false,
      deliver(count = Infinity) {
        const batch: ArrangePart[] = [];
        while (batch.length < count) {
          const { value, done } = parts.next();
          if (done) break;
          batch.push(value);
        }
        onparts(batch);
        flushSync();
      },
    };
    works.push(work);
    return { need: (levels) => void work.needed.push(levels), stop: () => void (work.stopped = true) };
  };
  return { arranger, works };
}

function* partsOf(steps: Iterable<ArrangeStep>): Generator<ArrangePart> {
  for (const { parts } of steps) yield* parts;
}
