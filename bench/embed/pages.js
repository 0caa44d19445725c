/**
 * A page of TimelineJS with the events of one of our datasets: their titles, dates and first excerpts. Without a font of its choice,
 * which it would load from elsewhere.
 *
 * @param {{ events: { title: string, span: { start: number, end: number }, accounts: { exact: string }[] }[] }} dataset
 */
export function timelineJsPage({ events }) {
  const slides = events.map(({ title, span, accounts }) => ({
    start_date: dateOf(span.start),
    text: { headline: title, text: accounts[0]?.exact ?? '' },
  }));
  return `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/timelinejs/css/timeline.css">
<div id="box" style="height:560px"></div>
<script src="/timelinejs/js/timeline.js"></script>
<script>new TL.Timeline('box', ${JSON.stringify({ events: slides }).replaceAll('<', '\\u003c')}, { font: null });</script>`;
}

/** @param {number} ms */
function dateOf(ms) {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * A page of words with so many frames in it.
 *
 * @param {string} address
 * @param {number} frames
 */
export function hostPage(address, frames) {
  const words = '<p>Words of the page around.</p>'.repeat(8);
  const frame = `<iframe src="${address}" width="100%" height="560" frameborder="0"></iframe>`;
  return `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${(words + frame).repeat(frames)}`;
}
