export { readBlocks, type Block } from './blocks.ts';
export { builtAfter, buildsOf, type Built } from './builds.ts';
export { behind, clockTime, type Progress } from './pace.ts';
export { readAutoplay, type Autoplay } from './autoplay.ts';
export { kindOf, type StepKind } from './kind.ts';
export { isOwn, ownId } from './own.ts';
export { speakingTime } from './reading-time.ts';
export { NO_STEP, stepsOf } from './steps-of.ts';
export { withoutNotes } from './without-notes.ts';
