const STORED = 'dateline:desk-keys';

/** Whether keys without Ctrl do something: whoever dictates, or leans on a keyboard, can switch them off. */
class SingleKeys {
  #areOn = $state(read());

  get areOn(): boolean {
    return this.#areOn;
  }

  set areOn(on: boolean) {
    this.#areOn = on;
    try {
      localStorage.setItem(STORED, on ? 'on' : 'off');
    } catch {
      // Where nothing can be kept, it holds until the page is left.
    }
  }
}

export const singleKeys = new SingleKeys();

function read(): boolean {
  try {
    return localStorage.getItem(STORED) !== 'off';
  } catch {
    return true;
  }
}
