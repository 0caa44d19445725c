import { isParagraph, isTitleLike, type Found, type Line, type Page } from './page.ts';

/** What stands above links to other articles. */
const HEADING =
  /^(?:read (?:more|next|also)|see also|also read|(?:more )?related(?: (?:articles|stories|posts|news|content|topics|links|coverage|reading))?|more (?:on this (?:story|topic)|(?:from|in|on|about) .{2,40}|stories|news|like this|top stories)|recommended(?: (?:for you|stories|articles|reading))?|you (?:may|might) also (?:like|enjoy|be interested in)|you may like|most (?:read|popular|viewed|shared|watched)(?: .{2,30})?|(?:latest|top|featured|popular|other|trending) (?:news|stories|articles|posts|videos)|trending(?: now)?|what to read next|up next|in other news|explore more(?: on these topics)?|further reading|from our partners|around the web|editor['’]?s['’]? picks?|don['’]t miss|must[- ]reads?|keep reading|sponsored stories)[:»>→]?$/iu;

const LABEL = /^(?:watch|listen|video|gallery|opinion|analysis|live|exclusive|explainer)$/iu;

/** A box has no more links than this. */
const MOST_LINKS = 12;

/** A picture’s caption, in a box with a link: no longer than this, in UTF-16 units. */
const LONGEST_CAPTION = 200;

const KIND = 'link to other articles';

/** Headings such as “Related”, and the titles under them. Within the story a title must be of the same block, or one of several. */
export function links({ text, lines, first, last }: Page): Found[] {
  const found: Found[] = [];
  const loose = blankLinesBetween(text, lines);
  for (let i = 0; i < lines.length; i++) {
    if (!isLinkHeading(lines[i]!)) continue;
    found.push({ line: i, kind: KIND });
    const inside = first !== -1 && i >= first && i < last;
    for (const line of inside ? boxUnder(text, lines, i, loose) : titlesUnder(lines, i))
      found.push({ line, kind: KIND });
  }
  return found;
}

/** “Related”, “Read more”, “You may also like”. */
export function isLinkHeading({ words }: Line): boolean {
  return HEADING.test(words) && !words.endsWith('.');
}

function titlesUnder(lines: readonly Line[], heading: number): number[] {
  const under: number[] = [];
  for (let i = heading + 1; i < lines.length && under.length < MOST_LINKS; i++) {
    const line = lines[i]!;
    if (isLinkHeading(line) || !(isTitleLike(line) || LABEL.test(line.words))) break;
    under.push(i);
  }
  return under;
}

/**
 * Within a story whose paragraphs stand apart: lines that stand together, and end with a title, are a box. A title
 * by itself may be the next heading of the story, but not where several follow each other.
 */
function boxUnder(text: string, lines: readonly Line[], heading: number, loose: boolean): number[] {
  const titles = titlesUnder(lines, heading);
  if (titles.length > 1 || !loose) return titles.length > 1 ? titles : [];
  const caption = lines[heading + 1];
  const title = lines[heading + 2];
  if (caption === undefined) return [];
  const touchesHeading = !isBlankBetween(text, lines[heading]!, caption);
  if (titles.length === 1) return touchesHeading || titleClosesBlock(text, caption, title) ? titles : [];
  if (title === undefined || isBlankBetween(text, caption, title) || !isTitleLike(title)) return [];
  return caption.words.length <= LONGEST_CAPTION ? [heading + 1, heading + 2] : [];
}

function titleClosesBlock(text: string, title: Line, next: Line | undefined): boolean {
  return next !== undefined && !isParagraph(next) && !isBlankBetween(text, title, next);
}

/** Whether the paragraphs of a text stand apart by blank lines, as most do. */
function blankLinesBetween(text: string, lines: readonly Line[]): boolean {
  const apart = lines.slice(1).filter((line, i) => isBlankBetween(text, lines[i]!, line)).length;
  return apart > (lines.length - 1) / 2;
}

function isBlankBetween(text: string, before: Line, after: Line): boolean {
  // White space only; more of it than this is blank lines.
  const gap = text.slice(before.end, Math.min(after.start, before.end + 40));
  return (gap.match(/\r\n|[\n\r\u2028\u2029]/g)?.length ?? 0) > 1 || after.start - before.end > 40;
}
