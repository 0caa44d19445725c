import type { TextRange } from '../text/index.ts';

/** Where the words of a stretch of text begin and end, UTF-16 offsets into the text it was cut from. */
export interface Words {
  starts: number[];
  ends: number[];
}

/** The words of `text.slice(start, end)`; without any, what is there counts as one. */
export function wordsOf(text: string, { start, end }: TextRange, language: string): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { segment, index, isWordLike } of segmenter(language).segment(text.slice(start, end))) {
    if (!isWordLike) continue;
    starts.push(start + index);
    ends.push(start + index + segment.length);
  }
  return starts.length === 0 && end > start ? { starts: [start], ends: [end] } : { starts, ends };
}

/** A place moved to the edge of the word that it cuts: to its start, or to its end. `paragraph` holds the place. */
export function toWordEdge(
  text: string,
  offset: number,
  side: 'start' | 'end',
  paragraph: TextRange,
  language: string,
): number {
  if (offset <= paragraph.start || offset >= paragraph.end) return offset;
  const segments = segmenter(language).segment(text.slice(paragraph.start, paragraph.end));
  const cut = segments.containing(offset - paragraph.start);
  if (cut === undefined || paragraph.start + cut.index === offset) return offset;
  return paragraph.start + cut.index + (side === 'start' ? 0 : cut.segment.length);
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(isTag(language) ? language : 'en', { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}

function isTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0;
  } catch {
    return false;
  }
}
