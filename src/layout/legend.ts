import type { MarkShape, Segment } from './mark.ts';
import { METRICS } from './metrics.ts';
import { REPORT_HEIGHT, type ReportedShape } from './reported.ts';

/** What is painted beside an entry, in a box of `LEGEND_WIDTH` × `LEGEND_HEIGHT` px. */
export type LegendSample =
  /** Marks whose strip begins at `y`, with the report of one of them. */
  | { shows: 'marks'; shapes: readonly MarkShape[]; y: number; reported?: ReportedShape }
  | { shows: 'density'; counts: Uint32Array }
  | { shows: 'chip'; text: string }
  | { shows: 'break'; segment: Segment }
  | { shows: 'today'; x: number };

/** One thing that the timeline can say. */
export interface LegendEntry {
  /** Stable; to translate by. */
  kind: string;
  /** In English. */
  label: string;
  sample: LegendSample;
}

export interface LegendGroup {
  /** Stable; to translate by. */
  kind: string;
  /** In English. */
  label: string;
  entries: readonly LegendEntry[];
}

export const LEGEND_WIDTH = 48;
export const LEGEND_HEIGHT = 20;

const BAR: MarkShape = {
  kind: 'bar',
  x: 8,
  width: 32,
  parts: [],
  modality: 'happened',
  uncertain: false,
  oneOf: false,
  fadeStart: false,
  fadeEnd: false,
  openStart: false,
  openEnd: false,
  unknownStart: false,
  unknownEnd: false,
};

const POINT: MarkShape = { ...BAR, kind: 'point', x: 20, width: METRICS.pointWidth };

const SET: MarkShape = { ...BAR, kind: 'set', parts: [8, 20, 32].map((x) => ({ x, width: 8 })) };

/** A bar with room for an edge before or after it. */
const EARLY: MarkShape = { ...BAR, x: 2, width: 24 };
const LATE: MarkShape = { ...BAR, x: 22, width: 24 };

/** What a point and a bar look like that have something in common. */
function both(common: Partial<MarkShape>): LegendSample {
  return marks({ ...POINT, ...common, x: 4 }, { ...BAR, ...common, x: 20, width: 24 });
}

function marks(...shapes: MarkShape[]): LegendSample {
  return { shows: 'marks', shapes, y: (LEGEND_HEIGHT - METRICS.markHeight) / 2 };
}

function reportedBy(count: number): LegendSample {
  const y = 1;
  return {
    shows: 'marks',
    shapes: [{ ...POINT, x: 4 }],
    y,
    reported: {
      x: 34,
      width: METRICS.pointWidth,
      y: LEGEND_HEIGHT - 2 - REPORT_HEIGHT,
      count,
      from: { x: 8, y: y + METRICS.markHeight / 2 },
    },
  };
}

/** All that the timeline can say, whether or not a story makes use of it. */
export const LEGEND: readonly LegendGroup[] = [
  {
    kind: 'time',
    label: 'Time',
    entries: [
      { kind: 'point', label: 'a day, or a part of one', sample: marks(POINT) },
      { kind: 'bar', label: 'a longer time', sample: marks(BAR) },
      { kind: 'all-of', label: 'on each of these days', sample: marks(SET) },
      { kind: 'today', label: 'today', sample: { shows: 'today', x: LEGEND_WIDTH / 2 } },
    ],
  },
  {
    kind: 'certainty',
    label: 'Certainty',
    entries: [
      { kind: 'claimed', label: 'claimed', sample: both({ modality: 'claimed' }) },
      { kind: 'forecast', label: 'forecast', sample: both({ modality: 'forecast' }) },
      {
        kind: 'fulfilled',
        label: 'forecast that came about, an account says',
        sample: both({ modality: 'forecast', outcome: 'fulfilled' }),
      },
      {
        kind: 'unfulfilled',
        label: 'forecast that did not',
        sample: both({ modality: 'forecast', outcome: 'unfulfilled' }),
      },
      {
        kind: 'disputed',
        label: 'forecast of which accounts say either',
        sample: both({ modality: 'forecast', outcome: 'disputed' }),
      },
      { kind: 'approximate', label: 'about this time', sample: both({ fadeStart: true, fadeEnd: true }) },
      { kind: 'uncertain', label: 'date uncertain', sample: both({ uncertain: true }) },
      { kind: 'one-of', label: 'on one of these days', sample: marks({ ...SET, oneOf: true }) },
    ],
  },
  {
    kind: 'edges',
    label: 'Edges',
    entries: [
      { kind: 'open-start', label: 'since before, or earlier', sample: marks({ ...LATE, openStart: true }) },
      { kind: 'open-end', label: 'goes on, or later', sample: marks({ ...EARLY, openEnd: true }) },
      { kind: 'unknown-start', label: 'start not stated', sample: marks({ ...LATE, unknownStart: true }) },
      { kind: 'unknown-end', label: 'end not stated', sample: marks({ ...EARLY, unknownEnd: true }) },
    ],
  },
  {
    kind: 'more',
    label: 'More',
    entries: [
      { kind: 'reported', label: 'when an article reported it', sample: reportedBy(1) },
      { kind: 'reported-by-several', label: 'when several articles did', sample: reportedBy(2) },
      {
        kind: 'cluster',
        label: 'so many more events, without a label',
        sample: { shows: 'chip', text: '+4' },
      },
      {
        kind: 'density',
        label: 'how many, where they run together',
        sample: {
          shows: 'density',
          counts: Uint32Array.of(
            1,
            0,
            1,
            2,
            1,
            2,
            4,
            9,
            20,
            60,
            90,
            40,
            70,
            30,
            12,
            5,
            8,
            3,
            1,
            2,
            1,
            0,
            0,
            1,
          ),
        },
      },
      {
        kind: 'break',
        label: 'a stretch without events, left out',
        sample: { shows: 'break', segment: { x: 18, width: 12 } },
      },
    ],
  },
];
