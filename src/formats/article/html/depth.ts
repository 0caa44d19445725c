import { SILENT } from './tags.ts';

/** Elements that need no end tag, or have none: they do not nest by themselves. */
const LOOSE = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option ' +
    'optgroup colgroup html head body ! ?'
  ).split(' '),
);

const TAG = /<(\/?)([a-z][a-z0-9-]{0,40})/gi;

/**
 * How deep a page’s elements are nested at most, by its tags alone: parsers that keep a list of open elements take time that
 * grows with the square of it, so that this has to be known before.
 */
export function nestingOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, slash, name = ''] of html.matchAll(TAG)) {
    const tag = name.toLowerCase();
    if (LOOSE.has(tag) || SILENT.has(tag)) continue;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
