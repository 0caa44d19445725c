/** How far into a file an encoding is looked for, in bytes: the HTML standard has 1,024, some pages need more. */
const LOOKED_AT = 4096;

const XML_DECLARATION = /^\s{0,64}<\?xml[^>]{0,256}?encoding\s{0,8}=\s{0,8}["']([\w:.-]{1,40})["']/i;
const META = /<meta\b[^>]{0,512}/gi;
const CHARSET = /charset\s{0,8}=\s{0,8}["']?\s{0,8}([\w:.-]{1,40})/i;

/** The label of the encoding that a page says it is in, in small letters; null where it says none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const start = latin1(bytes.subarray(0, LOOKED_AT));
  const declared = XML_DECLARATION.exec(start)?.[1];
  if (declared !== undefined) return declared.toLowerCase();
  for (const [tag] of start.matchAll(META)) {
    const charset = CHARSET.exec(tag)?.[1];
    if (charset !== undefined) return charset.toLowerCase();
  }
  return null;
}

/** Each byte as the character of its number: for looking at what is ASCII in bytes of any encoding. */
export function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return parts.join('');
}
