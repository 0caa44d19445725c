export { articleFile, collectionFile, eventsFile } from './files.ts';
export { articlesRead, isAsWritten, proposalsFile } from './proposals.ts';
