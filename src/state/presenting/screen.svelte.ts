import type { Presentation } from '../presentation.svelte.ts';
import type { Timeline } from '../timeline.svelte.ts';
import type { Action } from './act.ts';
import type { Channel, Message } from './messages.ts';
import { snapshotOf } from './snapshot.ts';

export interface ScreenNeeds {
  timeline: Timeline;
  talk: Presentation;
  channel: Channel;
  /** Does what the notes ask for. */
  act: (action: Action) => unknown;
  /** ms since the epoch. */
  now: () => number;
  /** A name that nobody else has. */
  name: () => string;
  /** What the screen remembers of before it was loaded anew. */
  kept: { session: string; started: number } | null;
}

/** The screen that shows a talk, as its notes hear it: it tells what it shows, and does what they ask. */
export class Screen {
  readonly #needs: ScreenNeeds;
  readonly #me: string;
  session: string = $state('');
  /** When the talk began, ms since the epoch. */
  started: number = $state(0);

  constructor(needs: ScreenNeeds) {
    this.#needs = needs;
    this.#me = needs.name();
    this.session = needs.kept?.session ?? needs.name();
    this.started = needs.kept?.started ?? needs.now();
  }

  /** Begins to listen, and says what it shows. Returns the end. */
  open(): () => void {
    const { channel } = this.#needs;
    const deaf = channel.hear((message) => this.#hear(message));
    channel.post({ kind: 'claim', session: this.session, from: this.#me });
    this.tell();
    return () => {
      deaf();
      channel.post({ kind: 'gone', session: this.session });
    };
  }

  /** Says what is shown: again whenever that changes. */
  tell(): void {
    const { timeline, talk, channel } = this.#needs;
    const snapshot = snapshotOf(timeline, talk, this.started);
    const { id } = timeline.whole.collection;
    channel.post({ kind: 'snapshot', session: this.session, collection: id, snapshot });
  }

  #hear(message: Message): void {
    const { timeline, channel, act, now, name } = this.#needs;
    if (message.session !== this.session && message.session !== null) return;
    switch (message.kind) {
      // What only screens say, to notes.
      case 'snapshot':
      case 'story':
      case 'gone':
        return;
      case 'ask':
        return channel.post({ kind: 'story', session: this.session, dataset: timeline.whole });
      case 'hello':
        return this.tell();
      case 'act':
        act(message.action);
        return this.tell();
      case 'restart':
        this.started = now();
        return this.tell();
      case 'claim':
        if (message.from === this.#me) return;
        channel.post({ kind: 'taken', session: this.session, to: message.from });
        // The other has told its own under this name.
        return this.tell();
      case 'taken':
        if (message.to !== this.#me) return;
        this.session = name();
        this.started = now();
        return this.tell();
    }
  }
}
