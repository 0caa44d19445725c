import { box } from '../common.js';

const MOST_LABELS = 60;
/** More are not tried in a frame. */
const MOST_TRIED = 500;
const ROW = 18;
const GAP = 12;
/** CSS px that the marks need. */
const MARKS = 200;
const FONT = '12px sans-serif';
const STYLE = `position:absolute;left:0;top:0;font:${FONT};white-space:pre;line-height:16px;visibility:hidden;will-change:transform;contain:layout style`;

/**
 * Places labels one after the other, each on the first row where there is room for it.
 *
 * @returns a function of a window of time, and of the first and the last (exclusive) of the starts in it
 */
export function labelPainter(context, starts, titles) {
  const { width, height } = context.canvas;
  const rows = new Float64Array(Math.floor((height - MARKS) / ROW));
  const widths = new Map();
  const elements = Array.from({ length: MOST_LABELS }, newElement);

  return (from, to, [first, last]) => {
    const pxPerMs = width / (to - from);
    context.font = FONT;
    rows.fill(0);
    let used = 0;
    const step = Math.max(1, Math.floor((last - first) / MOST_TRIED));
    // Multiples of the step: the same ones are tried when the window moves.
    for (let i = Math.ceil(first / step) * step; i < last && used < MOST_LABELS; i += step) {
      const x = Math.round((starts[i] - from) * pxPerMs);
      const wide = widthOf(i);
      const row = rows.findIndex((end) => end <= x);
      if (row < 0 || x + wide > width) continue;
      rows[row] = x + wide + GAP;
      const element = elements[used++];
      if (element.firstChild?.data !== titles[i]) element.textContent = titles[i];
      element.style.transform = `translate(${x}px,${10 + row * ROW}px)`;
      element.style.visibility = 'visible';
    }
    for (; used < MOST_LABELS; used++) elements[used].style.visibility = 'hidden';
  };

  function widthOf(i) {
    const known = widths.get(i);
    if (known !== undefined) return known;
    const measured = context.measureText(titles[i]).width;
    widths.set(i, measured);
    return measured;
  }
}

function newElement() {
  const element = box.appendChild(document.createElement('div'));
  element.className = 'label';
  element.style.cssText = STYLE;
  return element;
}
