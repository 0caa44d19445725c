import type { Values } from './front-matter.ts';

const KEY = /^\s{0,8}(?:"([^"\n]{1,60})"|([\w.-]{1,60}))\s{0,8}=\s{0,8}(\S[^\n]*)?$/;
const TEXT = /^(?:"((?:[^"\\]|\\.)*)"|'([^']*)')/;
/** A text of several lines is nothing that says what an article is. */
const LONG_TEXT = /^(?:"""|''')/;

/**
 * The keys of a TOML front matter whose values are texts, dates or lists of texts; those of tables, which tell of other
 * things, are passed over. Null where a line is none of it.
 */
export function readToml(toml: string): Values | null {
  const values = new Map<string, string[]>();
  const lines = toml.split('\n');
  let isTable = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (/^\s*(?:#|$)/.test(line)) continue;
    if (/^\s{0,8}\[/.test(line)) {
      isTable = true;
      continue;
    }
    const [, quoted, bare, rest = ''] = KEY.exec(line) ?? [];
    const key = quoted ?? bare;
    if (key === undefined) return null;
    let value = rest;
    const long = LONG_TEXT.exec(value)?.[0];
    if (long !== undefined) {
      if (!value.slice(3).includes(long)) while (++at < lines.length && !lines[at]!.includes(long));
      continue;
    }
    while (value.startsWith('[') && !/\]\s*(?:#.*)?$/.test(lines[at]!) && at + 1 < lines.length)
      value += lines[++at]!;
    if (!isTable) values.set(key.toLowerCase(), textsOf(value));
  }
  return values;
}

function textsOf(value: string): string[] {
  const parts = value.startsWith('[') ? partsOf(value.slice(1)) : [value];
  return parts.map(textOf).filter((text) => text !== '');
}

/** The texts of a list, each with its quotation marks. */
function partsOf(list: string): string[] {
  return [...list.matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'/g)].map(([text]) => text);
}

function textOf(value: string): string {
  const [, escaped, literal] = TEXT.exec(value) ?? [];
  if (escaped !== undefined) return unescaped(escaped).trim();
  return (literal ?? value.replace(/\s+#.*$/, '')).trim();
}

function unescaped(text: string): string {
  return text.replace(
    /\\(?:u([\dA-Fa-f]{4})|(.))/g,
    (_, hex: string | undefined, char: string | undefined) =>
      hex !== undefined ? String.fromCharCode(parseInt(hex, 16)) : ({ n: '\n', t: '\t' }[char!] ?? char!),
  );
}
