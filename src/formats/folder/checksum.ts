const OFFSETS = [0x811c9dc5, 0x01000193] as const;
const PRIME = 0x01000193;

/**
 * A checksum of a text, 16 hexadecimal digits: FNV-1a of its UTF-16 units, from two offsets. Tells whether somebody has
 * changed a file, and nothing more: it is no protection against somebody who wants it to stay the same. Ends of lines
 * count as one, as tools change them without being asked.
 */
export function checksum(text: string): string {
  const units = text.replace(/\r\n?/g, '\n');
  return OFFSETS.map((offset) => {
    let hash: number = offset;
    for (let at = 0; at < units.length; at++) hash = Math.imul(hash ^ units.charCodeAt(at), PRIME);
    return (hash >>> 0).toString(16).padStart(8, '0');
  }).join('');
}
