export { readBlocks, type Block } from './blocks.ts';
export { builtAfter, buildsOf, type Built } from './builds.ts';
export { stepsOf } from './steps-of.ts';
export { withoutNotes } from './without-notes.ts';
