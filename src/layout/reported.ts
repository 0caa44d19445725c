import type { Account, TimelineEvent } from '../core/model.ts';
import { articleCount } from '../core/sources.ts';
import { toAxis, type Fold } from './fold.ts';
import type { Mark, Segment } from './mark.ts';
import { METRICS, type RowMetrics } from './metrics.ts';
import { pxPerMs, toPx, type TimeScale } from './scale.ts';

/** How a report is drawn: a mark as wide as a point and `REPORT_HEIGHT` high, with a line to it from the event's. px. */
export interface ReportedShape extends Segment {
  y: number;
  /** By how many articles. */
  count: number;
  /** Where the line leaves the event's mark: above the middle of this one where it stands beneath that. */
  from: { x: number; y: number };
}

/** A report of an event: a second, smaller mark in its row. */
export interface ReportedMark extends ReportedShape {
  id: string;
  event: TimelineEvent;
  lane: number;
  row: number;
  /** Reported at this time, or so soon after that it cannot be told apart; in order of publication. */
  accounts: readonly Account[];
}

export const REPORT_HEIGHT = 4;

/** Reports that begin so near to the first share its mark, px. */
const TOGETHER = 4;

/** However low a row is, so much of the mark is to be seen beneath the strip of marks, px. */
const LEAST_BENEATH = 1;

/**
 * The reports of the marks in a window, in the order of the marks: every account of theirs that is dated is in one of them.
 * They stand at the bottom of their rows; what lies outside the window is cut off with its line, as marks are.
 * O(marks · accounts).
 */
export function reportedMarks(
  marks: readonly Mark[],
  scale: TimeScale,
  fold: Fold,
  rows: Pick<RowMetrics, 'rowHeight' | 'captionHeight'>,
): ReportedMark[] {
  const beneath = Math.max(rows.rowHeight - rows.captionHeight - METRICS.markHeight, LEAST_BENEATH);
  const drop = METRICS.markHeight + beneath - REPORT_HEIGHT;
  return marks.flatMap((mark) =>
    reportsOf(mark.event, pxPerMs(scale), fold).map((report) => place(mark, report, drop, scale)),
  );
}

interface Report {
  /** Axis ms. */
  at: number;
  accounts: Account[];
}

/** Measured from axis time to axis time, so that panning never regroups what it moves. */
function reportsOf({ accounts }: TimelineEvent, scale: number, fold: Fold): Report[] {
  const reports: Report[] = [];
  for (const account of accounts) {
    if (account.reported === null) continue;
    const at = toAxis(fold, account.reported);
    const last = reports.at(-1);
    if (last && (at - last.at) * scale <= TOGETHER) last.accounts.push(account);
    else reports.push({ at, accounts: [account] });
  }
  return reports;
}

function place(mark: Mark, { at, accounts }: Report, drop: number, scale: TimeScale): ReportedMark {
  const { id, event, lane, row, x, y, width } = mark;
  const radius = METRICS.pointWidth / 2;
  // Where the middle of a point would be that begins then.
  const middle = clamp(toPx(scale, at) + radius, -METRICS.bleed, scale.width + METRICS.bleed);
  const inset = Math.min(radius, width / 2);
  return {
    id,
    event,
    lane,
    row,
    x: middle - radius,
    width: METRICS.pointWidth,
    y: y + drop,
    accounts,
    // Mostly there is one; to count it too would double what reports cost a frame.
    count: accounts.length === 1 ? 1 : articleCount({ accounts }),
    from: { x: clamp(middle, x + inset, x + width - inset), y: y + METRICS.markHeight / 2 },
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
