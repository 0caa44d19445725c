import { describeSpan, readSpan, type Style } from '../../core/span/index.ts';

/** A date in words; what cannot be read as it was written. `locale` is BCP 47. */
export function dateInWords(edtf: string, locale: string, style: Style = 'long'): string {
  const read = readSpan(edtf);
  return read.ok ? describeSpan(read.span, locale, { style }) : edtf || 'no date';
}
