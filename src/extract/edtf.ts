import { describeSpan, readSpan } from '../core/span/index.ts';

// Building EDTF from EDTF. The strings are those of the rules: dates, intervals, and sets without spaces. What comes
// out need not be EDTF: only what is counts as read (`findMentions`, `resolveMention`).

/** Where a date or interval begins. Of what is open there, or a set, it makes no EDTF. */
export function startOf(edtf: string): string {
  return edtf.split('/')[0] ?? '';
}

/** Where a date or interval ends. Of what is open there, or a set, it makes no EDTF. */
export function endOf(edtf: string): string {
  return edtf.split('/').at(-1) ?? '';
}

/** One of the dates from `first` to `last`; no EDTF where there are none. */
export function oneOf(first: string, last: string): string {
  return first === last ? first : `[${first}..${last}]`;
}

/** The dates of a text each with a qualifier, `?` or `~`, besides the other, which they may have. */
export function qualify(edtf: string, qualifier: '?' | '~'): string {
  const dates = /(-?[\dX]+(?:-[\dX]+)*)([?~%]?)/g;
  return edtf.replace(
    dates,
    (_, date: string, other: string) => date + (other === '' || other === qualifier ? qualifier : '%'),
  );
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
