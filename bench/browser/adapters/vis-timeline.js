// With ?cluster=1 it clusters, which is the library's own answer to density.
import { DataSet, Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { box, EXTENT, load, param, ready } from './common.js';

const isClustering = param('cluster') !== null;

const events = await load();
const items = new DataSet(
  events.map(({ id, title, start, end }) => ({
    id,
    content: title,
    start,
    end,
    type: end === undefined ? 'box' : 'range',
  })),
);
const timeline = new Timeline(box, items, { height: '100%', ...(isClustering && { cluster: {} }) });
onNextChange(() => {
  if (!isClustering) return ready();
  // Version 8.5.4 first draws no clusters and a wrong window: it is set once more, as its users have to.
  onNextChange(ready);
  timeline.setWindow(EXTENT.from, EXTENT.to, { animation: false });
});

function onNextChange(listener) {
  timeline.on('changed', function once() {
    timeline.off('changed', once);
    listener();
  });
}
