const MARK = 'own.';

/** The id of a talk that a reader has made of a collection: none that an author could give one. */
export function ownId(slug: string): string {
  return MARK + slug;
}

export function isOwn(id: string): boolean {
  return id.startsWith(MARK);
}
