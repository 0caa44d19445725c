/** A copy is in one of two files: it is written anew into the other, so that one is whole at any time. */
export const PLACES = [0, 1] as const;
export type Place = (typeof PLACES)[number];

/** The name of a file of the copy of a collection. */
export function nameOf(id: string, place: Place): string {
  return `${encodeURIComponent(id)}.${place}`;
}

/** The collection that a file is the copy of. */
export function idOf(name: string): string {
  return decodeURIComponent(name.slice(0, name.lastIndexOf('.')));
}
