/**
 * Style sheets of the page that were lost on their way. What loads the code of a part asks for its style only once, and takes it as
 * having come the next time: the part would be shown bare.
 */
export class LostStyles {
  /** By address. */
  readonly #lost = new Map<string, HTMLLinkElement>();

  /** Takes note of those that are lost from now on, until the end that it returns. */
  watch(): () => void {
    const note = ({ target }: Event) => {
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet')
        this.#lost.set(target.href, target);
    };
    // A loss is told on its way down to the element, and never on a way up.
    document.addEventListener('error', note, { capture: true });
    return () => document.removeEventListener('error', note, { capture: true });
  }

  /**
   * Asks for them again.
   *
   * @throws where one is lost once more
   */
  async find(): Promise<void> {
    await Promise.all([...this.#lost].map(([href, link]) => this.#again(href, link)));
  }

  #again(href: string, link: HTMLLinkElement): Promise<void> {
    return new Promise((resolve, reject) => {
      // The same element would not be asked for twice.
      const anew = link.cloneNode() as HTMLLinkElement;
      anew.onload = () => {
        this.#lost.delete(href);
        resolve();
      };
      anew.onerror = () => {
        anew.remove();
        reject(new Error(`${href} did not come`));
      };
      document.head.append(anew);
    });
  }
}
