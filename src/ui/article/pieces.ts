import type { Bounds, Furniture } from '../../core/model.ts';
import { segments } from '../../core/reader/index.ts';
import type { Told } from '../../state/timeline.svelte.ts';

/** An excerpt as it stands in its article. */
export interface Excerpt extends Told {
  /** Among the excerpts of the article, from 1. */
  number: number;
  /** Where its bar runs beside the text, from 0. */
  track: number;
}

/** Words that a date was read from, with the excerpts that read it from them. */
export interface Dated extends Bounds {
  text: string;
  excerpts: readonly Excerpt[];
}

/** All that is marked in an article. */
export interface Marks {
  excerpts: readonly Excerpt[];
  dated: readonly Dated[];
  furniture: readonly Furniture[];
  /** Words that were gone to and are no excerpt. */
  asked: Bounds | null;
}

/** A stretch of a paragraph under the same marks throughout. */
export interface Piece extends Bounds {
  text: string;
  /** The excerpts over it, shortest first. */
  over: Excerpt[];
  begins: Excerpt[];
  ends: Excerpt[];
  /** The excerpts that the keys and links lead to here: it is their first piece with a word. */
  anchors: Excerpt[];
  dated: Dated[];
  /** Where words of a date begin, which the keys lead to. */
  isDateStart: boolean;
  furniture: boolean;
  asked: boolean;
}

type Layer = Bounds &
  ({ kind: 'excerpt'; excerpt: Excerpt } | { kind: 'dated'; dated: Dated } | { kind: 'furniture' | 'asked' });

/** A full stop between two excerpts is no target to hit. */
const WORD = /[\p{L}\p{N}]/u;

/** Cuts a paragraph, which stands at `start` of its article, wherever a mark begins or ends. */
export function piecesOf({ start, text }: { start: number; text: string }, marks: Marks): Piece[] {
  const pieces = segments(text, start, layersOf(marks)).map((segment): Piece => {
    const over = segment.over.flatMap((layer) => (layer.kind === 'excerpt' ? [layer.excerpt] : []));
    const dated = segment.over.flatMap((layer) => (layer.kind === 'dated' ? [layer.dated] : []));
    const has = (kind: Layer['kind']) => segment.over.some((layer) => layer.kind === kind);
    return {
      start: segment.start,
      end: segment.end,
      text: segment.text,
      over,
      begins: over.filter((excerpt) => excerpt.start === segment.start),
      ends: over.filter((excerpt) => excerpt.end === segment.end),
      anchors: [],
      dated,
      isDateStart: dated.some((words) => words.start === segment.start),
      furniture: has('furniture'),
      asked: has('asked'),
    };
  });
  for (const excerpt of new Set(pieces.flatMap(({ begins }) => begins))) {
    const own = pieces.filter(({ over }) => over.includes(excerpt));
    (own.find((piece) => WORD.test(piece.text)) ?? own[0])?.anchors.push(excerpt);
  }
  return pieces;
}

/** The words that dates were read from, each once. */
export function datedWords(excerpts: readonly Excerpt[]): Dated[] {
  const found = new Map<string, { start: number; end: number; text: string; excerpts: Excerpt[] }>();
  for (const excerpt of excerpts) {
    const { mention } = excerpt.account;
    if (mention === null) continue;
    const key = `${mention.start}:${mention.end}`;
    const known = found.get(key);
    if (known) known.excerpts.push(excerpt);
    else found.set(key, { start: mention.start, end: mention.end, text: mention.text, excerpts: [excerpt] });
  }
  return [...found.values()];
}

/** `excerpt 3`, `excerpts 3 and 4`. */
export function numbersAloud(excerpts: readonly Excerpt[]): string {
  const numbers = excerpts.map(({ number }) => number).sort((a, b) => a - b);
  return `excerpt${numbers.length === 1 ? '' : 's'} ${list.format(numbers.map(String))}`;
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction', style: 'long' });

function layersOf({ excerpts, dated, furniture, asked }: Marks): Layer[] {
  const layer = <Made extends object>({ start, end }: Bounds, made: Made) => ({ start, end, ...made });
  return [
    ...excerpts.map((excerpt) => layer(excerpt, { kind: 'excerpt' as const, excerpt })),
    ...dated.map((words) => layer(words, { kind: 'dated' as const, dated: words })),
    ...furniture.map((piece) => layer(piece, { kind: 'furniture' as const })),
    ...(asked === null ? [] : [layer(asked, { kind: 'asked' as const })]),
  ];
}
