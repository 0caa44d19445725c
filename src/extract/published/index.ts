export type { MetadataDate, PublishedInput, PublishedReading } from './reading.ts';
export { readPublished } from './read-published.ts';
