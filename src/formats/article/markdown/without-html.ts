/** What stands between these is no text for readers. */
const HIDDEN: readonly [start: string, end: string][] = [
  ['<!--', '-->'],
  ['<script', '</script>'],
  ['<style', '</style>'],
];

/** Markdown without its comments, scripts and styles; one that does not end is text. */
export function withoutHtml(markdown: string): string {
  return HIDDEN.reduce((text, [start, end]) => without(text, start, end), markdown);
}

function without(text: string, start: string, end: string): string {
  const lower = text.toLowerCase();
  // Small letters of some characters are longer: then places would not be the same.
  const searched = lower.length === text.length ? lower : text;
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const from = searched.indexOf(start, at);
    const to = from === -1 ? -1 : searched.indexOf(end, from + start.length);
    if (to === -1) break;
    parts.push(text.slice(at, from));
    at = to + end.length;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
