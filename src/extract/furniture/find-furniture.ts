import type { Furniture } from '../../core/model.ts';
import { menus, shareBars } from './bars.ts';
import { labels } from './labels.ts';
import { links } from './links.ts';
import { notes } from './notes.ts';
import { type Found, isParagraph, type Line, linesOf, type Page } from './page.ts';
import { pictures } from './pictures.ts';
import { readers } from './readers.ts';
import { repeats } from './repeats.ts';
import { kindOf, knownLines } from './whole-lines.ts';

/** What knows a kind of furniture; where two know a line, the first names it. */
const FINDERS: readonly ((page: Page) => Found[])[] = [
  labels,
  shareBars,
  links,
  knownLines,
  menus,
  pictures,
  notes,
  readers,
];

/**
 * What an article was copied with that is not the article: notices, forms, links, captions, what stands twice. Whole
 * lines but for a label before the headline; in order, without overlaps, those of a kind that follow each other in one.
 * What is not known for sure is left to the article: a sentence taken for furniture would be lost. Linear in the text.
 */
export function findFurniture(text: string, title: string | null): Furniture[] {
  const page = pageOf(text, title);
  const kinds = new Map<number, Found>();
  const add = (all: readonly Found[]) => {
    for (const found of all) if (!kinds.has(found.line)) kinds.set(found.line, found);
  };
  for (const finder of FINDERS) add(finder(page));
  add(repeats(page, new Set(kinds.keys())));

  const furniture: Furniture[] = [];
  let before: Found | undefined;
  for (const [i, line] of page.lines.entries()) {
    const found = kinds.get(i);
    const last = furniture.at(-1);
    if (found !== undefined) {
      const { start = line.start, end = line.end, kind } = found;
      if (last !== undefined && before?.kind === kind) last.end = end;
      else furniture.push({ start, end, kind });
    }
    before = found;
  }
  return furniture;
}

function pageOf(text: string, title: string | null): Page {
  const lines = linesOf(text);
  const isStory = (line: Line) => isParagraph(line) && kindOf(line, null) === null;
  return {
    text,
    title: title?.trim() || null,
    lines,
    first: lines.findIndex(isStory),
    last: lines.findLastIndex(isStory),
  };
}
