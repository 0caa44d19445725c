import { Inflate } from 'fflate';
import type { ZipEntry } from './directory.ts';
import { crc32 } from './crc32.ts';

/** Why an entry cannot be unpacked. */
export type Trouble = 'damaged' | 'too-large' | 'method';

/** Packed bytes that are handed over at once, so that it can be stopped between two. */
const PIECE = 16_384;

/** The bytes of a file in a zip, of which there must not be more than `most`: it stops while it is being unpacked. */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, most: number): Uint8Array | Trouble {
  if (entry.unpacked > most) return 'too-large';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== 0x04034b50) return 'damaged';
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length < entry.packed) return 'damaged';
  if (entry.method !== 0 && entry.method !== 8) return 'method';
  const content = entry.method === 0 ? packed.slice() : inflated(packed, Math.min(most, entry.unpacked));
  if (typeof content === 'string') return content;
  return content.length === entry.unpacked && crc32(content) === entry.crc ? content : 'damaged';
}

/** No more than `most` bytes, which it says itself that it has: one that goes on is made to deceive. */
function inflated(packed: Uint8Array, most: number): Uint8Array | Trouble {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((piece) => {
    size += piece.length;
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length && size <= most; at += PIECE) {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch {
    return 'damaged';
  }
  if (size > most) return 'too-large';
  const content = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    content.set(piece, at);
    at += piece.length;
  }
  return content;
}
