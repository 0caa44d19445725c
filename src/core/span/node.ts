/**
 * What an EDTF string says, before it becomes numbers or words. EDTF is the Extended Date/Time Format of ISO 8601-2:2019
 * (https://www.loc.gov/standards/datetime/).
 */

/** A qualifier on any part of a date counts for the whole of it: nothing we draw or say needs more. */
export interface Qualities {
  /** `~` or `%`. */
  approximate: boolean;
  /** `?` or `%`. */
  uncertain: boolean;
}

/** `2024`, `2024-07`, `2024-07-09`: the digits as written, with `X` where a digit is not specified. */
export interface CalendarDate extends Qualities {
  kind: 'calendar';
  /** Four places, with a leading `-` before the year 0. */
  year: string;
  month: string | null;
  day: string | null;
}

/** `2024-21`: a season, quarter, quadrimester or half of a year. */
export interface PartOfYear extends Qualities {
  kind: 'part-of-year';
  year: number;
  /** 21 to 41. */
  code: number;
}

/** `Y17000000`, `Y-17E7`, `1950S2`. */
export interface LongYear extends Qualities {
  kind: 'year';
  year: number;
  /** How many leading digits of the year are meant: 2 in `1950S2`. */
  significant: number | null;
}

/** `2024-07-09T14:30:00Z`. */
export interface DateTime extends Qualities {
  kind: 'date-time';
  /** ms since the epoch, UTC; a time without an offset is read as UTC. */
  start: number;
  precision: 'minute' | 'second' | 'millisecond';
  /** True where the string gives no offset. */
  local: boolean;
}

export type EdtfDate = CalendarDate | PartOfYear | LongYear | DateTime;

/** `..` is an end without a limit, nothing at all is an end that nobody knows. */
export type IntervalEnd = EdtfDate | 'open' | 'unknown';

export interface Interval {
  kind: 'interval';
  start: IntervalEnd;
  end: IntervalEnd;
}

/** `2024` or `2024..2026` in a set. */
export interface SetMember {
  start: EdtfDate;
  /** Null where the member is one date. */
  end: EdtfDate | null;
}

export interface EdtfSet {
  kind: 'set';
  /** `[…]` is one of the members, `{…}` is all of them. */
  which: 'one' | 'all';
  /** `[..2022]`. */
  earlier: boolean;
  /** `[2022..]`. */
  later: boolean;
  /** As written; at least one. */
  members: SetMember[];
}

export type EdtfNode = EdtfDate | Interval | EdtfSet;

export function isDate(end: IntervalEnd): end is EdtfDate {
  return typeof end !== 'string';
}

/** The dates that the string names, as written. */
export function datesOf(node: EdtfNode): EdtfDate[] {
  if (node.kind === 'interval') return [node.start, node.end].filter(isDate);
  if (node.kind !== 'set') return [node];
  return node.members.flatMap(({ start, end }) => (end === null ? [start] : [start, end]));
}
