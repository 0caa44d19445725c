/** ms */
const MINUTE = 60_000;

export interface Progress {
  /** Since the talk began, ms. */
  elapsed: number;
  /** That it is meant to take. */
  minutes: number;
  /** The step that is shown, from 0, of so many. */
  at: number;
  of: number;
}

/** How far a talk is behind its plan, ms; negative is ahead, and 0 within the time that its step has. Each step has the same. */
export function behind({ elapsed, minutes, at, of }: Progress): number {
  const share = (minutes * MINUTE) / Math.max(of, 1);
  const from = at * share;
  return Math.max(elapsed - from - share, 0) + Math.min(elapsed - from, 0);
}

/** `4:05`, `1:04:05` of ms; what is less than nothing is nothing. */
export function clockTime(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return `${hours === 0 ? minutes : `${hours}:${two(minutes)}`}:${two(seconds % 60)}`;
}
