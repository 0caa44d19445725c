import type { Block } from './blocks.ts';
import { tagOf } from './tags.ts';

/** Names of elements that hold what readers wrote, or its form. */
const READERS =
  /(?:^|[\s_-])(?:comments?|commentlist|disqus|respond|discussion|replies|coral|livefyre)(?:$|[\s_-])|comment-?(?:content|body|item|section|thread|list|area|form)/i;

/** These tell of the article by their names: `category-comment`. */
const ARTICLES = new Set(['article', 'main', 'body', 'html']);

/** A sentence of the story: what is left must hold one. UTF-16 units. */
const SENTENCE = 30;

/**
 * The blocks of a page without what its readers wrote below the article, however much that is; all of them where nothing is
 * told before it, as then the name says something else.
 */
export function withoutReaders(blocks: readonly Block[]): readonly Block[] {
  const known = new Map<Element, boolean>();
  const isReaders = blocks.map(({ owner }) => isInside(owner, known));
  const first = isReaders.indexOf(true);
  if (first === -1 || !blocks.slice(0, first).some(isSentence)) return blocks;
  return blocks.filter((_, at) => !isReaders[at]);
}

/** Whether a block ends as a sentence does, and is long enough to be one. */
export function isSentence({ text, isHeading, linked }: Block): boolean {
  return (
    !isHeading && linked < text.length / 2 && text.length >= SENTENCE && /[.!?…。؟][”"’»」)]?$/u.test(text)
  );
}

/** Whether an element is one of readers, or in one; each is asked once. */
function isInside(element: Element, known: Map<Element, boolean>): boolean {
  const path: Element[] = [];
  let at: Element | null = element;
  while (at !== null && !known.has(at)) {
    path.push(at);
    at = at.parentElement;
  }
  let inside = at !== null && known.get(at)!;
  for (const next of path.reverse()) {
    inside ||= isOfReaders(next);
    known.set(next, inside);
  }
  return inside;
}

function isOfReaders(element: Element): boolean {
  if (ARTICLES.has(tagOf(element))) return false;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return names.length < 1000 && READERS.test(names) && element.querySelector('h1') === null;
}
