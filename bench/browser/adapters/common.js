const params = new URLSearchParams(location.search);

/** The element that the timeline is to fill. */
export const box = document.getElementById('timeline');

/** When every dataset begins and ends, in ms since the epoch. */
export const EXTENT = { from: Date.UTC(2015, 0, 1), to: Date.UTC(2025, 0, 1) };

const DAY = 86_400_000;

/** A parameter of the page's address; null where it has none of the name. */
export function param(name) {
  return params.get(name);
}

/** The events of the dataset that the address names. Marks the moment from which the library can work. */
export async function load() {
  const { events } = await (await fetch(param('data'))).json();
  performance.mark('timeline:data');
  return events;
}

/** To be called when the library has made its first layout. */
export function ready() {
  performance.mark('timeline:ready');
}

/** For libraries that cannot draw a point in time: it lasts a day. */
export function endOf(event) {
  return event.end ?? event.start + DAY;
}
