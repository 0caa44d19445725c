/** Sizes of type, px, for pages of up to so many letters: on A4 and on Letter, upright, each then fits on one. */
const SIZES: readonly (readonly [letters: number, size: number])[] = [
  [250, 34],
  [500, 30],
  [900, 26],
  [1300, 22],
  [2300, 17],
  [3600, 13],
];

/** Smaller cannot be read, px. */
const LEAST = 11;

/** How large the words of a page are set, px: as large as its one page has room for. `letters` counts all of them. */
export function typeSize(letters: number): number {
  return SIZES.find(([most]) => letters <= most)?.[1] ?? LEAST;
}
