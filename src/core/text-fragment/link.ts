/** Begins the part of an address that is for the browser alone. */
const DIRECTIVE = ':~:';

/** An address with a text directive, after the fragment that it may have; one it already has makes way. */
export function withTextFragment(address: string, directive: string): string {
  const hash = address.indexOf('#');
  if (hash < 0) return `${address}#${DIRECTIVE}${directive}`;
  const old = address.indexOf(DIRECTIVE, hash);
  return `${old < 0 ? address : address.slice(0, old)}${DIRECTIVE}${directive}`;
}
