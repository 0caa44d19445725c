// The package is a built app, whose script and style the build takes out of its page. It accepts a whole document in the
// address and parses it itself.
import { EXTENT, load, ready } from './common.js';

const events = await load();
const text = events
  .map(({ start, end, title }) => `${dayOf(start)}${end === undefined ? '' : `/${dayOf(end)}`}: ${title}`)
  .join('\n');
history.replaceState(null, '', `/#mw=${btoa(text)}`);
await import('./app.js');
// It opens on today; this is how its host tells it to show everything.
const dateRangeIso = {
  fromDateTimeIso: new Date(EXTENT.from).toISOString(),
  toDateTimeIso: new Date(EXTENT.to).toISOString(),
};
postMessage({ type: 'jumpToRange', id: 'markwhen_1', request: true, params: { dateRangeIso } }, '*');
// After it has got the message.
setTimeout(() => requestAnimationFrame(ready));

/** @param {number} ms */
function dayOf(ms) {
  return new Date(ms).toISOString().slice(0, 10);
}
