import type { Bounds, TimelineEvent } from '../../core/model.ts';
import {
  extentOf,
  extentOfTable,
  fit,
  METRICS,
  tableOf,
  ticks,
  type Fold,
  type Lane,
  type Mark,
  type Tick,
  type Ticks,
  type TimeScale,
} from '../../layout/index.ts';
import { markOf } from '../../layout/mark.ts';

/** Width of the drawing, px: that of an A4 page between its margins. Letter is a little wider, and the drawing grows with it. */
export const PAPER_WIDTH = 680;

/** An event’s caption stands above its mark. px from the top of its row. */
export const ROW = { height: 23, baseline: 9.5, mark: 12 } as const;

/** Room for two lines of the axis, px. */
export const AXIS_HEIGHT = 28;

/** Beside the data, for arrows and captions, px. */
const MARGIN = METRICS.arrow + 2;

/** Type on paper may come out a little wider than on the screen. */
const SLACK = 1.08;

/** From a line of the axis to its name, px. */
export const TICK_GAP = 4;

/** Between captions of a row, px. */
const GAP = 10;

/** With more rows than two pages have, captions are numbers alone. */
const MOST_ROWS = 64;

/** A part of a lane is no higher than this, so that it fits what is left of most pages. */
const ROWS_OF_A_PART = 10;

/** More have no room for titles: they need not be measured. */
const MOST_TITLES = 400;

const LONGEST_TITLE = 210;

/** An event with its number in the list, and its place in the part of its lane. px */
export interface PaperMark {
  number: number;
  /** Empty where there is no room for titles. */
  title: string;
  /** Left edge of the caption, and its width. */
  captionX: number;
  captionWidth: number;
  mark: Mark;
}

/** A lane, or as much of it as stands together on paper. */
export interface PaperPart {
  label: string;
  /** From 0: a lane goes on in the next. */
  part: number;
  height: number;
  marks: PaperMark[];
}

export interface Paper {
  parts: PaperPart[];
  axis: Ticks;
}

export interface PaperInput {
  /** By start; their numbers are their places from 1. */
  events: readonly TimelineEvent[];
  lanes: readonly Lane[];
  fold: Fold;
  /** BCP 47. */
  locale: string;
  nameOf: (event: TimelineEvent) => string;
  /** px of a text in the type of captions. */
  measure: (text: string) => number;
}

/** Lays a whole timeline out for the width of a page: every event has its number beside its mark, and its title where all fit two pages. */
export function layOutPaper({ events, lanes, fold, locale, nameOf, measure }: PaperInput): Paper | null {
  const extent = extentOf(events);
  if (extent === null) return null;
  const table = tableOf(events, fold);
  const axisExtent = extentOfTable(table, extent.finest) ?? extent;
  const scale = fit(axisExtent, PAPER_WIDTH, { left: MARGIN, right: MARGIN });

  const place = (index: number): Mark => {
    const row = { lane: 0, row: 0, y: 0, start: table.starts[index]!, end: table.ends[index]! };
    return markOf(events[index]!, row, scale, fold);
  };
  const rowsWith = (titleOf: (event: TimelineEvent) => string) =>
    lanes.map(({ items }) =>
      pack(Array.from(items, (index) => caption(index + 1, titleOf(events[index]!), place(index), measure))),
    );
  const titled = events.length > MOST_TITLES ? null : rowsWith((event) => cutTo(nameOf(event), measure));
  const rows = titled !== null && titled.flat().length <= MOST_ROWS ? titled : rowsWith(() => '');
  return {
    parts: rows.flatMap((all, lane) => partsOf(lanes[lane]!.label, all)),
    axis: axisOf(scale, { locale, fold, extent }, measure),
  };
}

/** What began before the page has no room for its name, nor has what begins at its end. */
function axisOf(
  scale: TimeScale,
  options: { locale: string; fold: Fold; extent: Bounds },
  measure: PaperInput['measure'],
): Ticks {
  const { major, minor, ...rest } = ticks(scale, options);
  const hasRoom = ({ labelX, label }: Tick) =>
    labelX >= 0 && labelX + TICK_GAP + measure(label) * SLACK <= PAPER_WIDTH;
  return { major: major.filter(hasRoom), minor: minor.filter(hasRoom), ...rest };
}

/** A caption begins at its mark, or where it still fits the page. */
function caption(number: number, title: string, mark: Mark, measure: (text: string) => number): PaperMark {
  const captionWidth = measure(captionText(number, title)) * SLACK;
  const captionX = Math.max(0, Math.min(mark.x, PAPER_WIDTH - captionWidth));
  return { number, title, captionX, captionWidth, mark };
}

/** What stands in a caption: its number, and after an en space its title. */
function captionText(number: number, title: string): string {
  return title === '' ? String(number) : `${number}\u2002${title}`;
}

/** Each mark, in order of time, to the first row that is free for it. */
function pack(marks: readonly PaperMark[]): PaperMark[][] {
  const rows: PaperMark[][] = [];
  const ends: number[] = [];
  for (const one of marks) {
    const { mark, captionX, captionWidth } = one;
    const left = Math.min(captionX, mark.x - (mark.openStart || mark.unknownStart ? METRICS.arrow : 0));
    const edge = mark.openEnd || mark.unknownEnd ? METRICS.arrow : 0;
    const right = Math.max(captionX + captionWidth, mark.x + mark.width + edge);
    const free = ends.findIndex((end) => end <= left);
    const row = free < 0 ? rows.length : free;
    (rows[row] ??= []).push(one);
    ends[row] = right + GAP;
  }
  return rows;
}

function partsOf(label: string, rows: readonly PaperMark[][]): PaperPart[] {
  const parts: PaperPart[] = [];
  for (let from = 0; from < rows.length; from += ROWS_OF_A_PART) {
    const own = rows.slice(from, from + ROWS_OF_A_PART);
    const marks = own.flatMap((row, place) =>
      row.map((one) => ({ ...one, mark: { ...one.mark, row: place, y: place * ROW.height } })),
    );
    parts.push({ label, part: parts.length, height: own.length * ROW.height, marks });
  }
  return parts;
}

function cutTo(title: string, measure: (text: string) => number): string {
  if (measure(title) <= LONGEST_TITLE) return title;
  const words = title.split(' ');
  while (words.length > 1 && measure(`${words.join(' ')}…`) > LONGEST_TITLE) words.pop();
  return `${words.join(' ').replace(/[\s,;:–—-]+$/, '')}…`;
}
