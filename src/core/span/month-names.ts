/** English, for messages and for reading dates that were meant as EDTF. */
export const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(' ');

/** 1 to 12 for a month's English name or its first three letters or more; null for any other word. */
export function monthByName(word: string): number | null {
  const name = word.toLowerCase();
  const index = MONTH_NAMES.findIndex((month) => name.length >= 3 && month.toLowerCase().startsWith(name));
  return index < 0 ? null : index + 1;
}
