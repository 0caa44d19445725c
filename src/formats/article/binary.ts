interface Signature {
  /** Latin-1, at `at`. */
  starts: string;
  at?: number;
  is: string;
}

/** By their first bytes. What a zip holds is told by the file’s name. */
const SIGNATURES: readonly Signature[] = [
  { starts: '%PDF', is: 'a PDF file' },
  { starts: 'PK\x03\x04', is: 'a zip file' },
  { starts: '\xD0\xCF\x11\xE0', is: 'an old Word, Excel or Outlook file' },
  { starts: '{\\rtf', is: 'an RTF file' },
  { starts: 'bplist00', is: 'a Safari web archive' },
  { starts: '\x89PNG', is: 'a PNG image' },
  { starts: '\xFF\xD8\xFF', is: 'a JPEG image' },
  { starts: 'GIF8', is: 'a GIF image' },
  { starts: 'WEBP', at: 8, is: 'a WebP image' },
  { starts: 'II*\0', is: 'a TIFF image' },
  { starts: 'MM\0*', is: 'a TIFF image' },
  { starts: 'ftypavif', at: 4, is: 'an AVIF image' },
  { starts: 'ftyphei', at: 4, is: 'a HEIC image' },
  { starts: 'ftyp', at: 4, is: 'a video or sound file' },
  { starts: 'ID3', is: 'a sound file' },
  { starts: 'OggS', is: 'a sound file' },
  { starts: 'RIFF', is: 'a sound or video file' },
  { starts: '\x1F\x8B', is: 'a compressed file (gzip)' },
  { starts: 'BZh', is: 'a compressed file (bzip2)' },
  { starts: '7z\xBC\xAF', is: 'a compressed file (7z)' },
  { starts: 'Rar!', is: 'a compressed file (RAR)' },
  { starts: 'SQLite format 3\0', is: 'a database' },
  { starts: '\x7FELF', is: 'a program' },
  { starts: 'MZ\x90', is: 'a program' },
  { starts: '%!PS', is: 'a PostScript file' },
];

const ZIPPED: readonly [RegExp, string][] = [
  [/\.docx$/i, 'a Word file'],
  [/\.odt$/i, 'an OpenDocument file'],
  [/\.epub$/i, 'an e-book'],
  [/\.(xlsx|pptx|ods|odp)$/i, 'an office file'],
];

/** What a file is that is no text, by its first bytes: `a PDF file`; null where nothing says so. */
export function binaryKind(bytes: Uint8Array, name: string): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 32));
  const found = SIGNATURES.find(({ starts, at = 0 }) => start.startsWith(starts, at))?.is ?? null;
  if (found !== 'a zip file') return found;
  return ZIPPED.find(([ending]) => ending.test(name))?.[1] ?? found;
}
