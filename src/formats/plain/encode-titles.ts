import type { Columns } from './columns.ts';

const utf8 = new TextEncoder();

/** Titles as columns have them. The encoder takes as long to be called as for a line of text, so that it is called once where all is ASCII. */
export function encodeTitles(titles: readonly string[]): Pick<Columns, 'titles' | 'offsets'> {
  const offsets = new Uint32Array(titles.length + 1);
  const text = titles.join('');
  const whole = utf8.encode(text);
  if (whole.length === text.length) {
    for (let i = 0; i < titles.length; i++) offsets[i + 1] = offsets[i]! + titles[i]!.length;
    return { titles: whole, offsets };
  }
  // One by one: two halves of characters that meet where one title ends and the next begins are no character.
  const parts = titles.map((title) => utf8.encode(title));
  for (let i = 0; i < parts.length; i++) offsets[i + 1] = offsets[i]! + parts[i]!.length;
  const bytes = new Uint8Array(offsets[parts.length]!);
  parts.forEach((part, i) => bytes.set(part, offsets[i]));
  return { titles: bytes, offsets };
}
