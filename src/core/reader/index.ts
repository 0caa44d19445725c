export { blocks, type Block } from './blocks.ts';
export { reportsOf, type PassedOn, type Reports } from './reports.ts';
export { segments, type Segment } from './segments.ts';
export { tracks } from './tracks.ts';
