import { createElement, useEffect } from 'react';
import { Chrono } from 'react-chrono';
import 'react-chrono/dist/style.css';
import { createRoot } from 'react-dom/client';
import { box, load, ready } from './common.js';

const events = await load();
const items = events.map(({ start, end, title }) => ({
  title: end === undefined ? dayOf(start) : `${dayOf(start)} - ${dayOf(end)}`,
  cardTitle: title,
}));
createRoot(box).render(createElement(App));

function App() {
  useEffect(ready, []);
  return createElement(Chrono, { items, mode: 'alternating', animation: { slideshow: { enabled: false } } });
}

/** @param {number} ms */
function dayOf(ms) {
  return new Date(ms).toISOString().slice(0, 10);
}
