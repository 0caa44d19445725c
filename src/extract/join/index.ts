export { eventsInDoubt, joinProposals, type JoinOptions } from './join-proposals.ts';
export { matchKnown } from './match-known.ts';
export { joinEvents, separate, splitEvent } from './undo.ts';
