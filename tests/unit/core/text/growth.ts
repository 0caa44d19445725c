const SMALL = 10_000;
const FACTOR = 16;

/** Below this, ms, a run is too short to be measured. */
const SHORTEST = 2;

/**
 * Sixteen times the input may take sixteen times as long, the square would be 256 times; what lies between allows for
 * garbage collection.
 */
export const LINEAR = 100;

/**
 * How many times longer work on 160,000 characters takes than work on 10,000. In CPU time, which does not count what
 * else the machine does.
 */
export function growth(work: (length: number) => void): number {
  work(SMALL);
  return (
    cpuTime(() => work(FACTOR * SMALL)) /
    Math.max(
      cpuTime(() => work(SMALL)),
      SHORTEST,
    )
  );
}

/** The lesser of two runs, ms. */
function cpuTime(work: () => void): number {
  const runs = [0, 1].map(() => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}
