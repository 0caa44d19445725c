export { articleFile, collectionFile, eventsFile } from './files.ts';
export { splitInFile, type NameEvent, type Split } from './split.ts';
export { articlesRead, isAsWritten, proposalsFile } from './proposals.ts';
