import { quantile } from '../browser/statistics.js';

/** ms without a frame after which a flight is over: had it stood still for so long, it would not be one. */
const OVER = 250;
/** ms; what is over before has moved next to nothing. */
const SHORTEST = 300;

/**
 * The flights that were drawn, each from the key that asked for it to its last frame.
 *
 * @param {readonly number[]} keys when they were pressed, in order, ms
 * @param {readonly number[]} drawn when frames were drawn, in order, ms on the same clock
 * @returns {{ fps: number, longest: number }[]} frames a second, and the longest time from frame to frame, ms; of each that was long
 *   enough to be seen
 */
export function flightsOf(keys, drawn) {
  return keys.flatMap((key, place) => {
    const next = keys[place + 1] ?? Infinity;
    /** @type {number[]} */
    const frames = [];
    let last = key;
    for (const at of drawn.filter((time) => time > key && time < next)) {
      if (at - last > OVER) break;
      frames.push(at);
      last = at;
    }
    if (last - key < SHORTEST) return [];
    const waits = frames.map((at, n) => at - (frames[n - 1] ?? key));
    return [{ fps: (frames.length / (last - key)) * 1000, longest: Math.max(...waits) }];
  });
}

/**
 * @param {readonly { fps: number, longest: number }[]} flights
 * @returns {string} `58.2 frames a second (the slowest tenth 54.1), …`
 */
export function flightLine(flights) {
  const rates = flights.map(({ fps }) => fps);
  const waits = flights.map(({ longest }) => longest);
  const figure = (/** @type {number | null} */ value) => (value === null ? '–' : value.toFixed(1));
  return (
    `${figure(quantile(rates, 0.5))} frames a second in the median of ${flights.length} flights, ` +
    `${figure(quantile(rates, 0.1))} in the slowest tenth; longest wait for a frame ${figure(quantile(waits, 0.5))} ms, ` +
    `${figure(quantile(waits, 0.9))} ms in the worst tenth`
  );
}
