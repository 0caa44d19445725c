/** First instant of a year (astronomical: 0 is 1 BC), ms since the epoch, UTC. `Date.UTC` would take 0 to 99 for 1900 to 1999. */
export function yearToMs(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1);
}

export function msToYear(ms: number): number {
  return new Date(ms).getUTCFullYear();
}

/**
 * First year of the period of `step` years that `year` is in. Periods are counted as people do: in both directions from
 * the start of AD 1, and after that from round years: …, 200 BC, 100 BC, AD 1, 100, 200, …
 */
export function floorYear(year: number, step: number): number {
  if (year >= step) return Math.floor(year / step) * step;
  if (year >= 1) return 1;
  return 1 - Math.ceil((1 - year) / step) * step;
}

/** First year of the period after the one that begins with `year`. */
export function nextYear(year: number, step: number): number {
  return year === 1 && step > 1 ? step : year + step;
}
