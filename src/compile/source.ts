/** A source file: the path that people are shown, and the text verbatim. */
export interface SourceFile {
  /** With `/` between its parts: `data/ukraine-2022-2024/events/2024.yaml`. */
  path: string;
  /** Null where the file cannot be read, which whoever read it has reported. */
  text: string | null;
}

/** Where something stands in a source file. Line and column count from 1, the column in UTF-16 units. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** The line of a file on which a piece of it starts, from 1. It is another when something above the piece has changed. */
export interface Start {
  line: number;
}

/** A value, and the place that it was read from. */
export interface Source<T> {
  value: T;
  at: Place;
  /** False where a part of the value could not be read; that part is null, and has been reported. */
  ok: boolean;
}

/** The top of a file, for what concerns the whole of it. */
export function topOf(file: string): Place {
  return { file, line: 1, column: 1 };
}
