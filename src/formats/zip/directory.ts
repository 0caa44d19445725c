import { decodeCp437 } from './cp437.ts';

/** A file as the directory at the end of a zip lists it. */
export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  isEncrypted: boolean;
  isSymbolicLink: boolean;
  crc: number;
  /** Bytes, as it says itself. */
  packed: number;
  unpacked: number;
  /** Where its own header starts. */
  offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
/** A comment of at most 65,535 bytes stands behind the end. */
const FARTHEST = 65_557;
const UTF8_FLAG = 0x0800;
const LINK = 0o120000;

/**
 * The files of a zip by its central directory (APPNOTE.TXT 6.3.10, sections 4.3.12 to 4.3.16, zip64 too); null where it
 * has none, or one that is cut off.
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = findEnd(view);
    if (end === null) return null;
    const { count, start } = end;
    const entries: ZipEntry[] = [];
    let at = start;
    for (let place = 0; place < count; place++) {
      if (view.getUint32(at, true) !== ENTRY) return null;
      const { entry, next } = readEntry(bytes, view, at);
      entries.push(entry);
      at = next;
    }
    return entries;
  } catch (error) {
    // Read beyond the end: the file was cut off, or made to look so.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function findEnd(view: DataView): { count: number; start: number } | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - FARTHEST); at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (count !== 0xffff && start !== 0xffffffff) return { count, start };
    if (at < 20 || view.getUint32(at - 20, true) !== LOCATOR_64) return { count, start };
    const end64 = big(view, at - 12);
    if (view.getUint32(end64, true) !== END_64) return null;
    return { count: big(view, end64 + 32), start: big(view, end64 + 48) };
  }
  return null;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
    view.getUint16(at + field, true),
  );
  const nameAt = at + 46;
  const extraAt = nameAt + nameLength!;
  const next = extraAt + extraLength! + commentLength!;
  const sizes = {
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  const madeBy = view.getUint8(at + 5);
  const mode = view.getUint32(at + 38, true) >>> 16;
  return {
    entry: {
      name: nameOf(bytes.subarray(nameAt, extraAt), (flags & UTF8_FLAG) !== 0),
      method,
      isEncrypted: (flags & 1) !== 0,
      // Only systems such as Unix say what kind of file it is.
      isSymbolicLink: madeBy === 3 && (mode & 0o170000) === LINK,
      crc: view.getUint32(at + 16, true),
      ...large(view, sizes, extraAt, extraAt + extraLength!),
    },
    next,
  };
}

/** Sizes beyond 4 GB stand in an extra field of their own, each where the plain one is full. */
function large(
  view: DataView,
  { packed, unpacked, offset }: Pick<ZipEntry, 'packed' | 'unpacked' | 'offset'>,
  start: number,
  end: number,
): Pick<ZipEntry, 'packed' | 'unpacked' | 'offset'> {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    const read = (size: number) => {
      if (size !== 0xffffffff) return size;
      field += 8;
      return big(view, field - 8);
    };
    const first = read(unpacked);
    return { unpacked: first, packed: read(packed), offset: read(offset) };
  }
  return { packed, unpacked, offset };
}

function big(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/** Programs write UTF-8 without saying so; what is none is the old code page of the format. */
function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(bytes);
  } catch {
    return decodeCp437(bytes);
  }
}
