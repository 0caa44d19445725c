import { createCalendar, ResourceTimeline } from '@event-calendar/core';
import '@event-calendar/core/index.css';
import { box, endOf, EXTENT, load, param, ready } from './common.js';

const events = await load();
createCalendar(box, [ResourceTimeline], {
  view: 'resourceTimelineYear',
  duration: { years: Number(param('years') ?? 1) },
  date: new Date(EXTENT.from),
  height: '100%',
  slotWidth: 32,
  resources: Array.from({ length: 8 }, (_, id) => ({ id, title: `Group ${id}` })),
  events: events.map((event) => ({
    id: event.id,
    resourceIds: [event.group],
    start: new Date(event.start),
    end: new Date(endOf(event)),
    title: event.title,
  })),
});
ready();
