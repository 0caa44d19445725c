/** @import { Peer } from './types.ts' */

/** A page that follows the contract of README.md to the letter. */
export const BY_THE_CONTRACT = /** @satisfies {Omit<Peer, 'id'>} */ ({
  item: null,
  label: '[data-timeline-label]',
  area: '#timeline',
  pan: 'drag',
  zoom: 'wheel',
});

const NO_LABELS = { ...BY_THE_CONTRACT, label: null };
const VIS = /** @satisfies {Partial<Peer>} */ ({
  entry: 'vis-timeline',
  item: '.vis-item',
  area: '.vis-panel.vis-center',
  pan: 'drag',
  zoom: 'wheel',
});

/**
 * The pages in `adapters/`.
 *
 * @type {Peer[]}
 */
export const PEERS = [
  { id: 'blank', ...NO_LABELS },
  { id: 'vis-timeline', ...VIS, label: '.vis-item-content' },
  {
    id: 'vis-timeline-cluster',
    ...VIS,
    query: 'cluster=1',
    label: '.vis-item:not(.vis-cluster) .vis-item-content',
  },
  {
    id: 'timelinejs',
    item: '.tl-timemarker',
    label: '.tl-timemarker .tl-headline',
    area: '.tl-timenav',
    pan: 'drag',
    zoom: {
      click: ['.tl-menubar-button:has(.tl-icon-zoom-in)', '.tl-menubar-button:has(.tl-icon-zoom-out)'],
    },
  },
  {
    id: 'timelines-chart',
    item: '.series-segment',
    label: '.y-axis text',
    area: '.brusher .selection',
    pan: 'drag',
    zoom: null,
  },
  {
    id: 'markwhen',
    item: '.eventRow',
    label: '.eventTitle p',
    area: '#app',
    pan: 'drag',
    zoom: 'ctrl+wheel',
  },
  {
    id: 'react-chrono',
    item: '[data-testid="timeline-card-content"], .timeline-card-content',
    label: '.rc-card-title',
    area: '#timeline',
    pan: 'wheelY',
    zoom: null,
  },
  {
    id: 'react-calendar-timeline',
    item: '.rct-item',
    label: '.rct-item-content',
    area: '.rct-scroll',
    pan: 'drag',
    zoom: 'alt+wheel',
  },
  {
    id: 'event-calendar',
    item: '.ec-event',
    label: '.ec-event-title',
    area: '.ec-main',
    pan: 'wheelX',
    zoom: null,
  },
  { id: 'gravity', item: null, label: null, area: 'canvas', pan: 'wheelX', zoom: 'wheel' },
  { id: 'd3-labella', item: '.item', label: '.label', area: 'svg', pan: 'drag', zoom: 'wheel' },
  { id: 'floor', ...NO_LABELS },
  { id: 'floor-bin', entry: 'floor', query: 'bin=1', ...NO_LABELS },
  { id: 'floor-labels', entry: 'floor', query: 'labels=1', ...BY_THE_CONTRACT, label: '.label' },
];

/** The peer that the others are held against. */
export const REFERENCE = 'floor-labels';
