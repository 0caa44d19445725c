import type { YAMLError } from 'yaml';
import type { Report } from './report.ts';
import type { Place } from './source.ts';
import { clip } from './wording.ts';

const LONGEST_MESSAGE = 120;

/** Why a text is not YAML. */
export interface SyntaxProblem {
  at: Place;
  code: YAMLError['code'];
  /** In the parser's words. */
  message: string;
}

/** The slips that people make, in words that say what to do. The rest is said in the parser's own words. */
const SYNTAX: Partial<Record<YAMLError['code'], [message: string, hint: string]>> = {
  TAB_AS_INDENT: ['a tab stands where YAML wants spaces', 'indent with two spaces a level'],
  MISSING_CHAR: [
    'a quote or a bracket that is opened before this is not closed',
    'close it, or put the whole value in quotes',
  ],
  BLOCK_AS_IMPLICIT_KEY: ['a second “: ” stands in one line', 'put a value that holds “: ” in quotes'],
  BAD_SCALAR_START: ['a value cannot start with this sign', 'put the value in quotes'],
  BAD_DQ_ESCAPE: ['a backslash stands in double quotes', 'write \\\\ for a backslash, or use single quotes'],
  MULTIPLE_DOCS: ['a second document starts here', 'take out the line “---”'],
  TAG_RESOLVE_FAILED: ['a value cannot start with “!”', 'put the value in quotes'],
  BAD_ALIAS: ['a value cannot start with “*” or “&”', 'put the value in quotes'],
};

/** A tab where a line begins is the slip behind several of the parser's errors. */
export function toProblem(
  { code, message, pos: [offset] }: YAMLError,
  at: Place,
  text: string,
): SyntaxProblem {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const isTabbed = /^ *\t/.test(text.slice(lineStart, offset + 1));
  return { at, code: isTabbed ? 'TAB_AS_INDENT' : code, message };
}

export function reportSyntax({ at, code, message }: SyntaxProblem, report: Report): void {
  if (code === 'RESOURCE_EXHAUSTION') {
    report(
      'yaml-nesting',
      at,
      'values are nested too deeply to be read',
      'no file of a collection nests deeper than six levels',
    );
    return;
  }
  const [words, hint] = SYNTAX[code] ?? [
    `this is not YAML: ${inOurStyle(message)}`,
    'check the indentation, and put values with : # [ { or quotes in them into quotes',
  ];
  report('yaml-syntax', at, words, hint);
}

/** The parser quotes the text, at any length. */
function inOurStyle(message: string): string {
  return clip(`${message.charAt(0).toLowerCase()}${message.slice(1)}`, LONGEST_MESSAGE).replace(/\.$/, '');
}
