import type { TimelineEvent } from '../../../core/model.ts';
import type { Caption, Measures } from '../measures.ts';
import { remembered } from '../remembered.ts';
import { countLines } from './count-lines.ts';

/** Type that the labels of a column are set in, px. */
export interface ColumnType {
  size: number;
  leading: number;
}

/** Of one column, as wide as a phone. */
export const LARGE: ColumnType = { size: 16, leading: 20 };

/** Of several. */
export const SMALL: ColumnType = { size: 14, leading: 18 };

/** Where the text of a label begins, px from where the marks of its column do; and how much stays free after it. */
export const TEXT_INSET = 40;
export const TEXT_MARGIN = 8;

/** Between marks and text: where a chip “+4” stands, px. */
export const CHIP = { inset: 11, width: 26, height: 24 };

/** Leading of the date over a title, px. */
export const LINE = 16;

/** A title that takes more lines is cut off. */
const MOST_LINES = 3;
const MOST_DATE_LINES = 2;

/** What a title is measured in, px. */
const MEASURED = 14;

/** A browser sets words side by side as they were measured one by one to within this, px. */
const SLACK = 4;

/** A label set in lines: its date over its title. */
export interface SetLabel {
  titleLines: number;
  /** px */
  titleHeight: number;
  dateHeight: number;
}

/** Sets labels in a column of `width` px. */
export function labelSetter(
  { name, line }: Caption,
  { title, small }: Pick<Measures, 'title' | 'small'>,
  width: number,
  { size, leading }: ColumnType,
): (event: TimelineEvent) => SetLabel {
  const room = Math.max(width - SLACK, 1);
  const titleWidth = (text: string) => (title(text) * size) / MEASURED;
  return remembered((event: TimelineEvent) => {
    const titleLines = countLines(name(event), room, MOST_LINES, titleWidth);
    const dateLines = countLines(line(event), room, MOST_DATE_LINES, small);
    return { titleLines, titleHeight: titleLines * leading, dateHeight: dateLines * LINE };
  });
}
