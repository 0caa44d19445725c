import type { Dataset } from '../../core/model.ts';
import type { Channel, Message } from './messages.ts';

/** The story of a talk, for notes in a page that does not have it: its screen is asked, and again whenever one opens. */
export class AwaitedStory {
  readonly #channel: Channel;

  /** Null until a screen has answered. */
  dataset: Dataset | null = $state.raw(null);
  /** Of the screen; null for the first that answers. */
  session: string | null = $state(null);

  constructor(channel: Channel, session: string | null) {
    this.#channel = channel;
    this.session = session;
  }

  /** Begins to listen, and asks. Returns the end. */
  open(): () => void {
    const deaf = this.#channel.hear((message) => this.#hear(message));
    this.#ask();
    return deaf;
  }

  #ask(): void {
    this.#channel.post({ kind: 'ask', session: this.session });
  }

  #hear(message: Message): void {
    if (this.session !== null && message.session !== this.session) return;
    // A talk that is begun anew may have been changed since.
    if (message.kind === 'claim') this.#ask();
    else if (message.kind === 'story') {
      this.session = message.session;
      this.dataset = message.dataset;
    }
  }
}
