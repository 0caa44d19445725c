/** A word, a number or a sign that the grammar knows. `start` and `end` are UTF-16 offsets into the text, end exclusive. */
export interface Token {
  start: number;
  end: number;
  /** One character, as patterns are matched on it. */
  code: string;
  /** In lower case. */
  word: string;
  /** A number’s value, a month’s (from 1), a weekday’s (from 1, Monday). */
  value: number;
}
