import { matcher, type MatchedWords } from '../../core/search/index.ts';

/** As `::highlight(search)` in the style sheet. */
const NAME = 'search';

/** What holds text that is searched; the rest of the page is the page’s own words. */
const SEARCHED = [
  '.list [id^="list-"]',
  '.panel :is(#event-title, .summary, .actors, aside, blockquote)',
  ':is(#reader-title, dialog [data-block] > p)',
  '[data-searched]',
].join();

/** Labels that move: they are marked when they have come to rest. Close together they are a title alone. */
const MOVING = ':is([data-timeline-label] .title, [data-timeline-label].title)';
const MOVING_ROOT = '[data-timeline-label]';

/** A range is kept true by the browser through every change of the page: so many are marked. */
const MOST = 5000;

/** How long labels rest before they are marked, ms. */
const REST = 150;

/** Elements between which a word ends. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR BUTTON DD DETAILS DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HEADER HR LI OL P SECTION SUMMARY TABLE TD TH TR UL'.split(
    ' ',
  ),
);

/** Whether the browser can mark text without changing the document. */
export function canHighlight(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

/** Where a text under `root` counts as found, in the order of the document; across inline elements, never across blocks. */
export function highlightRanges(root: Node, words: MatchedWords): Range[] {
  return rangesUnder(root, matcher(words));
}

/**
 * Marks what counts as found in the searched text of a page, and goes on doing so as it changes, until the end that it returns.
 * Where the browser cannot, nothing is marked and nothing breaks.
 */
export function keepHighlighted(root: Element, words: MatchedWords): () => void {
  const hasWords = words.terms.length + words.characters.length + words.phrases.length > 0;
  if (!canHighlight() || !hasWords) return () => {};
  const find = matcher(words);
  let still: Range[] = [];
  let moving: Range[] = [];
  let frame: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const rangesIn = (selector: string) =>
    [...root.querySelectorAll(selector)].flatMap((element) => rangesUnder(element, find));
  const show = () => {
    const highlight = new Highlight();
    for (const range of [...still, ...moving].slice(0, MOST)) highlight.add(range);
    CSS.highlights.set(NAME, highlight);
  };
  const markStill = () => {
    frame = undefined;
    still = rangesIn(SEARCHED);
    show();
  };
  const markMoving = () => {
    timer = undefined;
    moving = rangesIn(MOVING);
    show();
  };
  const observer = new MutationObserver((changes) => {
    if (changes.some(({ target }) => isMoving(target))) {
      // A label that shows another event now would keep the marks of the one before.
      if (moving.length > 0) {
        moving = [];
        show();
      }
      clearTimeout(timer);
      timer = setTimeout(markMoving, REST);
    }
    if (changes.some(({ target }) => !isMoving(target))) frame ??= requestAnimationFrame(markStill);
  });

  markStill();
  markMoving();
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
    if (frame !== undefined) cancelAnimationFrame(frame);
    CSS.highlights.delete(NAME);
  };
}

/** A label, or the sheet that labels come to and leave. */
function isMoving(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  if (element === null) return false;
  return element.closest(MOVING_ROOT) !== null || element.querySelector(`:scope > ${MOVING_ROOT}`) !== null;
}

interface Piece {
  node: Text;
  /** Where it begins in the text of its block. */
  start: number;
}

function rangesUnder(root: Node, find: (text: string) => { start: number; end: number }[]): Range[] {
  return blocksUnder(root).flatMap((pieces) => {
    const text = pieces.map(({ node }) => node.data).join('');
    return find(text).map(({ start, end }) => {
      const range = document.createRange();
      const from = pieceAt(pieces, start);
      const to = pieceAt(pieces, end - 1);
      range.setStart(from.node, start - from.start);
      range.setEnd(to.node, end - to.start);
      return range;
    });
  });
}

/** The last piece that begins at an offset or before it. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece {
  return pieces.findLast(({ start }) => start <= offset)!;
}

/** The text nodes under a node, those of one block together. */
function blocksUnder(root: Node): Piece[][] {
  const blocks: Piece[][] = [];
  let block: Piece[] = [];
  let length = 0;
  const end = () => {
    if (block.length > 0) blocks.push(block);
    block = [];
    length = 0;
  };
  const visit = (node: Node) => {
    if (node instanceof Text) {
      block.push({ node, start: length });
      length += node.data.length;
      return;
    }
    const isBlock = BLOCKS.has(node.nodeName);
    if (isBlock) end();
    node.childNodes.forEach(visit);
    if (isBlock) end();
  };
  visit(root);
  end();
  return blocks;
}
