import { isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Report } from './report.ts';
import { topOf, type Place, type Start } from './source.ts';
import { reportSyntax, toProblem, type SyntaxProblem } from './yaml-syntax.ts';

/** A YAML node with what is needed to say where it stands. */
export interface YamlValue {
  node: Node;
  at(node: Node): Place;
}

export interface Piece {
  file: string;
  text: string;
  start: Start;
}

interface Parsed {
  root: Node | null;
  at(node: Node): Place;
  error: SyntaxProblem | null;
}

/**
 * Reads one YAML document. Null where there is none or it cannot be read, which is reported.
 * `firstLine` is the line of the file that the text starts on: front matter does not start on line 1.
 */
export function parseYaml(file: string, text: string, report: Report, firstLine = 1): YamlValue | null {
  const { root, at, error } = parse({ file, text, start: { line: firstLine } });
  if (error) reportSyntax(error, report);
  else if (root === null) reportEmpty({ file, line: firstLine, column: 1 }, report);
  return error || root === null ? null : { node: root, at };
}

/** The items of a list; `complete` is false where one could not be read. */
export interface YamlList {
  values: YamlValue[];
  complete: boolean;
}

/**
 * Reads a YAML list. Where the file cannot be read as a whole, each item is read by itself, so that one with a slip
 * in it does not hide the others. What cannot be read is reported.
 */
export function parseYamlList(file: string, text: string, report: Report): YamlList {
  const whole: Piece = { file, text, start: { line: 1 } };
  const { root, error } = parse(whole);
  if (!error && root === null) {
    reportEmpty(topOf(file), report);
    return { values: [], complete: false };
  }
  const items = error ? splitItems(whole) : [];
  const pieces = items.length > 0 ? items : [whole];
  const lists = pieces.map((piece) => parsePiece(piece, report));
  return { values: lists.flatMap(({ values }) => values), complete: lists.every(({ complete }) => complete) };
}

/** The items of a list that a piece of a file is by itself; null where it is none, or something is wrong with it. */
export function parsePieces(piece: Piece): YamlValue[] | null {
  const { root, at, error } = parse(piece);
  return error || !isSeq<Node>(root) ? null : root.items.map((node) => ({ node, at }));
}

function parsePiece(piece: Piece, report: Report): YamlList {
  const { root, at, error } = parse(piece);
  if (error) reportSyntax(error, report);
  if (error || root === null) return { values: [], complete: false };
  if (isSeq<Node>(root)) return { values: root.items.map((node) => ({ node, at })), complete: true };
  report('value-type', at(root), 'the file must be a list', 'start each item with “- ” in the first column');
  return { values: [], complete: false };
}

/** A list item that starts in the first column ends where the next one starts. */
function splitItems({ file, text }: Piece): Piece[] {
  const starts = [...text.matchAll(/^-(?=\s)/gm)].map(({ index }) => index);
  let line = 1;
  let counted = 0;
  return starts.map((start, index) => {
    line += text.slice(counted, start).split('\n').length - 1;
    counted = start;
    return { file, text: text.slice(start, starts[index + 1]), start: { line } };
  });
}

/** Values keep the text that they were written as (`2022` and `-0043` are dates); duplicate keys are found later. */
function parse({ file, text, start }: Piece): Parsed {
  const lineCounter = new LineCounter();
  const document = parseDocument<Node, true>(text, {
    schema: 'core',
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
    lineCounter,
  });
  const place = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return {
      file,
      // Where the piece is when it is asked.
      get line() {
        return line + start.line - 1;
      },
      column: col,
    };
  };
  const cause = document.errors[0] ?? document.warnings[0];
  return {
    root: document.contents,
    at: (node) => place(node.range?.[0] ?? 0),
    error: cause ? toProblem(cause, place(cause.pos[0]), text) : null,
  };
}

function reportEmpty(at: Place, report: Report): void {
  report('file-empty', at, 'nothing stands here but white space and comments', 'fill it, or delete the file');
}
