import type { Action } from './act.ts';
import type { Channel, Message, Snapshot } from './messages.ts';

/** The notes of a talk: they follow a screen, whichever of the two is opened first or loaded anew. */
export class Notes {
  readonly #channel: Channel;
  readonly #collection: string;

  /** Null until a screen is found. */
  session: string | null = $state(null);
  snapshot: Snapshot | null = $state.raw(null);
  /** Whether the screen is there, as far as is known. */
  isThere = $state(false);
  /** Another screen with the same collection, while the own one is not there. */
  other: string | null = $state(null);

  /** `session`: of the screen that opened them, or that they followed before. */
  constructor(channel: Channel, collection: string, session: string | null) {
    this.#channel = channel;
    this.#collection = collection;
    this.session = session;
  }

  /** Begins to listen, and asks what is shown. Returns the end. */
  open(): () => void {
    const deaf = this.#channel.hear((message) => this.#hear(message));
    this.#channel.post({ kind: 'hello', session: this.session });
    return deaf;
  }

  act(action: Action): void {
    if (this.session !== null) this.#channel.post({ kind: 'act', session: this.session, action });
  }

  /** Lets the clock begin again. */
  restart(): void {
    if (this.session !== null) this.#channel.post({ kind: 'restart', session: this.session });
  }

  /** Follows another screen from now on. */
  follow(session: string): void {
    this.session = session;
    this.other = null;
    this.#channel.post({ kind: 'hello', session });
  }

  #hear(message: Message): void {
    if (message.kind === 'gone') {
      if (message.session === this.session) this.isThere = false;
      if (message.session === this.other) this.other = null;
    } else if (message.kind === 'snapshot' && message.collection === this.#collection) {
      this.session ??= message.session;
      if (message.session === this.session) {
        this.snapshot = message.snapshot;
        this.isThere = true;
        this.other = null;
      } else if (!this.isThere) this.other = message.session;
    }
  }
}
