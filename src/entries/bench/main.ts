/**
 * A bare timeline of the events at `?data=`, to be measured beside others: it marks `timeline:data` once the data is
 * parsed and `timeline:ready` once the opening view stands. The data is asked for before the rest of the page.
 */
const url = new URLSearchParams(location.search).get('data');
const answer = url === null ? null : fetch(url);
// Whoever reads it says what went wrong.
answer?.catch(() => {});

const { show, fail } = await import('./page.ts');
if (url === null || answer === null)
  fail('This page shows the events of a file: name it, as in bench.html?data=events.json.');
else await show(url, answer);

export {};
