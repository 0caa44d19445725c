import { figure, NONE, NOT_FINISHED, NOT_POSSIBLE, NOT_TRIED, ratio } from './cells.js';

/** @import { Case, Peer } from '../types.ts' */

/**
 * A table with a row for each page and a column for each number of events.
 *
 * @typedef {object} Matrix
 * @property {string} title
 * @property {(entry: Case, peer: Peer, reference: Case | undefined) => string} cell of a case that came to an end;
 *   `reference`: the case of the reference with as many events
 */

/** @type {Matrix[]} */
export const MATRICES = [
  {
    title: 'First item painted (ms from the start of the navigation)',
    cell: compared(({ load }) => load?.first),
  },
  { title: 'All laid out (ms from the start of the navigation)', cell: compared(({ load }) => load?.all) },
  {
    title: 'All laid out, without fetching and parsing the data (ms)',
    cell: compared(({ load }) => (load === undefined || load.data === null ? null : load.all - load.data)),
  },
  {
    title: 'Memory of the renderer process (MB)',
    cell: compared(({ memory }) => memory?.rendererMB),
  },
  {
    title: 'JavaScript heap and array buffers (MB)',
    cell: compared(({ memory }) => (memory === undefined ? null : memory.heapMB + memory.buffersMB), 1),
  },
  { title: 'Pan, 60 steps: main-thread ms a frame', cell: moved('pan', compared(mainMs('pan'), 1)) },
  {
    title: 'Pan: ms from frame to frame, median / p95 / longest · frames drawn a second, 60 possible',
    cell: moved('pan', frames('pan')),
  },
  { title: 'Zoom, 30 steps: main-thread ms a frame', cell: moved('zoom', compared(mainMs('zoom'), 1)) },
  {
    title: 'Zoom: ms from frame to frame, median / p95 / longest · frames drawn a second, 30 asked for',
    cell: moved('zoom', frames('zoom')),
  },
  { title: 'Elements in the document', cell: ({ memory }) => figure(memory?.nodes) },
  {
    title: 'Labels in the first view: visible / overlapping / cut off / under 8 px → readable',
    cell: labelCounts,
  },
];

/**
 * A figure and how often the reference goes into it.
 *
 * @param {(entry: Case) => number | null | undefined} figureOf
 * @param {number} [digits] after the point, below 100
 * @returns {Matrix['cell']}
 */
function compared(figureOf, digits) {
  return (entry, _peer, reference) => {
    const isReference = reference === undefined || reference === entry;
    const beside = isReference ? '' : ratio(figureOf(entry), figureOf(reference));
    return figure(figureOf(entry), digits) + beside;
  };
}

/**
 * A cell about a pan or a zoom, where there was one that came to an end.
 *
 * @param {'pan' | 'zoom'} kind
 * @param {Matrix['cell']} cell
 * @returns {Matrix['cell']}
 */
function moved(kind, cell) {
  return (entry, peer, reference) => {
    if (peer[kind] === null) return NOT_POSSIBLE;
    const motion = entry[kind];
    if (motion === undefined) return NOT_TRIED;
    return 'dnf' in motion ? NOT_FINISHED : cell(entry, peer, reference);
  };
}

/**
 * @param {'pan' | 'zoom'} kind
 * @returns {(entry: Case) => number | null}
 */
function mainMs(kind) {
  return ({ [kind]: motion }) => (motion !== undefined && 'mainMs' in motion ? motion.mainMs : null);
}

/**
 * @param {'pan' | 'zoom'} kind
 * @returns {Matrix['cell']}
 */
function frames(kind) {
  return ({ [kind]: motion }) => {
    if (motion === undefined || 'dnf' in motion) return NONE;
    const { median, p95, max, drawnFps } = motion;
    return `${figure(median)} / ${figure(p95)} / ${figure(max)} · ${figure(drawnFps, 1)}`;
  };
}

/** @type {Matrix['cell']} */
function labelCounts({ labels }) {
  if (labels === undefined) return NONE;
  const { visible, overlapping, cut, tiny, readable } = labels;
  return `${visible} / ${overlapping} / ${cut} / ${tiny} → **${readable}**`;
}
