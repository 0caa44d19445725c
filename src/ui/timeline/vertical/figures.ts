import type { Tick, Ticks } from '../../../layout/index.ts';
import { countLines } from './count-lines.ts';

/** A figure of an axis that runs down; px from its top. */
export interface Figure {
  key: string;
  kind: 'major' | 'minor' | 'today';
  y: number;
  label: string;
}

/** A figure’s leading, the space around it, and the least that one takes, px: closer, they would be a ruler. */
const LEADING = 15;
const SPACE = 8;
const LEAST = 30;
const MOST_LINES = 3;

/** Heights of figures that are set `width` px wide, with the space around them; `measure` gives their widths. All in px. */
export function figureHeights(measure: (label: string) => number, width: number): (label: string) => number {
  return (label) => Math.max(LEAST, countLines(label, width, MOST_LINES, measure) * LEADING + SPACE);
}

/** A figure that is pushed out at the top is shown until its padding is used up, px. */
const CUT = -6;

/**
 * The figures of both levels, and the present, in one column: a period's takes the place of its parts' that it would cover, and
 * today's that of neither. `measure`: height of a figure with the space around it, px.
 */
export function figuresIn(
  { major, minor, today }: Pick<Ticks, 'major' | 'minor' | 'today'>,
  measure: (label: string) => number,
): Figure[] {
  const periods = major.filter(({ label }) => label !== '');
  const covers = (over: Tick, tick: Tick) =>
    tick.labelX < over.labelX + measure(over.label) && tick.labelX + measure(tick.label) > over.labelX;
  const free = (tick: Tick) => tick.label !== '' && !periods.some((period) => covers(period, tick));
  const shown: [Figure['kind'], readonly Tick[]][] = [
    ['major', periods],
    ['minor', minor.filter(free)],
    ['today', today === null ? [] : [today].filter(free)],
  ];
  return shown.flatMap(([kind, ticks]) =>
    ticks
      .filter(({ labelX }) => labelX > CUT)
      .map(({ ms, labelX, label }) => ({ key: `${kind} ${ms}`, kind, y: labelX, label })),
  );
}
