/** A part of a MIME message that is a page; `body` has a character for each byte. */
export interface PagePart {
  body: string;
  charset: string | null;
  /** `quoted-printable`, `base64` or another word of RFC 2045. */
  transfer: string;
  location: string | null;
}

/** Headers are looked for in so many bytes. */
const LONGEST_HEADER = 20_000;
/** Parts looked at, at most. */
const MOST_PARTS = 2000;

/** The first part of a message that is HTML; null where there is none. `message` has a character for each byte. */
export function pagePartOf(message: string): PagePart | null {
  const { headers, bodyAt } = readHeaders(message, 0);
  const boundary = /boundary\s{0,8}=\s{0,8}(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/i.exec(
    headers.get('content-type') ?? '',
  );
  const mark = `--${boundary?.[1] ?? boundary?.[2] ?? ''}`;
  if (mark === '--') return null;
  const outer = headers.get('snapshot-content-location') ?? null;
  let at = message.indexOf(mark, bodyAt);
  for (let count = 0; at !== -1 && count < MOST_PARTS; count++) {
    const start = at + mark.length;
    const end = message.indexOf(`\n${mark}`, start);
    const part = readHeaders(message, start);
    const type = part.headers.get('content-type') ?? '';
    if (/^\s{0,8}(?:text\/html|application\/xhtml\+xml)/i.test(type)) {
      return {
        body: message.slice(part.bodyAt, end === -1 ? undefined : end),
        charset: /charset\s{0,8}=\s{0,8}"?([\w:.-]{1,40})/i.exec(type)?.[1]?.toLowerCase() ?? null,
        transfer: (part.headers.get('content-transfer-encoding') ?? '').trim().toLowerCase(),
        location: outer ?? part.headers.get('content-location') ?? null,
      };
    }
    at = end === -1 ? -1 : end + 1;
  }
  return null;
}

/** Headers by their names in small letters, with folded lines joined; they end at a blank line. */
function readHeaders(message: string, from: number): { headers: Map<string, string>; bodyAt: number } {
  const start = message.slice(from, from + LONGEST_HEADER);
  const blank = /\r?\n[ \t]{0,8}\r?\n/.exec(start.replace(/^\r?\n/, (line) => ' '.repeat(line.length)));
  const length = blank === null ? start.length : blank.index + blank[0].length;
  const headers = new Map<string, string>();
  const lines = start
    .slice(0, length)
    .replace(/\r?\n[ \t]{1,80}/g, ' ')
    .split(/\r?\n/);
  for (const line of lines) {
    const [, name, value] = /^\s{0,4}([\w-]{1,80}):\s{0,80}(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) headers.set(name.toLowerCase(), value.trim());
  }
  return { headers, bodyAt: from + length };
}
