/**
 * Events as news makes them: half of them on quiet days over ten years, half in bursts around a few days, told by one
 * to nine articles. The same for the same `count`.
 *
 * @param {number} count
 * @returns {import('../src/core/model.ts').TimelineEvent[]} in order of their spans
 */
export function newsEvents(count) {
  const random = seeded(count);
  const bursts = Array.from({ length: 40 }, () => random() * YEARS);
  const events = Array.from({ length: count }, (_, i) => {
    const isBurst = i % 2 === 0;
    const burst = bursts[Math.floor(random() * bursts.length)] ?? 0;
    // After the news break, coverage falls off with a half-life of about two days.
    const at = isBurst ? burst - Math.log(1 - random()) * 3 * DAY : random() * YEARS;
    return newsEvent(i, at, random);
  });
  return events.sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.id < b.id ? -1 : 1),
  );
}

/**
 * Width in px of a label of an event, without measuring: 40 to 239.
 *
 * @param {{ title: string }} event
 */
export function labelWidth({ title }) {
  return 40 + ((title.length * 7919 + title.charCodeAt(title.length - 1) * 31) % 200);
}

export const THEMES = ['fighting', 'diplomacy', 'aid', 'politics', 'society', 'economy', 'justice'].map(
  (id) => ({
    id,
    label: id,
  }),
);

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const YEARS = 3650 * DAY;

/** Of twenty events: minutes that are known, long ones, and for the rest a day. */
const MINUTE_OF_20 = 4;
const LONG_OF_20 = 2;

/**
 * @param {number} i
 * @param {number} at ms after the first day
 * @param {() => number} random
 * @returns {import('../src/core/model.ts').TimelineEvent}
 */
function newsEvent(i, at, random) {
  const kind = Math.floor(random() * 20);
  const isMinute = kind < MINUTE_OF_20;
  const isLong = kind >= 20 - LONG_OF_20;
  const unit = isMinute ? 60_000 : DAY;
  const start = FIRST_DAY + Math.floor(at / unit) * unit;
  const end = start + (isLong ? Math.ceil(random() * 90) * DAY : unit);
  /** @type {import('../src/core/model.ts').Span} */
  const span = {
    edtf: '',
    start,
    end,
    precision: isMinute ? 'minute' : 'day',
    approximate: false,
    uncertain: false,
    openStart: false,
    openEnd: false,
    unknownStart: false,
    unknownEnd: false,
    set: null,
    members: [],
  };
  const accounts = Array.from({ length: Math.ceil(1 / (random() + 0.12)) }, (_, article) => ({
    article: `article-${article}`,
    exact: '',
    start: 0,
    end: 0,
    mention: null,
    when: '',
    span,
    speaker: null,
    reported: start + DAY,
  }));
  return {
    id: `event-${i}`,
    title: `Something happened, number ${Math.floor(random() * 1e6)}`,
    summary: null,
    when: '',
    span,
    theme: THEMES[Math.floor(random() * THEMES.length)]?.id ?? '',
    modality: 'happened',
    actors: [],
    weight: 0,
    note: null,
    accounts,
  };
}

/**
 * Numbers in [0, 1): Mulberry32, a public-domain generator of 32 bits of state.
 *
 * @param {number} seed
 * @returns {() => number}
 */
function seeded(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
