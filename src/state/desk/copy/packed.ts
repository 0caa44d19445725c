/** What stands in a line for what JSON does not have. */
type Stand = { map: [unknown, unknown][] } | { bytes: string };

/** What a copy holds, as one line of JSON. No object of it has a property of those names. */
export function packed(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown): unknown => {
    if (part instanceof Map) return { map: [...part] } satisfies Stand;
    return part instanceof Uint8Array ? ({ bytes: charactersOf(part) } satisfies Stand) : part;
  });
}

/** The value that was packed. Throws where the line is no JSON. */
export function unpacked(line: string): unknown {
  return JSON.parse(line, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    const stand = part as Stand;
    if ('map' in stand) return new Map(stand.map);
    return 'bytes' in stand ? bytesOf(stand.bytes) : part;
  });
}

/** One character for each byte, by its number. */
function charactersOf(bytes: Uint8Array): string {
  let characters = '';
  // In pieces: a function takes no more than some ten thousand arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    characters += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return characters;
}

function bytesOf(characters: string): Uint8Array {
  return Uint8Array.from(characters, (character) => character.charCodeAt(0));
}
