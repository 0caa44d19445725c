import type { Position, Step } from './history.ts';

/** What a tab has written: for those that have heard of all that its owner has written before, all that there is to know. */
export interface Told {
  owner: string;
  /** From 1, one more each time. */
  number: number;
  position: Position;
  /** New ones, and those that were added to. */
  steps: readonly Step[];
}

/** What other tabs say of a collection. */
export interface TabEvents {
  /** This tab may write it now. */
  ongained(): void;
  /** Another tab takes it over: what is under way is written first. */
  onlost(): Promise<void>;
  /** Another tab has written it: this, or more than it tells (null). */
  onchanged(told: Told | null): void;
}

/** A tab’s part in a collection that others may have open too: one of them writes it. */
export interface Claim {
  /** Asks the tab that has it to give it up. */
  takeOver(): void;
  /** Tells the others what was written. */
  tell(told: Told): void;
  release(): void;
}

/** The tabs of a browser. */
export interface Tabs {
  /** `ongained` or, where another tab has it, `onother` is called once it is known which. */
  claim(id: string, events: TabEvents & { onother(): void }): Claim;
}

/** For a page that is by itself. */
export const ALONE: Tabs = {
  claim(_id, { ongained }) {
    ongained();
    return { takeOver() {}, tell() {}, release() {} };
  },
};
