import { seeded } from '../seeded.js';

/**
 * Events as news makes them: half of them on quiet days over ten years, half in bursts around a few days. The same for the
 * same `count`. Columns, and an event as an object only where one is asked for.
 *
 * @param {number} count
 */
export function newsOf(count) {
  const random = seeded(count);
  const bursts = Array.from({ length: 40 }, () => random() * YEARS);
  const starts = Float64Array.from(
    { length: count },
    (_, i) => FIRST_DAY + startOf(i, bursts, random),
  ).sort();
  const ends = starts.map((start) => start + lengthOf(random));
  const themes = Uint8Array.from(starts, () => Math.floor(random() * THEMES.length));
  /** px of a label: 40 to 239. */
  const widths = Float32Array.from(starts, () => 40 + Math.floor(random() * 200));
  const weights = Float64Array.from(starts, random);
  const order = Uint32Array.from(
    Array.from(starts.keys()).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0)),
  );
  const at = (/** @type {number} */ index) =>
    newsEvent(index, starts[index] ?? 0, ends[index] ?? 0, THEMES[themes[index] ?? 0]?.id ?? '');
  /** @type {import('../../src/layout/index.ts').EventTable} */
  const table = { count, starts, ends, order, at: remembered(at), indexOf: Number };
  return { table, themes, widths };
}

export const THEMES = ['fighting', 'diplomacy', 'aid', 'politics', 'society', 'economy', 'justice'].map(
  (id) => ({ id, label: id }),
);

const MINUTE = 60_000;
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const YEARS = 3650 * DAY;

/** Of twenty events: long ones, and those of which the minutes are known; the rest last a day. */
const LONG_OF_20 = 2;
const MINUTE_OF_20 = 4;

/**
 * @param {number} i
 * @param {readonly number[]} bursts
 * @param {() => number} random
 */
function startOf(i, bursts, random) {
  if (i % 2 === 1) return Math.floor((random() * YEARS) / MINUTE) * MINUTE;
  const burst = bursts[Math.floor(random() * bursts.length)] ?? 0;
  // After the news break, coverage falls off with a half-life of about two days.
  return Math.floor((burst - Math.log(1 - random()) * 3 * DAY) / MINUTE) * MINUTE;
}

/** @param {() => number} random */
function lengthOf(random) {
  const kind = Math.floor(random() * 20);
  if (kind < LONG_OF_20) return Math.ceil(random() * 90) * DAY;
  return kind < LONG_OF_20 + MINUTE_OF_20 ? MINUTE : DAY;
}

/**
 * What was asked for before is not made again, as in a page that shows the same events frame by frame.
 *
 * @template T
 * @param {(index: number) => T} make
 * @returns {(index: number) => T}
 */
function remembered(make) {
  /** @type {Map<number, T>} */
  const known = new Map();
  return (index) => {
    const found = known.get(index) ?? make(index);
    known.set(index, found);
    return found;
  };
}

/**
 * @param {number} index
 * @param {number} start
 * @param {number} end
 * @param {string} theme
 * @returns {import('../../src/core/model.ts').TimelineEvent}
 */
function newsEvent(index, start, end, theme) {
  /** @type {import('../../src/core/model.ts').Span} */
  const span = {
    edtf: '',
    start,
    end,
    precision: 'minute',
    approximate: false,
    uncertain: false,
    openStart: false,
    openEnd: false,
    unknownStart: false,
    unknownEnd: false,
    set: null,
    members: [],
  };
  return {
    id: String(index),
    title: `Something happened, number ${index}`,
    summary: null,
    when: '',
    span,
    theme,
    modality: 'happened',
    actors: [],
    weight: 0,
    note: null,
    accounts: [],
  };
}
