/** The rows of a group that are shown: from the place `first` in it up to `last`, exclusive. */
export interface Page {
  first: number;
  last: number;
}

/** So many rows come at a time: some thousand of them at once would hold the page up. */
export const PAGE = 200;

/** The rows around a place in the group. */
export function pageAround(place: number): Page {
  const first = Math.floor(place / PAGE) * PAGE;
  return { first, last: first + PAGE };
}

/** The page as far as a group of `size` rows goes; the group’s last rows where it ends before. */
export function pageWithin({ first, last }: Page, size: number): Page {
  return first < size ? { first, last: Math.min(last, size) } : pageWithin(pageAround(size - 1), size);
}
