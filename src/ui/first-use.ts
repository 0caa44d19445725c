const KEY = 'dateline:used';

/** Whether this reader has opened an event before, as far as the browser lets a page remember. */
export const firstUse = {
  isAhead(): boolean {
    try {
      return localStorage.getItem(KEY) === null;
    } catch {
      return true;
    }
  },
  isOver(): void {
    try {
      localStorage.setItem(KEY, '1');
    } catch {
      // A private window or a full store: the line of help comes back, which does no harm.
    }
  },
};
