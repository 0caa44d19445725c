/**
 * The JSON text of a key’s value in an object, as it stands there; of the last one where the key stands more than once,
 * as JSON.parse has it. Null where there is none. Numbers keep what a double cannot hold. Linear in the text, which
 * must be JSON.
 */
export function rawValue(json: string, key: string): string | null {
  let depth = 0;
  let found: string | null = null;
  // Whether a string is a key, whether the last key was the one, and where its value starts.
  let isKey = false;
  let isIt = false;
  let start = -1;
  const endValue = (at: number) => {
    if (start >= 0) found = json.slice(start, at).trim();
    start = -1;
  };
  for (let at = 0; at < json.length; at++) {
    switch (json[at]) {
      case '"': {
        const end = endOfString(json, at);
        if (depth === 1 && isKey) isIt = (JSON.parse(json.slice(at, end)) as string) === key;
        if (depth === 1) isKey = false;
        at = end - 1;
        break;
      }
      case ':':
        if (depth === 1 && isIt) start = at + 1;
        break;
      case ',':
        if (depth === 1) {
          endValue(at);
          isKey = true;
        }
        break;
      case '{':
      case '[':
        depth++;
        if (depth === 1) isKey = true;
        break;
      case '}':
      case ']':
        depth--;
        if (depth === 0) endValue(at);
        break;
      default:
    }
  }
  return found;
}

/** Behind the closing quotation mark of a string that starts at `start`. */
function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    let escapes = 0;
    while (json[end - 1 - escapes] === '\\') escapes++;
    if (escapes % 2 === 0) return end + 1;
  }
  return json.length;
}
