import type { TimelineEvent } from '../../core/model.ts';
import { describeSpan } from '../../core/span/index.ts';
import type { Contents } from '../../state/contents.svelte.ts';
import type { Display } from '../../state/display.svelte.ts';
import type { Timeline } from '../../state/timeline.svelte.ts';
import { aloud, inShort, nameOf } from '../wording.ts';
import { alsoAloud, alsoInShort } from './also.ts';
import type { Caption } from './measures.ts';
import { remembered } from './remembered.ts';
import { reportedLine } from './reported-words.ts';
import type { Session } from './session.svelte.ts';

/** What a timeline says of its events: on labels, in cards, and aloud. */
export class Words {
  readonly #timeline: Timeline;
  readonly #contents: Contents;
  readonly #display: Display;

  /** Of labels, by event: they are asked for in every frame. */
  readonly caption: Caption = $derived.by(() => {
    const { locale } = this.#timeline;
    const { lanesBy } = this.#display;
    const date = (event: TimelineEvent) => describeSpan(event.span, locale, { style: 'short' });
    return {
      name: remembered((event: TimelineEvent) => nameOf(event, locale)),
      line: remembered((event: TimelineEvent) =>
        together(date(event), alsoInShort(this.#also(event), lanesBy)),
      ),
    };
  });

  constructor(timeline: Timeline, contents: Contents, display: Display) {
    this.#timeline = timeline;
    this.#contents = contents;
    this.#display = display;
  }

  /** Under the title, in a card. */
  line(event: TimelineEvent): string {
    const { locale } = this.#timeline;
    const short = together(inShort(event, locale), alsoInShort(this.#also(event), this.#display.lanesBy));
    return together(short, this.#reported(event));
  }

  /** What a screen reader is to say where the keys are; null for nothing. */
  message({ complaint, spoken, walk }: Session): string | null {
    if (complaint !== null || spoken === null) return complaint;
    const words = aloud(spoken, this.#timeline.locale, walk.place(spoken.id) ?? undefined);
    const also = together(words, alsoAloud(this.#also(spoken), this.#display.lanesBy), ' ');
    return together(also, this.#reported(spoken), ' ');
  }

  /** When and by whom it was reported, where that is to be shown. */
  #reported(event: TimelineEvent): string | null {
    const { sources, locale } = this.#timeline;
    return this.#display.reported ? reportedLine(event, sources, locale) : null;
  }

  #also(event: TimelineEvent): string[] {
    return this.#contents.belonging.also(event);
  }
}

function together(first: string, second: string | null, by = ' · '): string {
  return second === null ? first : `${first}${by}${second}`;
}
