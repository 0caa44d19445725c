import { deflate } from 'node:zlib';
import { promisify } from 'node:util';

const compress = promisify(deflate);

/** How a picture is written. Another way is another name, so that nobody takes pictures that were kept for what would be written now. */
export const PNG_FORM = 'palette 1';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Bits of each channel that are kept, so that there are few enough colours: the first that does. */
const DEPTHS = [7, 6, 5, 4, 3, 2];
const MOST_COLOURS = 256;

/**
 * Opaque pixels (RGBA, 8 bits each) as a PNG with a palette: a third of the size that it has without. Shades that are nearly alike are
 * taken for one. https://www.w3.org/TR/png-3/
 */
export async function encodePng(pixels: Uint8Array, width: number, height: number): Promise<Uint8Array> {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  for (const bits of DEPTHS) {
    const indexed = index(words, width, height, bits);
    if (indexed === null) continue;
    const header = Buffer.alloc(13);
    header.writeUInt32BE(width, 0);
    header.writeUInt32BE(height, 4);
    // 8 bits a pixel, colour by palette.
    header.set([8, 3, 0, 0, 0], 8);
    return Buffer.concat([
      SIGNATURE,
      chunk('IHDR', header),
      chunk('PLTE', indexed.palette),
      chunk('IDAT', await compress(indexed.rows)),
      chunk('IEND', new Uint8Array()),
    ]);
  }
  throw new RangeError('there is no picture of more than 64 colours with 2 bits a channel');
}

/** A row is a byte that names its filter, none, and an index for each pixel. Null for too many colours. */
function index(
  words: Uint32Array,
  width: number,
  height: number,
  bits: number,
): { palette: Uint8Array; rows: Uint8Array } | null {
  // Alpha, the highest byte of a little-endian word, is left out.
  const mask = ((0xff << (8 - bits)) & 0xff) * 0x010101;
  const places = new Map<number, number>();
  const colours: number[] = [];
  const rows = new Uint8Array((width + 1) * height);
  let last = -1;
  let place = 0;
  for (let y = 0, from = 0, to = 1; y < height; y++, to++) {
    for (let x = 0; x < width; x++, from++, to++) {
      const word = words[from]!;
      if (word !== last) {
        last = word;
        const found = places.get(word & mask);
        if (found === undefined) {
          if (colours.length === MOST_COLOURS) return null;
          place = colours.length;
          places.set(word & mask, place);
          // As it was met first: the ground is met first of its shade, and stays what it is.
          colours.push(word);
        } else place = found;
      }
      rows[to] = place;
    }
  }
  const palette = Uint8Array.from(
    colours.flatMap((word) => [word & 0xff, (word >>> 8) & 0xff, (word >>> 16) & 0xff]),
  );
  return { palette, rows };
}

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function chunk(type: string, data: Uint8Array): Uint8Array {
  const out = Buffer.alloc(data.length + 12);
  out.writeUInt32BE(data.length, 0);
  out.write(type, 4, 'latin1');
  out.set(data, 8);
  let crc = 0xffffffff;
  for (let i = 4; i < data.length + 8; i++) crc = CRC[(crc ^ out[i]!) & 0xff]! ^ (crc >>> 8);
  out.writeUInt32BE(~crc >>> 0, data.length + 8);
  return out;
}
