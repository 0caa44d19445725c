import { isLinkHeading } from '../furniture/links.ts';
import { type Line, linesOf } from '../furniture/page.ts';
import { kindOf } from '../furniture/whole-lines.ts';

/** A heading is no longer, a paragraph of a story no shorter, in UTF-16 units. */
const LONGEST_HEADING = 60;
const SHORTEST_PARAGRAPH = 120;

/** So many paragraphs make a story, or so much in them, in UTF-16 units: more than a teaser and what goes before a headline. */
const STORY = 3;
const STORY_LENGTH = 600;

/** More than a teaser: what readers wrote may follow. */
const SOMETHING_TOLD = 0.5;

/** The lines of an article, down to what readers wrote below it, and to links to other articles. */
export function articleLines(text: string): Line[] {
  const lines = linesOf(text);
  let told = 0;
  for (const [i, line] of lines.entries()) {
    told += storyIn(line);
    // A link to the comments stands at the head of pages too, and “Read more” between paragraphs.
    if (told < SOMETHING_TOLD || line.words.length > LONGEST_HEADING) continue;
    if (kindOf(line, null) === 'comment form') return lines.slice(0, i);
    if (told >= 1 && i > lines.length / 2 && isLinkHeading(line)) return lines.slice(0, i);
  }
  return lines;
}

/** Whether a story is told before a line: what stands there is at its end. */
export function isAfterStory(lines: readonly Line[], place: number): boolean {
  return lines.slice(0, Math.min(place, 60)).reduce((told, line) => told + storyIn(line), 0) >= 1;
}

/** Shorter lines are a name, a heading, in UTF-16 units. */
const SHORTEST_SENTENCE = 30;

/** For each line how many before it end as a sentence does, and are no notice; after the last how many there are. */
export function sentencesBefore(lines: readonly Line[]): number[] {
  const counts = [0];
  for (const line of lines) counts.push(counts.at(-1)! + (isSentence(line) ? 1 : 0));
  return counts;
}

function isSentence(line: Line): boolean {
  return (
    line.words.length >= SHORTEST_SENTENCE &&
    /[.!?…]["”’»)]?$/u.test(line.words.slice(-3)) &&
    kindOf(line, null) === null
  );
}

/**
 * The place of the line from which on readers may have written, however little was told before; the number of lines where
 * there is none. At the head of a page a link to them stands there: that dates below it are not used costs less than a reader’s.
 */
export function readersFrom(lines: readonly Line[], sentences: readonly number[]): number {
  const place = lines.findIndex(
    (line, i) =>
      sentences[i]! > 0 && (kindOf(line, null) === 'comment form' || /\bsays:$|^reply$/iu.test(line.words)),
  );
  return place === -1 ? lines.length : place;
}

/** How much of a story a line is: from 1 on a story is told. */
function storyIn({ words }: Line): number {
  if (words.length < SHORTEST_PARAGRAPH || !/[.!?…]["”’»)]?(?:\s|$)/u.test(words)) return 0;
  return Math.max(1 / STORY, words.length / STORY_LENGTH);
}
