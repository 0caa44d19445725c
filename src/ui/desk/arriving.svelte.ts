import { onMount } from 'svelte';
import { pageTurn } from '../../state/desk/turns.ts';

/** Parts of a page that come one after the other, so that none of it is held up by all of it. For the start of a component. */
export class Arriving {
  /** How many of the parts are there. */
  count = $state(1);

  /** Until `isAll` says that there are enough. */
  constructor(isAll: (count: number) => boolean) {
    onMount(() => {
      let isThere = true;
      const next = async () => {
        while (isThere && !isAll(this.count)) {
          await pageTurn();
          this.count++;
        }
      };
      void next();
      return () => (isThere = false);
    });
  }
}
