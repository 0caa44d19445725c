import { crc32 } from '../../../../src/formats/zip/crc32.ts';

export interface ZipFile {
  /** As its bytes stand in the zip. */
  name: string | readonly number[];
  content: string;
  /** Whether it says that its name is UTF-8. */
  isUtf8?: boolean;
  /** Whether sizes and checksum stand behind what it holds, as they are written where the end is not known before. */
  hasDescriptor?: boolean;
  /** Whether its sizes stand in 64 bits. */
  is64?: boolean;
}

const LARGE = 0xffffffff;

/** A zip as other programs than ours write it, stored without being packed (APPNOTE.TXT 6.3.10). */
export function zipOf(files: readonly ZipFile[], end64 = false): Uint8Array {
  const bytes: number[] = [];
  const directory: number[] = [];
  for (const { name, content, isUtf8 = true, hasDescriptor = false, is64 = false } of files) {
    const encoded = typeof name === 'string' ? [...new TextEncoder().encode(name)] : [...name];
    const data = [...new TextEncoder().encode(content)];
    const crc = crc32(Uint8Array.from(data));
    const offset = bytes.length;
    const flags = (isUtf8 ? 0x0800 : 0) | (hasDescriptor ? 8 : 0);
    const sizes = is64 ? [LARGE, LARGE] : [data.length, data.length];
    const known = hasDescriptor ? [0, 0, 0] : [crc, ...sizes];
    const extra = is64 ? [...short(1), ...short(16), ...long(data.length), ...long(data.length)] : [];
    const extra64 = is64 ? [...short(1), ...short(24), ...extra.slice(4), ...long(offset)] : [];
    const head = [...short(20), ...short(flags), ...short(0), ...short(0), ...short(33)];
    bytes.push(...word(0x04034b50), ...head, ...known.flatMap(word), ...short(encoded.length));
    bytes.push(...short(extra.length), ...encoded, ...extra, ...data);
    if (hasDescriptor) bytes.push(...[0x08074b50, crc, data.length, data.length].flatMap(word));
    directory.push(...word(0x02014b50), ...short(20), ...head, ...[crc, ...sizes].flatMap(word));
    directory.push(...short(encoded.length), ...short(extra64.length), ...short(0), ...short(0), ...short(0));
    directory.push(...word(0), ...word(is64 ? LARGE : offset), ...encoded, ...extra64);
  }
  const start = bytes.length;
  bytes.push(...directory);
  if (end64) {
    const at = bytes.length;
    const counts = [...long(files.length), ...long(files.length), ...long(directory.length), ...long(start)];
    bytes.push(
      ...word(0x06064b50),
      ...long(44),
      ...short(45),
      ...short(45),
      ...word(0),
      ...word(0),
      ...counts,
    );
    bytes.push(...word(0x07064b50), ...word(0), ...long(at), ...word(1));
  }
  const count = end64 ? 0xffff : files.length;
  bytes.push(...word(0x06054b50), ...short(0), ...short(0), ...short(count), ...short(count));
  bytes.push(...word(directory.length), ...word(end64 ? LARGE : start), ...short(0));
  return Uint8Array.from(bytes);
}

function short(value: number): number[] {
  return [value & 0xff, (value >>> 8) & 0xff];
}

function word(value: number): number[] {
  return [...short(value & 0xffff), ...short(value >>> 16)];
}

function long(value: number): number[] {
  return [...word(value), ...word(0)];
}
