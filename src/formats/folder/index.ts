export { articleFile, collectionFile, eventsFile } from './files.ts';
export { articlesRead, hasUnsure, isAsWritten, proposalsFile } from './proposals.ts';
