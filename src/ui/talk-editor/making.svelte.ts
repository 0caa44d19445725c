import type { Component } from 'svelte';
import type { Bounds } from '../../core/model.ts';
import type { TalkEditor } from '../../state/talk-editing/talk-editor.svelte.ts';
import type { Timeline } from '../../state/timeline.svelte.ts';
import type { Messages } from '../desk/messages.svelte.ts';
import type { Part } from '../parts/part.svelte.ts';

/** An editor of talks, with what it says. */
export interface OpenTalks {
  editor: TalkEditor;
  messages: Messages;
}

/** What comes when somebody begins to make talks. */
export interface MakingPart {
  /** The editor, or what was said last while it is closed. */
  default: Component<{
    talks: OpenTalks;
    making: TalkMaking;
    inView: () => Bounds | null;
    onpresent: (talk: string, at: number) => void;
  }>;
  /** Opens what is kept of the talks that the reader has made. */
  open: (timeline: Timeline) => Promise<OpenTalks>;
}

/** Making talks in the page of a story: what is there of it before anybody does. */
export class TalkMaking {
  readonly part: Part<MakingPart>;
  readonly #timeline: Timeline;
  #opening: Promise<OpenTalks> | null = null;
  /** Null until it is asked for. */
  talks: OpenTalks | null = $state.raw(null);
  /** Whether the editor is seen. */
  isOpen = $state(false);
  /** Whether it was asked for, there or not. */
  isWanted = $state(false);

  constructor(part: Part<MakingPart>, timeline: Timeline) {
    this.part = part;
    this.#timeline = timeline;
  }

  async open(): Promise<void> {
    this.isOpen = true;
    const talks = await this.#ready();
    // What was said outside has been read.
    talks?.messages.dismiss();
  }

  /** Adds an event to the talk that was worked on last, or begins one. */
  async add(event: string): Promise<void> {
    const talks = await this.#ready();
    talks?.editor.addEvent(event, this.#timeline.whole.collection.title);
  }

  /** Null where it could not be loaded, which is said where it would stand. */
  async #ready(): Promise<OpenTalks | null> {
    this.isWanted = true;
    await this.part.load();
    const { loaded } = this.part;
    if (loaded === null) return null;
    this.talks = await (this.#opening ??= loaded.open(this.#timeline));
    return this.talks;
  }
}
