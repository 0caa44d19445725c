// As near to the least that drawing a timeline can cost as we know how: a canvas over sorted columns, without a library. A
// frame takes the width of the canvas times the logarithm of the number of events. With ?labels=1 it also has labels in
// the DOM; with ?bin=1 it reads columns instead of JSON.
import { box, EXTENT, param, ready } from './common.js';
import { labelPainter } from './floor/labels.js';
import { markPainter } from './floor/marks.js';
import { readColumns, readEvents } from './floor/read.js';

const { starts, ends, titles } = await (param('bin') ? readColumns() : readEvents());
const canvas = box.appendChild(document.createElement('canvas'));
canvas.width = box.clientWidth;
canvas.height = box.clientHeight;
const context = canvas.getContext('2d', { alpha: false });
const paintMarks = markPainter(context, starts, ends);
const placeLabels = titles && labelPainter(context, starts, titles);

let { from, to } = EXTENT;
let isPending = false;
draw();
ready();

box.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    const factor = 2 ** (event.deltaY * 0.002);
    const at = from + ((to - from) * event.offsetX) / canvas.width;
    from = at - (at - from) * factor;
    to = at + (to - at) * factor;
    invalidate();
  },
  { passive: false },
);
box.addEventListener('pointerdown', ({ pointerId }) => box.setPointerCapture(pointerId));
box.addEventListener('pointermove', ({ buttons, movementX }) => {
  if (buttons === 0) return;
  const moved = (-movementX * (to - from)) / canvas.width;
  from += moved;
  to += moved;
  invalidate();
});

function invalidate() {
  if (isPending) return;
  isPending = true;
  requestAnimationFrame(draw);
}

function draw() {
  isPending = false;
  const visible = paintMarks(from, to);
  placeLabels?.(from, to, visible);
}
