/** `#town-bridge/review/vote`: the collection that is open, and where in it; null for the shelf. */
export interface DeskAddress {
  collection: string;
  /** As `Place` has it. */
  path: string;
}

export function addressOf(hash: string): DeskAddress | null {
  const [collection = '', ...path] = hash.replace(/^#/, '').split('/').map(decoded);
  return collection === '' ? null : { collection, path: path.join('/') };
}

export function hashOf(address: DeskAddress | null): string {
  if (address === null) return '';
  const parts = [address.collection, ...address.path.split('/')];
  return `#${parts.map(encodeURIComponent).join('/')}`;
}

/** Anybody can write an address. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
