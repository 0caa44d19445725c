const SOFT_BREAK = /=[ \t]{0,80}\r?\n/g;
const ENCODED = /=([\dA-Fa-f]{2})/g;
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a MIME body (RFC 2045), of which `body` has a character each. */
export function transferDecoded(body: string, transfer: string): Uint8Array {
  if (transfer === 'base64') return base64(body);
  if (transfer !== 'quoted-printable') return bytesOf(body);
  const unfolded = body.replace(SOFT_BREAK, '');
  return bytesOf(unfolded.replace(ENCODED, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))));
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** What is no digit of it is passed over: line ends, padding. */
function base64(text: string): Uint8Array {
  const digits = text.replace(/[^A-Za-z0-9+/]/g, '');
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let next = 0;
  for (const digit of digits) {
    held = ((held << 6) | BASE64.indexOf(digit)) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[next++] = (held >> bits) & 0xff;
    }
  }
  return bytes;
}
