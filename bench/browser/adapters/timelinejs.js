import { Timeline } from '@knight-lab/timelinejs';
import '@knight-lab/timelinejs/dist/css/timeline.css';
import { box, load, ready } from './common.js';

const events = (await load()).map(({ id, start, end, title }) => ({
  unique_id: `e${id}`,
  start_date: dateOf(start),
  ...(end !== undefined && { end_date: dateOf(end) }),
  text: { headline: title },
}));
// Without a font of its choice, which it would load from elsewhere.
const timeline = new Timeline(box, { events }, { font: null, hash_bookmark: false });
timeline.on('ready', ready);

/** @param {number} ms */
function dateOf(ms) {
  const date = new Date(ms);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}
