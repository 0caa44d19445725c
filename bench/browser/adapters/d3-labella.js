// What one makes by hand with D3: scale, zoom and axis, a rectangle for each event in view, labels set by labella.
import { axisBottom } from 'd3-axis';
import { scaleUtc } from 'd3-scale';
import { select } from 'd3-selection';
import { zoom } from 'd3-zoom';
import labella from 'labella';
import { box, EXTENT, load, ready } from './common.js';

/** Labella takes labels times rows: with more of them there is no moving it. */
const MAX_LABELS = 400;

const events = await load();
const { clientWidth: width, clientHeight: height } = box;
const svg = select(box).append('svg').attr('width', width).attr('height', height);
const wholeExtent = scaleUtc([EXTENT.from, EXTENT.to], [0, width]);
const axis = svg.append('g').attr('transform', `translate(0,${height - 30})`);
const marks = svg.append('g');
const labels = svg.append('g').attr('font', '12px sans-serif');

svg.call(zoom().on('zoom', ({ transform }) => draw(transform.rescaleX(wholeExtent))));
draw(wholeExtent);
ready();

function draw(scale) {
  const [from, to] = scale.domain();
  const visible = events.filter(({ start, end = start }) => end >= from && start <= to);
  axis.call(axisBottom(scale));
  marks
    .selectAll('rect')
    .data(visible, ({ id }) => id)
    .join('rect')
    .attr('class', 'item')
    .attr('y', height - 40)
    .attr('height', 8)
    .attr('fill', '#27c')
    .attr('x', ({ start }) => scale(start))
    .attr('width', ({ start, end = start }) => Math.max(4, scale(end) - scale(start)));

  const every = Math.ceil(visible.length / MAX_LABELS);
  const labelled = visible.length > MAX_LABELS ? visible.filter((_, i) => i % every === 0) : visible;
  const nodes = labelled.map(
    (event) => new labella.Node(scale(event.start), event.title.length * 6 + 8, event),
  );
  const force = new labella.Force({ minPos: 0, maxPos: width, lineSpacing: 2 }).nodes(nodes).compute();
  labels
    .selectAll('text')
    .data(force.nodes(), ({ data }) => data.id)
    .join('text')
    .attr('class', 'label')
    .attr('font-size', 11)
    .attr('text-anchor', 'middle')
    .text(({ data }) => data.title)
    .attr('x', ({ currentPos }) => currentPos)
    .attr('y', (node) => height - 50 - node.getLayerIndex() * 15);
}
