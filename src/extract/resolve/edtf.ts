import { describeSpan, readSpan } from '../../core/span/index.ts';

// Building EDTF from EDTF. The strings are those of the rules: dates, intervals, and sets without spaces.

/** Where a date or interval begins, as a date; null where it is open, or a set. */
export function startOf(edtf: string): string | null {
  return date(edtf.split('/')[0]);
}

/** Where a date or interval ends, as a date; null where it is open, or a set. */
export function endOf(edtf: string): string | null {
  return date(edtf.split('/').at(-1));
}

/** One of the dates from `first` to `last`; null where there are none. ISO dates of one precision sort as text. */
export function oneOf(first: string, last: string): string | null {
  if (first > last) return null;
  return first === last ? first : `[${first}..${last}]`;
}

/** The dates of a text each with a qualifier (`?` or `~`) besides those it has. */
export function qualify(edtf: string, qualifier: '?' | '~'): string {
  return edtf.replace(/(-?[\dX]+(?:-[\dX]+)*)([?~%]?)/g, (_, plain: string, has: string) => {
    return plain + (has === '' || has === qualifier ? qualifier : '%');
  });
}

/** Without `?`, `~` and `%`. */
export function unqualified(edtf: string): string {
  return edtf.replace(/[?~%]/g, '');
}

/** “9 July 2024”. */
export function dateInWords(edtf: string): string {
  const read = readSpan(edtf);
  return read.ok ? describeSpan(read.span, 'en-GB') : edtf;
}

function date(text: string | undefined): string | null {
  return text === undefined || !/^-?[\dX]/.test(text) ? null : text;
}
