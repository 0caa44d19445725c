import type { Bounds, Span } from '../../core/model.ts';
import { MS_PER_DAY } from '../../core/span/civil.ts';
import { dateInWords } from '../edtf.ts';
import { edtfDay } from './place.ts';

/** The days on which an article may have been published, counted from 1970-01-01; none where nobody knows. */
export interface Publication {
  /** The days that its date names. */
  days: readonly number[];
  /** The days about them that an uncertain date leaves open. */
  otherDays: readonly number[];
  /** “the day of publication, 13 August 2024”, where there is one such day. */
  words: string;
}

/** More possible days than this tell nothing about a week or a month. */
const MOST_DAYS = 800;

/** How far an uncertain day may be off, in days. */
const LEAST_MARGIN = 3;

export function readPublication(published: Span | null): Publication {
  const stated = published === null ? [] : published.set === null ? [published] : published.members;
  const length = stated.reduce((sum, bounds) => sum + daysIn(bounds), 0);
  if (published === null || !(length <= MOST_DAYS)) return { days: [], otherDays: [], words: 'publication' };
  const days = stated.flatMap((bounds) => daysFrom(firstDay(bounds), daysIn(bounds)));
  const isFirm = !published.uncertain && !published.approximate;
  const margin = Math.max(LEAST_MARGIN, Math.ceil(length / 2));
  const otherDays = isFirm ? [] : daysFrom(firstDay(published) - margin, daysIn(published) + 2 * margin);
  return { days, otherDays, words: inWords(days, !isFirm) };
}

function inWords([day, ...others]: readonly number[], uncertain: boolean): string {
  if (day === undefined || others.length > 0) return 'publication';
  return `the day of publication, ${uncertain ? 'probably ' : ''}${dateInWords(edtfDay(day))}`;
}

const firstDay = ({ start }: Bounds): number => Math.floor(start / MS_PER_DAY);

/** The last instant of a half-open span lies one millisecond before its end. */
const daysIn = (bounds: Bounds): number => Math.floor((bounds.end - 1) / MS_PER_DAY) - firstDay(bounds) + 1;

const daysFrom = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => first + i);
