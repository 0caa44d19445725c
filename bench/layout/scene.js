import { createJiti } from 'jiti';
import { newsOf, THEMES } from './data.js';

const jiti = createJiti(import.meta.url);
/** @type {typeof import('../../src/layout/index.ts')} */
export const layoutModule = await jiti.import('../../src/layout/index.ts');
const {
  allotRows,
  arrange,
  COMPACT,
  fit,
  heightOf,
  labelScales,
  widthsOf,
  LaneLayout,
  limitsFor,
  METRICS,
  mostMarks,
  packColumn,
  rowsNeeded,
  UNFOLDED,
} = layoutModule;

export const WIDTH = 1200;
const HEIGHT = 700;
const GAP = 8;
const CHIP = { base: 24, digit: 7 };

/** The level of labels that the timeline opens with. */
const OPENING = 1;

/**
 * The steps from columns to a layout, each to be measured by itself.
 *
 * @param {number} size
 */
export function sceneOf(size) {
  const { table, themes, widths: measured } = newsOf(size);
  const widths = widthsOf(measured);
  const bounds = { start: table.starts[0] ?? 0, end: table.ends.reduce((a, b) => Math.max(a, b), 0) };
  const fitted = fit(bounds, WIDTH, { left: 24, right: 160 });
  const limits = limitsFor(bounds, fitted, 'minute');
  const scales = labelScales(fitted, limits);

  const pack = () => packColumn(themes, THEMES);
  const lanes = pack();

  const allot = () => {
    const needs = lanes.map((lane) => rowsNeeded(lane, { starts: table.starts, widths }, fitted));
    return allotRows(needs, HEIGHT - lanes.length * METRICS.densityHeight, COMPACT);
  };
  const forms = allot().map((rows, lane) => {
    const strip = (lanes[lane]?.items.length ?? 0) > mostMarks(WIDTH);
    return { rows, metrics: COMPACT, collapsed: false, strip };
  });

  const steps = () => {
    const { starts, ends, order } = table;
    const ofLanes = lanes.map(({ items }, lane) => ({
      items,
      rows: forms[lane]?.rows ?? 1,
      collapsed: false,
    }));
    return arrange({
      starts,
      ends,
      order,
      widths,
      gap: GAP,
      chip: CHIP,
      lanes: ofLanes,
      scales,
      window: fitted,
    });
  };
  /** @param {number} levels */
  const arrangeTo = (levels) => {
    const done = [];
    for (const { level, parts } of steps()) {
      done.push(...parts);
      if (level + 1 >= levels) break;
    }
    return done;
  };

  /** @param {ReturnType<typeof arrangeTo>} done */
  const build = (done) => {
    /** @type {import('../../src/layout/index.ts').LaneLayout[]} */
    const layouts = [];
    let height = 0;
    for (const part of done) {
      const lane = lanes[part.lane];
      const form = forms[part.lane];
      if (part.kind === 'labels') layouts[part.lane]?.addLabels(part.level);
      else if (lane !== undefined && form !== undefined) {
        layouts.push(new LaneLayout(lane, form, height, part.columns));
        height += heightOf(form);
      }
    }
    return { table, fold: UNFOLDED, lanes: layouts, height, scales, gap: GAP, chip: CHIP };
  };

  return {
    fitted,
    pack,
    allot,
    arrangeOpening: () => arrangeTo(OPENING + 1),
    arrangeAll: () => arrangeTo(Infinity),
    build,
  };
}
