/** An article file in its two parts, the second verbatim. Lines count from 1 in the file. */
export interface FrontMatter {
  yaml: string;
  yamlLine: number;
  body: string;
  bodyLine: number;
}

const OPENING = /^---[ \t]*\r?\n/;
// Not by `^` of a multiline pattern, to which U+2028 in a title is the start of a line, too.
const CLOSING = /(?<![^\r\n])---[ \t]*(?:\r?\n|$)/;

/** Takes an article file apart at its two lines of three hyphens; names the one that is not there. */
export function splitFrontMatter(text: string): FrontMatter | 'missing' | 'unclosed' {
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return 'missing';
  const rest = text.slice(opening.length);
  const closing = CLOSING.exec(rest);
  if (closing === null) return 'unclosed';
  const yaml = rest.slice(0, closing.index);
  return {
    yaml,
    yamlLine: 2,
    body: rest.slice(closing.index + closing[0].length),
    bodyLine: yaml.split('\n').length + 2,
  };
}
