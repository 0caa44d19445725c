import type { PublicationDay } from '../../core/known/index.ts';

/**
 * Where the days stand on a track, as shares of it: half by their time, half by their order, so that days that lie close
 * together can be told apart and caught, and those that lie far apart are seen to.
 */
export function placesOf(days: readonly Pick<PublicationDay, 'start'>[]): number[] {
  const first = days[0]?.start ?? 0;
  const length = (days.at(-1)?.start ?? 0) - first;
  if (length === 0) return days.map(() => 1);
  return days.map(({ start }, index) => ((start - first) / length + index / (days.length - 1)) / 2);
}

/** The place of a time between two days of the track, or at its ends. */
export function placeOf(
  ms: number,
  days: readonly Pick<PublicationDay, 'start'>[],
  places: readonly number[],
): number {
  const next = days.findIndex(({ start }) => start > ms);
  if (next === 0) return 0;
  if (next < 0) return 1;
  const [from, to] = [days[next - 1]!.start, days[next]!.start];
  const [low, high] = [places[next - 1]!, places[next]!];
  return low + ((ms - from) / (to - from)) * (high - low);
}

/** The index of the place that is nearest to a share of the track; -1 where there is none. */
export function nearestTo(share: number, places: readonly number[]): number {
  let nearest = -1;
  let distance = Infinity;
  for (const [index, place] of places.entries()) {
    if (Math.abs(place - share) >= distance) continue;
    nearest = index;
    distance = Math.abs(place - share);
  }
  return nearest;
}
