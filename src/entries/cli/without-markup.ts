/** Tags that stand within words and sentences; all others end a line. */
const WITHIN = new Set(
  'a abbr b bdi bdo cite code em font i ins kbd mark q s small span strong sub sup time u var'.split(' '),
);

/** What is between these and their ends is not for readers. */
const UNREAD = new Set(['script', 'style', 'template', 'noscript', 'title', 'svg']);

const TAG = /^<\/?([a-z][\w:-]{0,40})/i;
const SPACE = /&(?:nbsp|#160|#xa0);/gi;

/**
 * The words of a page, each at its place in the file: tags, comments and scripts are blanks of the same length, and a new
 * line where a paragraph ends. Linear in its length.
 */
export function withoutMarkup(html: string): string {
  // “İ” would become two.
  const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const pieces: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    pieces.push(html.slice(at, open));
    const name = TAG.exec(html.slice(open, open + 44))?.[1]?.toLowerCase() ?? '';
    const isComment = html.startsWith('<!--', open);
    if (name === '' && !isComment && !/[!?]/.test(html[open + 1] ?? '')) {
      // “5 < 6” is no tag.
      pieces.push('<');
      at = open + 1;
      continue;
    }
    const isUnread = UNREAD.has(name) && html[open + 1] !== '/';
    const inner = isComment ? '-->' : isUnread ? `</${name}` : '>';
    const found = lower.indexOf(inner, open + 1);
    const end = found < 0 ? html.length : found + (isUnread ? 0 : inner.length);
    pieces.push((WITHIN.has(name) ? ' ' : '\n') + ' '.repeat(Math.max(end - open - 1, 0)));
    at = end;
  }
  pieces.push(html.slice(at));
  return pieces.join('').replace(SPACE, (entity) => ' '.repeat(entity.length));
}
