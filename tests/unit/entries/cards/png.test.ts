import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { encodePng } from '../../../../src/entries/cards/png.ts';
import { crc32 } from './crc32.ts';

const pixelsOf = (colours: readonly number[]) =>
  Uint8Array.from(colours.flatMap((rgb) => [rgb >> 16, (rgb >> 8) & 255, rgb & 255, 255]));

/** The chunks of a PNG, their sums checked. */
function chunksOf(png: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks.set(body.toString('latin1', 0, 4), body.subarray(4));
    at += 12 + length;
  }
  return chunks;
}

function coloursOf(png: Uint8Array, width: number): number[] {
  const chunks = chunksOf(png);
  const palette = chunks.get('PLTE')!;
  const rows = inflateSync(chunks.get('IDAT')!);
  return [...rows].filter((_, i) => i % (width + 1) !== 0).map((index) => palette.readUIntBE(index * 3, 3));
}

describe('a PNG with a palette', () => {
  test('holds its size, and few colours as they are', async () => {
    const colours = [0xfbfaf7, 0x1c1e22, 0xa8321f, 0xfbfaf7, 0x000000, 0xffffff];
    const png = await encodePng(pixelsOf(colours), 3, 2);
    const chunks = chunksOf(png);
    expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
    expect([...chunks.get('IHDR')!]).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
    expect(chunks.get('PLTE')!.length).toBe(5 * 3);
    expect(coloursOf(png, 3)).toEqual(colours);
  });

  test('takes shades that are nearly alike for one, where there are too many', async () => {
    const colours = Array.from({ length: 64 * 64 }, (_, i) => ((i >> 6) << 18) | ((i & 63) << 2));
    const png = await encodePng(pixelsOf(colours), 64, 64);
    expect(chunksOf(png).get('PLTE')!.length).toBeLessThanOrEqual(256 * 3);
    coloursOf(png, 64).forEach((colour, i) => {
      for (const shift of [0, 8, 16]) {
        expect(Math.abs(((colour >> shift) & 255) - ((colours[i]! >> shift) & 255))).toBeLessThan(16);
      }
    });
  });
});
