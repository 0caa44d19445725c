import type { TextRange } from '../core/text/index.ts';
import type { StoredText } from './stored-text.ts';
import { quoted } from './wording.ts';

const MOST_LINES = 5;

/** That words stand at several places; `where` is the article, or the part of it that was looked through. */
export function timesFound(
  words: string,
  where: string,
  matches: readonly TextRange[],
  text: StoredText,
): string {
  const lines = [...new Set(matches.map(({ start }) => text.placeOf(start).line))];
  const listed = lines.slice(0, MOST_LINES).join(', ') + (lines.length > MOST_LINES ? ', …' : '');
  const times = matches.length === 2 ? 'twice' : `${matches.length} times`;
  return `${quoted(words)} stands ${times} ${where}, on line${lines.length > 1 ? 's' : ''} ${listed} of the file`;
}

/** The keys, as YAML, that tell a place apart from the others with the same words: `prefix: "…"`. */
export function contextKeys({ start, end }: TextRange, text: StoredText): string[] {
  const { prefix, suffix } = text.finder.contextOf(start, end);
  return Object.entries({ prefix, suffix })
    .filter(([, words]) => words !== '')
    .map(([key, words]) => `${key}: ${JSON.stringify(words)}`);
}
