import type { Article, Bounds } from '../../core/model.ts';
import { blocks, tracks, type Block } from '../../core/reader/index.ts';
import { matcher } from '../../core/search/index.ts';
import type { Timeline } from '../../state/timeline.svelte.ts';
import { datedWords, piecesOf, type Excerpt, type Marks, type Piece } from './pieces.ts';

export type Paragraph = Extract<Block, { kind: 'paragraph' }>;

/** A paragraph with its words cut up, and the excerpts that it has words of. */
export interface Composed {
  block: Paragraph;
  pieces: Piece[];
  excerpts: Excerpt[];
}

/** Excerpts whose bars could share a line of text, because fewer UTF-16 units are between them, are kept in tracks of their own. */
const LINE = 110;

/** An article being read: what is marked in it, where the reader is, and what is lit up. */
export class Reading {
  readonly #timeline: Timeline;
  readonly #article: () => Article;

  /** Where the steps from one to the next have come to. */
  current: Excerpt | null = $state.raw(null);
  #pointed: readonly Excerpt[] | null = $state.raw(null);
  /** The paragraphs in view, as last told of: a frame or more after a scroll. */
  inView: readonly Bounds[] = $state.raw([]);
  /** The hit that was gone to. */
  hit: Bounds | null = $state.raw(null);
  /** What was gone to and has been seen since; what has not is still on its way into view. */
  #seen: Excerpt | null = null;
  #seenHit: Bounds | null = null;

  readonly article: Article = $derived.by(() => this.#article());
  readonly #told = $derived.by(() => this.#timeline.toldBy(this.article.id));
  readonly blocks: Block[] = $derived.by(() => blocks(this.article, this.#told));

  readonly excerpts: readonly Excerpt[] = $derived.by(() => {
    const reach = this.#told.map(({ start, end }) => {
      const block = this.blocks.find((one) => one.start < end && end <= one.end);
      return { start, end: Math.max(end, Math.min(end + LINE, block?.end ?? end)) };
    });
    const found = tracks(reach);
    return this.#told.map((told, index) => ({ ...told, number: index + 1, track: found[index]! }));
  });

  /** How many bars run beside each other at most. */
  readonly tracks: number = $derived(this.excerpts.reduce((most, { track }) => Math.max(most, track + 1), 0));

  /** Where words that are searched for stand in the text that can be read. */
  readonly hits: readonly Bounds[] = $derived.by(() => {
    const find = matcher(this.#timeline.matched);
    return this.blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? find(block.text).map(({ start, end }) => ({ start: start + block.start, end: end + block.start }))
        : [],
    );
  });

  /** Words that were gone to and are no excerpt: a hit, or what was asked for. */
  readonly asked: Bounds | null = $derived.by(() => {
    const { passage } = this.#timeline;
    if (this.hit !== null) return this.hit;
    return passage === null || this.at(passage) !== null ? null : passage;
  });

  readonly composed: ReadonlyMap<Block, Composed> = $derived.by(() => {
    const all: Marks = {
      excerpts: this.excerpts,
      dated: datedWords(this.excerpts),
      furniture: this.article.furniture,
      asked: this.asked,
    };
    const paragraphs = this.blocks.filter((block) => block.kind === 'paragraph');
    return new Map(paragraphs.map((block) => [block, compose(block, all)]));
  });

  /** What is lit up: its words, its bar, its name, its mark. */
  readonly lit: ReadonlySet<Excerpt> = $derived(
    new Set(this.#pointed ?? (this.current === null ? [] : [this.current])),
  );

  constructor(timeline: Timeline, article: () => Article) {
    this.#timeline = timeline;
    this.#article = article;
  }

  /** The excerpt of just these words, of the open event where several are. */
  at({ start, end }: Bounds): Excerpt | null {
    const found = this.excerpts.filter((excerpt) => excerpt.start === start && excerpt.end === end);
    return found.find(({ event }) => event === this.#timeline.event) ?? found[0] ?? null;
  }

  /** The next excerpt, or the one before; from where the reader has scrolled to, where the last one is out of view. */
  next(steps: 1 | -1): Excerpt | null {
    const { current } = this;
    if (current !== null && !this.#isLeft(current))
      return this.excerpts[this.excerpts.indexOf(current) + steps] ?? null;
    return following(this.excerpts, this.inView, steps);
  }

  /** The same for hits. */
  nextHit(steps: 1 | -1): Bounds | null {
    const { hit } = this;
    if (hit !== null && !this.#isLeft(hit)) return this.hits[this.hits.indexOf(hit) + steps] ?? null;
    return following(this.hits, this.inView, steps);
  }

  /** Says what the pointer or the focus is on; null for nothing. Later: elements that are taken away lose the focus meanwhile. */
  point(excerpts: readonly Excerpt[] | null): void {
    queueMicrotask(() => (this.#pointed = excerpts));
  }

  /** Whether the steps have come to just these words. */
  isAt({ start, end }: Bounds): boolean {
    const { current, hit } = this;
    const isThere = (at: Bounds) => at.start === start && at.end === end;
    return (
      (current !== null && this.excerpts.includes(current) && isThere(current)) ||
      (hit !== null && this.hits.includes(hit) && isThere(hit))
    );
  }

  /** Takes note of the paragraphs that are in view now. */
  see(blocks: readonly Bounds[]): void {
    this.inView = blocks;
    const { current, hit } = this;
    if (current !== null && this.isInView(current)) this.#seen = current;
    if (hit !== null && this.isInView(hit)) this.#seenHit = hit;
  }

  /** Whether the reader has scrolled away from it. */
  #isLeft(at: Bounds): boolean {
    const isSeen = this.#seen === at || this.#seenHit === at;
    return isSeen && this.inView.length > 0 && !this.isInView(at);
  }

  isInView({ start, end }: Bounds): boolean {
    return this.inView.some((block) => block.start < end && start < block.end);
  }
}

function compose(block: Paragraph, all: Marks): Composed {
  const here = <Kind extends Bounds>(marks: readonly Kind[]) =>
    marks.filter(({ start, end }) => start < block.end && block.start < end);
  const marks: Marks = {
    excerpts: here(all.excerpts),
    dated: here(all.dated),
    furniture: here(all.furniture),
    asked: all.asked,
  };
  return { block, pieces: piecesOf(block, marks), excerpts: [...marks.excerpts] };
}

/** The first from the top of what is in view on; backwards, the last above it. */
function following<Kind extends Bounds>(
  all: readonly Kind[],
  inView: readonly Bounds[],
  steps: 1 | -1,
): Kind | null {
  const top = Math.min(...inView.map(({ start }) => start));
  if (steps > 0) return all.find(({ end }) => inView.length === 0 || end > top) ?? null;
  return all.findLast(({ end }) => inView.length > 0 && end <= top) ?? null;
}
