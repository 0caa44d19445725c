/**
 * Runs in the page before any of its scripts, and so may use nothing from outside of it: notes what there is when.
 *
 * What is seen in an animation frame, and so before it is painted, counts as painted at the start of the next frame.
 *
 * @param {{ item: string | null }} options selector that matches as soon as there is an item
 */
export function watchLoading({ item }) {
  /** ms for which nothing may happen. */
  const QUIET = 300;
  /** ms between two frames from which on a task may have stood between them that is yet to be told of. */
  const LATE = 50;
  if (window.top !== window) return;

  /** @type {import('./global.d.ts').Probe['longTasks']} */
  const longTasks = [];
  new PerformanceObserver((list) => {
    longTasks.push(...list.getEntries().map(({ startTime: start, duration }) => ({ start, duration })));
  }).observe({ type: 'longtask', buffered: true });

  /** When the page set its marks: `timeline:data` as `data`. @type {Record<string, number>} */
  const marks = {};
  const mark = performance.mark;
  performance.mark = function (name, ...options) {
    const [, own] = /^timeline:(.*)/.exec(name) ?? [];
    if (own !== undefined) marks[own] ??= performance.now();
    return mark.call(this, name, ...options);
  };

  /** @type {Promise<import('../types.ts').Load>} */
  const loaded = new Promise((resolve) => {
    const elements = document.getElementsByTagName('*');
    let count = 0;
    let isChanged = false;
    let changed = 0;
    let before = 0;
    let late = 0;
    let isFirst = false;
    let isReady = false;
    /** @type {number | undefined} */
    let first;
    /** @type {number | undefined} */
    let ready;
    requestAnimationFrame(look);

    function look() {
      const now = performance.now();
      if (now - before > LATE) late = now;
      before = now;
      if (isFirst) first ??= now;
      if (isReady) ready ??= now;
      if (isChanged) changed = now;
      isFirst ||= 'first-item' in marks || 'ready' in marks || hasItem();
      isReady ||= 'ready' in marks;
      isChanged = elements.length !== count;
      count = elements.length;
      if (first !== undefined && ready !== undefined && !isChanged) {
        const all = Math.max(ready, changed, ...longTasks.map(({ start, duration }) => start + duration));
        if (now - Math.max(all, late) > QUIET) {
          const longest = Math.max(0, ...longTasks.map(({ duration }) => duration));
          resolve({ data: marks.data ?? null, first, ready, all, longest });
          return;
        }
      }
      requestAnimationFrame(look);
    }
  });

  function hasItem() {
    return item !== null && document.querySelector(item) !== null;
  }

  globalThis.timelineProbe = { ...globalThis.timelineProbe, loaded, longTasks };
}
