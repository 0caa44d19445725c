import { GROUPS, isEnd, isTime } from './limits.ts';

/** An event of the plain shape, which may have other keys too. */
export interface PlainEvent {
  start: number;
  end?: number;
  title: string;
  group: number;
}

/** What is wrong with what `JSON.parse` made of an event; null where it is a `PlainEvent`. */
export function faultOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return `is ${excerpt(value)}, where an object is expected`;
  }
  const { start, end, title, group } = value as Record<string, unknown>;
  if (typeof start !== 'number') return `has ${named('start', start)}, where ms since 1970 are expected`;
  if (end !== undefined && typeof end !== 'number') {
    return `has ${named('end', end)}, where ms since 1970 are expected, or no "end" at all`;
  }
  if (typeof title !== 'string') return `has ${named('title', title)}, where a string is expected`;
  if (typeof group !== 'number' || !Number.isInteger(group) || group < 0 || group >= GROUPS) {
    return `has ${named('group', group)}, where a whole number from 0 to ${GROUPS - 1} is expected`;
  }
  if (!isTime(start)) return `has ${named('start', start)}, which is not in the years 0 to 9999`;
  if (end !== undefined && !isEnd(end, start)) {
    return `has ${named('end', end)}, which is ${end < start ? 'before its start' : 'after the year 9999'}`;
  }
  return null;
}

function named(key: string, value: unknown): string {
  return value === undefined ? `no "${key}"` : `the "${key}" ${excerpt(value)}`;
}

/** `JSON.parse` makes numbers too large for JSON infinite, and `JSON.stringify` would make them null. */
function excerpt(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
