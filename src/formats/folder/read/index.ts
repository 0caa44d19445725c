export { readArticle, type ReadArticle } from './read-article.ts';
export { readCollection } from './read-collection.ts';
export type { WrittenEvent } from './read-event.ts';
export { readEvents, type EventCache, type ReadEvent } from './read-events.ts';
export { readTalk, type ReadTalk, type StepLines } from './read-talk.ts';
