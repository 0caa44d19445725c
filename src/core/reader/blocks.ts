import type { Article, Bounds, Furniture, Passage } from '../model.ts';
import { paragraphs } from '../text/index.ts';
import { rejoinLines } from './rejoin-lines.ts';

/** A stretch of an article as a reader meets it. Offsets are UTF-16, into the stored text. */
export type Block =
  | { kind: 'paragraph'; start: number; end: number; text: string }
  /** Neighbouring paragraphs that are not the article. */
  | { kind: 'furniture'; start: number; end: number; labels: string[]; text: string }
  /** Text that is not published: `hidden` UTF-16 units of it, without what is furniture. */
  | { kind: 'gap'; start: number; end: number; hidden: number };

/** Between paragraphs there stand up to so many UTF-16 units of white space: two line ends of Windows. */
const PARAGRAPH_BREAK = 4;

/**
 * The article's published text in order, with what lies between: furniture to fold away, but for what holds words of
 * `quoted`, and text left out. The lines of a hard-wrapped text are one paragraph where that is sure.
 */
export function blocks(article: Article, quoted: readonly Bounds[] = []): Block[] {
  const passages = published(article);
  const folded = article.furniture.filter((piece) => !quoted.some((quote) => overlap(quote, piece)));
  const out: Block[] = [];
  let at = 0;
  for (const passage of passages) {
    leaveOut(out, article.furniture, { start: at, end: passage.start });
    for (const { start, end } of paragraphs(passage.text)) {
      const text = passage.text.slice(start, end);
      append(out, folded, { start: passage.start + start, end: passage.start + end }, text);
    }
    at = passage.end;
  }
  leaveOut(out, article.furniture, { start: at, end: article.length });
  return rejoinLines(out, (from, to) => between(passages, from, to));
}

function published(article: Article): readonly Passage[] {
  if (article.text === undefined) return article.passages ?? [];
  return [{ start: 0, end: article.length, text: article.text }];
}

/** The text between two paragraphs; null where it is not published and could be a blank line. */
function between(passages: readonly Passage[], from: number, to: number): string | null {
  const passage = passages.find(({ start, end }) => start <= from && to <= end);
  if (passage !== undefined) return passage.text.slice(from - passage.start, to - passage.start);
  return to - from === 1 ? '\n' : null;
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

function overlap(a: Bounds, b: Bounds): boolean {
  return a.start < b.end && b.start < a.end;
}
