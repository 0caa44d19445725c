/** Text that is HTML already. Made by `markup` and `dataScript`, which escape. */
export class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand in a template; null and false leave nothing behind. */
export type Content = Html | string | number | null | false | readonly Content[];

/**
 * HTML from a template. What is put in is text and is escaped, between tags and in attributes in double quotes alike, unless it is
 * HTML itself. Parsed, it is the same text again, but for what no HTML can hold: NUL and halves of surrogate pairs.
 */
export function markup(strings: TemplateStringsArray, ...contents: Content[]): Html {
  return new Html(strings.reduce((text, string, i) => text + render(contents[i - 1]!) + string));
}

function render(content: Content): string {
  if (content === null || content === false) return '';
  if (content instanceof Html) return content.toString();
  if (typeof content === 'object') return content.map(render).join('');
  return escapeText(String(content));
}

/** A parser takes a carriage return for a line feed, unless it is written as a number. */
const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
  '\0': '\uFFFD',
};

function escapeText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[&<>"'\r\0]/g, (character) => ESCAPES[character]!);
}

/** A `<script>` that holds data. Nothing in it can end it: `<` is written as JSON may write it, and so are other ends of lines. */
export function dataScript(type: string, data: unknown, id: string | null = null): Html {
  const json = JSON.stringify(data).replace(/[<\u2028\u2029]/g, (sign) => CODES[sign]!);
  return new Html(`<script type="${type}"${id === null ? '' : ` id="${id}"`}>${json}</script>`);
}

const CODES: Record<string, string> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' };
