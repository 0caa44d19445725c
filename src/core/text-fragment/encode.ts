/** What `encodeURIComponent` leaves: a hyphen is a delimiter in a text directive; the others end links in running text. */
const LEFT = /[-!'()*]/g;

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** A piece of a text directive, percent-encoded. White space of any kind is one space: a page shows it as that. */
export function encodeTerm(text: string): string {
  const words = text
    .replaceAll(LONE_SURROGATE, '\ufffd')
    .replaceAll(/[\s\u0085]+/g, ' ')
    .trim();
  return encodeURIComponent(words).replaceAll(
    LEFT,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
