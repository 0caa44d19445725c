import {
  allWidths,
  COMPACT,
  widthsBy,
  type EventTable,
  type LabelWidths,
  type RowMetrics,
} from '../../layout/index.ts';
import type { TimelineEvent } from '../../core/model.ts';
import { createMeasure } from './canvas.ts';

/** Widths of text in px, as the page sets it. */
export interface Measures {
  /** Titles of labels. */
  title: (text: string) => number;
  /** Titles of labels in compact rows. */
  compact: (text: string) => number;
  /** Date lines of labels, and counts. */
  small: (text: string) => number;
  /** Figures of the axis, with the space around them. */
  axis: (text: string) => number;
}

/** Families as CSS lists them. */
export interface Families {
  serif: string;
  sans: string;
}

/** Of the page. */
const FAMILIES: Families = {
  serif: "Newsreader, Georgia, 'Times New Roman', serif",
  sans: "'Public Sans', system-ui, sans-serif",
};

/** Of titles in compact rows. */
export const COMPACT_FONT = `500 12px ${FAMILIES.serif}`;

/** Beside a figure of the axis, px. */
const AXIS_SPACE = 12;

/** A canvas measures text as the page sets it to within this, px. */
export const SLACK = 2;

/** Measures for the fonts that the page has at this moment; another set of fonts needs others. */
export function createMeasures({ serif, sans } = FAMILIES): Measures {
  // The larger of its two sizes, so that either fits.
  const figures = createMeasure(`600 14px ${sans}`);
  return {
    title: createMeasure(`500 14px ${serif}`),
    compact: createMeasure(`500 12px ${serif}`),
    small: createMeasure(`400 12px ${sans}`),
    axis: (label) => figures(label) + AXIS_SPACE,
  };
}

/** What a label says. */
export interface Caption {
  name: (event: TimelineEvent) => string;
  /** The line under it, in comfortable rows. */
  line: (event: TimelineEvent) => string;
}

/** Widths of the labels of a table, none wider than `widest` px. */
export function labelWidths(
  table: EventTable,
  { name, line }: Caption,
  metrics: RowMetrics,
  widest: number,
  measures: Measures,
): LabelWidths {
  const widthOf = (event: TimelineEvent) =>
    metrics === COMPACT
      ? measures.compact(name(event))
      : Math.max(measures.title(name(event)), measures.small(line(event)));
  const widths = widthsBy(
    (index) => Math.min(Math.ceil(widthOf(table.at(index))) + SLACK, widest),
    table.count,
    widest,
  );
  // What lines say may change with what is shown: who asks for them is to know it. These are few.
  if (metrics !== COMPACT) allWidths(widths);
  return widths;
}
