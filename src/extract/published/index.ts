export { type Dateline, datelineOn, isEntry } from './dateline.ts';
export type { MetadataDate, PublishedInput, PublishedReading } from './reading.ts';
export { readPublished } from './read-published.ts';
