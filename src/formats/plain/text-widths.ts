import { utf8 } from './columns.ts';

/** How far each character moves the pen, px. */
export interface Advances {
  /** By code, 0 to 127. */
  ascii: Float64Array<ArrayBuffer>;
  /** Of any other code point. */
  other: (codePoint: number) => number;
}

/**
 * The widths of texts in px, as sums of the advances of their characters: what a text takes where it is set without
 * kerning and ligatures, and the most it takes where these only bring characters closer.
 *
 * @param bytes the texts in UTF-8, one after the other
 * @param offsets where each text starts, and at the end where the last one ends
 */
export function textWidths(
  bytes: Uint8Array,
  offsets: Uint32Array,
  advances: Advances,
): Float32Array<ArrayBuffer> {
  const { ascii } = advances;
  const widths = new Float32Array(offsets.length - 1);
  for (let text = 0; text < widths.length; text++) {
    const end = offsets[text + 1]!;
    let at = offsets[text]!;
    let width = 0;
    for (; at < end && bytes[at]! < 0x80; at++) width += ascii[bytes[at]!]!;
    widths[text] = at === end ? width : width + widthOf(utf8.decode(bytes.subarray(at, end)), advances);
  }
  return widths;
}

/** The same for one text. */
export function widthOf(text: string, { ascii, other }: Advances): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const codePoint = text.codePointAt(at)!;
    width += codePoint < 0x80 ? ascii[codePoint]! : other(codePoint);
    if (codePoint > 0xffff) at++;
  }
  return width;
}
