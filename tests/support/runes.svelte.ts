import { flushSync } from 'svelte';

/** A value that what is made of it follows. */
export class Input<T> {
  value: T = $state.raw()!;

  constructor(value: T) {
    this.value = value;
  }

  set(value: T): void {
    this.value = value;
    flushSync();
  }
}

/** Runs now, and whenever what it looks at has changed. Call within a root. */
export function watch(look: () => void): void {
  $effect(look);
}

/** Makes something that has effects, where there is no component; they have run when it is given. */
export function inRoot<T>(make: () => T): { made: T; stop: () => void } {
  let made: T | undefined;
  const stop = $effect.root(() => {
    made = make();
  });
  flushSync();
  return { made: made!, stop };
}
