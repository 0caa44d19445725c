import { Readability } from '@mozilla/readability';
import type { Block } from './blocks.ts';

/** Which element a block stands in, in a form that survives what Readability does to a document. */
const MARK = 'data-dateline-block';

/** Readability’s cost grows faster than this: what is larger is read without it. */
const MOST_ELEMENTS = 20_000;

/** No words of the article, and Readability’s patterns for what stands in their attributes are slow on hostile ones. */
const WORDLESS =
  'meta, link, script, style, noscript, template, img, picture, source, svg, iframe, video, audio, object, embed';

/**
 * Which of a page’s blocks Mozilla’s Readability takes for its article; empty where it finds none or fails. The document
 * stays as it is: Readability works on a copy.
 */
export function readableBlocks(document: Document, blocks: readonly Block[]): Block[] {
  if (document.querySelectorAll('*').length > MOST_ELEMENTS) return [];
  const owners = [...new Set(blocks.map(({ owner }) => owner))];
  owners.forEach((owner, index) => owner.setAttribute(MARK, String(index)));
  const copy = document.cloneNode(true) as Document;
  const places = new Map(owners.map((owner) => [owner, owner.getAttribute(MARK) ?? '']));
  owners.forEach((owner) => owner.removeAttribute(MARK));
  const marks = marksIn(copy);
  return blocks.filter(({ owner }) => marks.has(places.get(owner) ?? ''));
}

function marksIn(copy: Document): Set<string> {
  try {
    for (const element of copy.querySelectorAll(WORDLESS)) element.remove();
    for (const element of copy.querySelectorAll('[aria-hidden]')) {
      // What a consent banner hides behind itself; Readability would pass over it.
      if (element.querySelector('p') !== null) element.removeAttribute('aria-hidden');
    }
    simplify(copy.documentElement);
    const options = {
      serializer: (node: Node) => node,
      charThreshold: 200,
      disableJSONLD: true,
      keepClasses: true,
    };
    const content = new Readability<Node>(copy, options).parse()?.content;
    if (!content) return new Set();
    const marked = [...(content as Element).querySelectorAll(`[${MARK}]`)];
    return new Set(marked.map((element) => element.getAttribute(MARK) ?? ''));
  } catch {
    // Its recursion can meet the end of the stack.
    return new Set();
  }
}

const TEXT = 3;

/**
 * Readability parses its document anew for each of its tries, and parsers make a node of every entity: hundreds of thousands of
 * no-break spaces took it half a minute. Only how much text there is matters to it, so that what would be written as an
 * entity becomes another character, and blanks become one.
 */
function simplify(root: Element): void {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    let node: ChildNode | null = element.firstChild;
    while (node !== null) {
      const first: ChildNode = node;
      const parts: string[] = [];
      while (node?.nodeType === TEXT) {
        parts.push(node.nodeValue ?? '');
        const next: ChildNode | null = node.nextSibling;
        if (node !== first) node.remove();
        node = next;
      }
      if (parts.length > 0) first.nodeValue = parts.join('').replace(/\s+/gu, ' ').replace(/[&<>]/g, '+');
      else node = first.nextSibling;
    }
  }
}
