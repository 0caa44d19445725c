/** What other tabs say of a collection. */
export interface TabEvents {
  /** This tab may write it now. */
  ongained(): void;
  /** Another tab takes it over: what is under way is written first. */
  onlost(): Promise<void>;
  /** Another tab has written it. */
  onchanged(): void;
}

/** A tab’s part in a collection that others may have open too: one of them writes it. */
export interface Claim {
  /** Asks the tab that has it to give it up. */
  takeOver(): void;
  /** Tells the others that it was written. */
  tell(): void;
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
