const STORED = 'dateline:desk-embed-address:';

/** Where the author of a collection last said that its embed will lie; '' where nothing was said, or nothing is kept. */
export function keptAddress(collection: string): string {
  try {
    return localStorage.getItem(STORED + collection) ?? '';
  } catch {
    return '';
  }
}

/** Where nothing can be kept, it is asked for again. */
export function keepAddress(collection: string, said: string): void {
  try {
    if (said === '') localStorage.removeItem(STORED + collection);
    else localStorage.setItem(STORED + collection, said);
  } catch {
    // Then it holds as long as it stands in its field.
  }
}
