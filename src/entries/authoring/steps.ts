/** Long work that may be paused after each `yield`. */
export type Steps<T> = Generator<undefined, T>;

/** The same without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
