import { latin1 } from './declared-encoding.ts';
import { named, type Note } from './problems.ts';

/**
 * What windows-1252 has from 0x80 to 0x9F (WHATWG Encoding, index-windows-1252). Node 20 decodes it as ISO-8859-1, which
 * has control characters there, where news pages have quotation marks and dashes.
 */
const WINDOWS_1252 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/** Encodings by the marks that files in them start with; UTF-8 last, as it may be there without. */
const MARKS: readonly [encoding: string, mark: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text of a file, without its byte order mark. In this order: the mark, UTF-8 where the bytes are that,
 * `declared` (what the page says of itself; a UTF-16 in which it could not be read counts for nothing), else windows-1252. What
 * had to be assumed is noted.
 */
export function decode(bytes: Uint8Array, name: string, declared: string | null, note: Note): string {
  const mark = MARKS.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (mark) return lenient(mark[0], bytes.subarray(mark[1].length), name, note);

  const wide = wideEncoding(bytes);
  if (wide !== null) {
    note('encoding-assumed', `${named(name)} does not say its encoding; read as ${wide.toUpperCase()}`);
    return lenient(wide, bytes, name, note);
  }
  const label = declared === null ? null : encodingOf(declared);
  // It writes Japanese in ASCII.
  if (label === 'iso-2022-jp') return lenient(label, bytes, name, note);
  const utf8 = strict('utf-8', bytes);
  // Bytes beyond ASCII that are UTF-8 by chance are next to impossible, and saved pages keep the old declaration.
  if (utf8 !== null) return utf8;
  if (label !== null && label !== 'utf-8' && !label.startsWith('utf-16'))
    return lenient(label, bytes, name, note);
  const said =
    declared === null ? 'does not say its encoding and' : `says that it is in ${named(declared)}, but`;
  note(
    declared === null ? 'encoding-assumed' : 'encoding-wrong',
    `${named(name)} ${said} is not in UTF-8; read as windows-1252 (Western European)`,
    'where letters look wrong, save it as UTF-8 and read it again',
  );
  return windows1252(bytes);
}

/** The name of an encoding that a label stands for; null for one that nobody knows. */
function encodingOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function strict(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What does not decode becomes U+FFFD, and is noted. */
function lenient(encoding: string, bytes: Uint8Array, name: string, note: Note): string {
  if (encoding === 'windows-1252') return windows1252(bytes);
  const text = strict(encoding, bytes);
  if (text !== null) return text;
  note(
    'characters-lost',
    `${named(name)} has bytes that are not ${encoding.toUpperCase()}; each is shown as \uFFFD`,
    'save it as UTF-8 and read it again',
  );
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

function windows1252(bytes: Uint8Array): string {
  return latin1(bytes).replace(/[\x80-\x9F]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80]!);
}

/** UTF-16 without a mark, by the zero bytes of its spaces and Latin letters. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length - (bytes.length % 2), 1024);
  const zeros = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2]!++;
  const [even = 0, odd = 0] = zeros;
  if (length >= 16 && odd > length / 4 && even === 0) return 'utf-16le';
  if (length >= 16 && even > length / 4 && odd === 0) return 'utf-16be';
  return null;
}
