/** Elements that HTML knows no self-closing form of: `<script src="a.js"/>` would swallow the rest of the page. */
const SELF_CLOSED =
  /<((?:script|style|title|textarea|iframe|noscript|template|select|svg|object|video|audio|canvas|button|div|span|p|a|i|b|em|strong|li|td|th|ul|ol|h[1-6]|section|article|aside|figure|label)\b[^<>]{0,2000})\/>/gi;

const IS_XML = /^\s{0,200}<\?xml\b/i;

/** A page that is XML by its declaration or its name, in words that a parser of HTML reads the same way: with end tags. */
export function withEndTags(html: string, name: string): string {
  if (!IS_XML.test(html.slice(0, 1000)) && !/\.xht(?:ml)?$/i.test(name)) return html;
  return html.replace(SELF_CLOSED, (_, inside: string) => {
    const tag = /^[a-z]+\d?/i.exec(inside)![0];
    return `<${inside.trimEnd()}></${tag}>`;
  });
}
