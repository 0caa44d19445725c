import type { Article, Bounds, Furniture } from './model.ts';
import { paragraphs } from './text/index.ts';

/** A stretch of an article as a reader meets it. Offsets are UTF-16, into the stored text. */
export type Block =
  | { kind: 'paragraph'; start: number; end: number; text: string }
  /** Neighbouring paragraphs that are not the article. */
  | { kind: 'furniture'; start: number; end: number; labels: string[]; text: string }
  /** Text that is not published: `hidden` UTF-16 units of it, without what is furniture. */
  | { kind: 'gap'; start: number; end: number; hidden: number };

/** Between paragraphs there stand up to so many UTF-16 units of white space: two line ends of Windows. */
const PARAGRAPH_BREAK = 4;

/** The article's published text in order, with what lies between: furniture to fold away, and text left out. */
export function blocks(article: Article): Block[] {
  const passages =
    article.text === undefined
      ? (article.passages ?? [])
      : [{ start: 0, end: article.length, text: article.text }];
  const out: Block[] = [];
  let at = 0;
  for (const passage of passages) {
    leaveOut(out, article.furniture, { start: at, end: passage.start });
    for (const { start, end } of paragraphs(passage.text)) {
      const text = passage.text.slice(start, end);
      append(out, article.furniture, { start: passage.start + start, end: passage.start + end }, text);
    }
    at = passage.end;
  }
  leaveOut(out, article.furniture, { start: at, end: article.length });
  return out;
}

/** Passages that only a paragraph break or furniture parts have nothing between them that a reader would miss. */
function leaveOut(out: Block[], furniture: readonly Furniture[], { start, end }: Bounds): void {
  const inside = ({ start: from, end: to }: Bounds) => Math.max(Math.min(to, end) - Math.max(from, start), 0);
  const hidden = furniture.reduce((left, piece) => left - inside(piece), end - start);
  if (hidden > PARAGRAPH_BREAK) out.push({ kind: 'gap', start, end, hidden });
}

function append(out: Block[], furniture: readonly Furniture[], { start, end }: Bounds, text: string): void {
  const cover = furniture.find((piece) => piece.start <= start && end <= piece.end);
  if (cover === undefined) {
    out.push({ kind: 'paragraph', start, end, text });
    return;
  }
  const last = out.at(-1);
  if (last?.kind !== 'furniture') {
    out.push({ kind: 'furniture', start, end, labels: [cover.kind], text });
    return;
  }
  last.end = end;
  last.text += `\n${text}`;
  if (!last.labels.includes(cover.kind)) last.labels.push(cover.kind);
}

/** A stretch of text under the same highlights throughout. */
export interface Segment<T> {
  start: number;
  end: number;
  text: string;
  /** The highlights over it, shortest first: the first is the most particular one. */
  over: T[];
}

/**
 * Cuts `text`, which stands at `offset` of its article, wherever a highlight begins or ends, so that overlapping
 * highlights can be drawn. The segments joined give `text` back.
 */
export function segments<T extends Bounds>(
  text: string,
  offset: number,
  highlights: readonly T[],
): Segment<T>[] {
  const end = offset + text.length;
  const inside = highlights.filter((highlight) => highlight.start < end && highlight.end > offset);
  const cuts = new Set([offset, end]);
  for (const highlight of inside) {
    cuts.add(Math.max(highlight.start, offset));
    cuts.add(Math.min(highlight.end, end));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1] ?? end;
    return {
      start: from,
      end: to,
      text: text.slice(from - offset, to - offset),
      over: inside
        .filter((highlight) => highlight.start <= from && to <= highlight.end)
        .sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start),
    };
  });
}
