/** Events as columns, in order of start; those with the same start as they came. The buffers are theirs alone. */
export interface TimeColumns {
  /** The title of the whole; empty where it has none. */
  title: string;
  count: number;
  /** ms since the epoch, UTC. */
  starts: Float64Array<ArrayBuffer>;
  /** ms since the epoch, UTC; `NaN` for a point in time, as every other number is an end that can be. */
  ends: Float64Array<ArrayBuffer>;
  /** 0 to 7. */
  groups: Uint8Array<ArrayBuffer>;
}

/** With their titles as bytes: what a worker can give away, and a million can be kept as. */
export interface Columns extends TimeColumns {
  /** The titles in UTF-8, one after the other: as strings, a million of them would cost half as much again. */
  titles: Uint8Array<ArrayBuffer>;
  /** Where each title starts in `titles`, and at the end where the last one ends: `count + 1` offsets. */
  offsets: Uint32Array<ArrayBuffer>;
}

export type Titles = Pick<Columns, 'titles' | 'offsets'>;

/** Without `ignoreBOM` a text would lose a U+FEFF that it starts with. */
export const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** The title of the event at `index`, decoded; throws a `RangeError` for an index that is not there. */
export function titleAt({ titles, offsets }: Titles, index: number): string {
  const [from, to] = [offsets[index], offsets[index + 1]];
  if (from === undefined || to === undefined)
    throw new RangeError(`no event at ${index}: there are ${offsets.length - 1}`);
  return utf8.decode(titles.subarray(from, to));
}
