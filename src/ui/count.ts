/** The page is in English, and so are its figures. */
export const NUMBER = new Intl.NumberFormat('en');

/** `1 event`, `1,000 events`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${NUMBER.format(n)} ${n === 1 ? one : many}`;
}
