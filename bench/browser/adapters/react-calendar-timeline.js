import { createElement, useEffect } from 'react';
import * as library from 'react-calendar-timeline';
import 'react-calendar-timeline/lib/Timeline.css';
import { createRoot } from 'react-dom/client';
import { box, endOf, EXTENT, load, ready } from './common.js';

// A CommonJS module that was compiled from one with a default export.
const Timeline = library.default.default ?? library.default;

const events = await load();
const groups = Array.from({ length: 8 }, (_, id) => ({ id, title: `Group ${id}` }));
const items = events.map((event) => ({
  id: event.id,
  group: event.group,
  title: event.title,
  start_time: event.start,
  end_time: endOf(event),
}));
createRoot(box).render(createElement(App));

function App() {
  useEffect(ready, []);
  return createElement(Timeline, {
    groups,
    items,
    defaultTimeStart: new Date(EXTENT.from),
    defaultTimeEnd: new Date(EXTENT.to),
    // ms; without it the ten years do not fit.
    maxZoom: 20 * 365 * 86_400_000,
    canMove: false,
    canResize: false,
    stackItems: true,
  });
}
