import { seeded } from '../seeded.js';

/** @import { BenchEvent } from './types.ts' */

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const FROM = Date.UTC(2015, 0, 1);
const TO = Date.UTC(2025, 0, 1);

const GROUPS = 8;
const BACKGROUND_SHARE = 0.2;
const RANGE_SHARE = 0.1;
const LONGEST_RANGE = 180 * DAY;
const LONGEST_TITLE = 90;
const SHORTEST_TITLE = 20;

const WORDS = `government minister parliament election vote court ruling appeal police protest strike union
talks summit treaty sanctions border troops ceasefire attack explosion fire flood storm earthquake rescue aid
market bank inflation budget tax trade tariff merger company chief resigns appointed investigation report
leak data breach vaccine outbreak hospital virus study climate emissions energy oil gas nuclear plant launch
satellite mission crew record final team coach transfer league cup opens closes announces rejects approves
delays warns calls for after over amid against new first last major key deal crisis plan law city region`.split(
  /\s+/,
);

/**
 * Made-up news of ten years, the same for the same `count` and `seed`: four fifths in bursts with a sudden onset, an
 * exponential decay and heavy-tailed sizes, the rest spread evenly; one in ten goes on for 1 to 180 days.
 *
 * @param {number} count
 * @param {number} [seed]
 * @returns {BenchEvent[]} in order of start
 */
export function benchEvents(count, seed = 42) {
  const random = seeded(seed);
  const startOf = burstyStarts(count, random);
  /** @type {BenchEvent[]} */
  const events = [];
  while (events.length < count) {
    const at = random() < BACKGROUND_SHARE ? FROM + random() * (TO - FROM) : startOf();
    if (at >= TO) continue;
    const start = Math.floor(at / MINUTE) * MINUTE;
    /** @type {BenchEvent} */
    const event = { id: 0, start, title: title(random), group: Math.floor(random() * GROUPS) };
    if (random() < RANGE_SHARE) event.end = Math.min(TO, start + rangeLength(random));
    events.push(event);
  }
  events.sort((a, b) => a.start - b.start);
  events.forEach((event, i) => (event.id = i));
  return events;
}

/**
 * @param {number} count
 * @param {() => number} random
 * @returns {() => number} the next time within some burst, in ms since the epoch; may lie after the ten years
 */
function burstyStarts(count, random) {
  const bursts = Array.from({ length: Math.max(3, Math.min(400, Math.round(Math.sqrt(count)))) }, () => ({
    at: FROM + random() * (TO - FROM),
    // Falls to 1/e within 3 to 55 days.
    decay: DAY * Math.exp(1 + random() * 3),
    weight: (1 - random()) ** -0.8,
  }));
  let sum = 0;
  const cumulative = bursts.map(({ weight }) => (sum += weight));
  return () => {
    const pick = random() * sum;
    const burst = /** @type {typeof bursts[number]} */ (
      bursts[cumulative.findIndex((weight) => weight >= pick)] ?? bursts.at(-1)
    );
    return burst.at - burst.decay * Math.log(1 - random());
  };
}

/**
 * Log-normal around three weeks.
 *
 * @param {() => number} random
 * @returns {number} ms
 */
function rangeLength(random) {
  // Box and Muller's transform.
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.floor(Math.min(LONGEST_RANGE, Math.max(DAY, DAY * Math.exp(3 + normal))));
}

/** @param {() => number} random */
function title(random) {
  const word = () => WORDS[Math.floor(random() * WORDS.length)] ?? '';
  const target = SHORTEST_TITLE + Math.floor(random() * (LONGEST_TITLE - SHORTEST_TITLE + 1));
  let text = word();
  text = text.charAt(0).toUpperCase() + text.slice(1);
  // Close to the longest, no word may fit any more.
  for (let tries = 0; text.length < target && tries < 40; tries++) {
    const longer = `${text} ${word()}`;
    if (longer.length <= LONGEST_TITLE) text = longer;
  }
  return text;
}
