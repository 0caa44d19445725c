import { Timeline } from '@gravity-ui/timeline';
import { box, EXTENT, load, ready } from './common.js';

const COLOURS = { color: '#4a7', activeColor: '#e63', hoverColor: '#e63' };

const events = await load();
const canvas = box.appendChild(document.createElement('canvas'));
canvas.style.cssText = 'width:100%;height:100%;display:block';
// As the library means them: points are markers with labels, grouped where they are close, and ranges bars on axes.
const timeline = new Timeline({
  settings: {
    start: EXTENT.from,
    end: EXTENT.to,
    axes: Array.from({ length: 8 }, (_, i) => ({ id: `${i}`, tracksCount: 3, top: 20 + i * 90, height: 80 })),
    events: events
      .filter(({ end }) => end !== undefined)
      .map(({ id, start, end, group }) => ({
        id: `${id}`,
        from: start,
        to: end,
        axisId: `${group}`,
        trackIndex: id % 3,
        color: COLOURS.color,
      })),
    markers: events
      .filter(({ end }) => end === undefined)
      .map(({ start, title }) => ({ time: start, label: title, ...COLOURS })),
    sections: [],
  },
});
timeline.init(canvas);
ready();
