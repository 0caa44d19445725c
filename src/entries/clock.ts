import type { Clock } from '../state/viewport.svelte.ts';

/** The browser's own clock and frames. */
export const clock: Clock = {
  now: () => performance.now(),
  frame: (callback) => requestAnimationFrame(callback),
  cancel: (frame) => cancelAnimationFrame(frame),
  reducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
};
