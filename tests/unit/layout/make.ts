import type { Account, Bounds, Precision, Span, TimelineEvent } from '../../../src/core/model.ts';
import { arrange, type ArrangeInput } from '../../../src/layout/arrange.ts';
import { tableOf } from '../../../src/layout/event-table.ts';
import { UNFOLDED } from '../../../src/layout/fold.ts';
import { widthsOf, type LabelWidths } from '../../../src/layout/label-widths.ts';
import { LaneLayout, type LaneForm } from '../../../src/layout/lane-layout.ts';
import type { Lane } from '../../../src/layout/pack.ts';
import { COLLAPSED, COMFORTABLE } from '../../../src/layout/metrics.ts';
import type { TimelineLayout } from '../../../src/layout/project.ts';
import type { TimeScale } from '../../../src/layout/scale.ts';

export const DAY = 86_400_000;

export function day(text: string): number {
  return Date.parse(`${text}T00:00Z`);
}

/** The span of a day, or from one day until the end of another, with whatever else is given. */
export function span(first: string, last = first, more: Partial<Span> = {}): Span {
  return {
    edtf: first === last ? first : `${first}/${last}`,
    start: day(first),
    end: day(last) + DAY,
    ...PLAIN,
    ...more,
  };
}

export function spanOf({ start, end }: Bounds, precision: Precision = 'day'): Span {
  return { edtf: '', start, end, ...PLAIN, precision };
}

const PLAIN = {
  precision: 'day' as Precision,
  approximate: false,
  uncertain: false,
  openStart: false,
  openEnd: false,
  unknownStart: false,
  unknownEnd: false,
  set: null,
  members: [],
};

export const NEW_YEAR = day('2024-01-01');

/** A span that begins so many days after New Year. */
export function days(first: number, length = 1): Span {
  const start = NEW_YEAR + first * DAY;
  return { ...span('2024-01-01'), start, end: start + length * DAY };
}

/** A window of 1000 px that begins `from` days after New Year, at so many px a day. */
export function windowOf(from: number, pxPerDay: number): TimeScale {
  const start = NEW_YEAR + from * DAY;
  return { start, end: start + (1000 / pxPerDay) * DAY, width: 1000 };
}

export function event(id: string, when: Span, more: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    id,
    title: id,
    summary: null,
    when: when.edtf,
    span: when,
    theme: 'fighting',
    modality: 'happened',
    actors: [],
    weight: 0,
    note: null,
    accounts: [account('a')],
    ...more,
  };
}

export function account(article: string, reported: number | null = null): Account {
  return {
    article,
    exact: 'x',
    start: 0,
    end: 1,
    mention: null,
    when: '2024-01-01',
    span: span('2024-01-01'),
    speaker: null,
    via: [],
    outcome: null,
    reported,
  };
}

/** How a layout is made in tests, where it is not said otherwise. */
export interface Making {
  /** By lane. */
  rows: readonly number[];
  /** Indices of events by lane; all in one where they are not given. */
  lanes: readonly (readonly number[])[];
  /** Of labels, px, by event. */
  widths: ArrayLike<number> | LabelWidths;
  gap: number;
  chip: ArrangeInput['chip'];
  /** px per ms. */
  scales: Float64Array;
  window: Bounds;
  /** Lanes that show their marks only, as places. */
  collapsed: readonly number[];
  /** Whether lanes have a strip for density. */
  strip: boolean;
  /** How many levels of labels have arrived. */
  levels: number;
}

/** Every label 100 px, 10 px between them, chips of 30 px for less than ten; one row; 1 px a day, 10, and then 100. */
const MAKING: Omit<Making, 'lanes' | 'widths'> = {
  rows: [1],
  gap: 10,
  chip: { base: 20, digit: 10 },
  scales: Float64Array.of(1 / DAY, 10 / DAY, 100 / DAY),
  window: { start: -Infinity, end: Infinity },
  collapsed: [],
  strip: false,
  levels: Infinity,
};

/** A layout of events, which are in order of start. */
export function layoutOf(events: readonly TimelineEvent[], making: Partial<Making> = {}): TimelineLayout {
  const { rows, gap, chip, scales, window, collapsed, strip, levels } = { ...MAKING, ...making };
  const { lanes = [[...events.keys()]], widths = events.map(() => 100) } = making;
  const table = tableOf(events);
  const forms = lanes.map((_, lane): LaneForm => {
    if (collapsed.includes(lane)) return { rows: 1, metrics: COLLAPSED, collapsed: true, strip: false };
    return { rows: rows[lane] ?? 1, metrics: COMFORTABLE, collapsed: false, strip };
  });
  const named = lanes.map((items, i): Lane => ({
    id: `lane${i}`,
    label: `Lane ${i}`,
    items: Uint32Array.from(items),
  }));
  const { starts, ends, order } = table;
  const steps = arrange({
    starts,
    ends,
    order,
    widths: 'measure' in widths ? widths : widthsOf(Float32Array.from(widths)),
    gap,
    chip,
    lanes: named.map(({ items }, lane) => ({ items, ...forms[lane]! })),
    scales,
    window,
  });
  const layouts: LaneLayout[] = [];
  let height = 0;
  for (const part of [...steps].flatMap(({ parts }) => parts)) {
    if (part.kind === 'columns') {
      const layout = new LaneLayout(named[part.lane]!, forms[part.lane]!, height, part.columns);
      layouts.push(layout);
      height += layout.height;
    } else if (part.level.level < levels) {
      layouts[part.lane]!.addLabels(part.level);
    }
  }
  return { table, fold: UNFOLDED, lanes: layouts, height, scales, gap, chip };
}
