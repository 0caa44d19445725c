/** Events are in so many groups, counted from 0. */
export const GROUPS = 8;

/** The years 0 to 9999, which dates with a time can be written in; ms since the epoch, UTC, end exclusive. */
const FIRST = -62_167_219_200_000;
const END = 253_402_300_800_000;

export function isTime(ms: number): boolean {
  return ms >= FIRST && ms < END;
}

/** Whether something that has started can end so; `NaN` for a point in time. */
export function isEnd(end: number, start: number): boolean {
  return Number.isNaN(end) || (end >= start && end <= END);
}
