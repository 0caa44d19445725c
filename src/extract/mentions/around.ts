import type { Scene } from './scene.ts';

/** Characters looked at to either side for the next word. */
const REACH = 40;

/** The last words before, in lower case with single spaces: “at least”. Empty after a sign or at the start of a text. */
export function before({ text, start }: Pick<Scene, 'text' | 'start'>): string {
  const words = text
    .slice(Math.max(0, start - REACH), start)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trimEnd();
  return /[^.,;:!?()"“”]*$/.exec(words)![0].trimStart();
}

/** The characters that follow, as they are written, with single spaces. */
export function after({ text, end }: Pick<Scene, 'text' | 'end'>): string {
  return text.slice(end, end + REACH).replace(/\s+/g, ' ');
}

/** Whether the last of the words before is one of these (a pattern without anchors). */
export function follows(scene: Pick<Scene, 'text' | 'start'>, words: string): boolean {
  return patternOf(words).test(before(scene));
}

const patterns = new Map<string, RegExp>();

function patternOf(words: string): RegExp {
  let pattern = patterns.get(words);
  if (pattern === undefined) patterns.set(words, (pattern = new RegExp(`(?:^|[^a-z0-9])(?:${words})$`)));
  return pattern;
}
