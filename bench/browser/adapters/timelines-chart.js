import TimelinesChart from 'timelines-chart';
import { box, endOf, load, ready } from './common.js';

const events = await load();
// A line for each event: only so are titles shown without pointing at them.
const groups = Array.from({ length: 8 }, (_, i) => ({ group: `g${i}`, data: [] }));
for (const event of events) {
  const { group, data } = groups[event.group];
  const timeRange = [new Date(event.start), new Date(endOf(event))];
  data.push({ label: `${event.title} #${event.id}`, data: [{ timeRange, val: group }] });
}
const chart = new TimelinesChart(box)
  .width(innerWidth)
  .maxHeight(innerHeight - 120)
  .rightMargin(400)
  .zQualitative(true)
  .data(groups.filter(({ data }) => data.length > 0));

// Its overview can only pan a part of the time: the middle half.
const from = events[0].start;
const quarter = (events.at(-1).start - from) / 4;
globalThis.__timelineBench = {
  beforePan: () => void chart.zoomX([new Date(from + quarter), new Date(from + 3 * quarter)]),
};
ready();
