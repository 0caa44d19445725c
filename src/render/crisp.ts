/**
 * Where to lay the middle of a line of `lineWidth` CSS px near `position`, so that both of its edges fall between
 * device pixels. `ratio`: device pixels per CSS px.
 */
export function crisp(position: number, lineWidth: number, ratio: number): number {
  const half = Math.max(1, Math.round(lineWidth * ratio)) / 2;
  return (Math.round(position * ratio - half) + half) / ratio;
}
