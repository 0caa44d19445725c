export { accountEntry, type Telling } from './account-entry.ts';
export { eventEntries } from './event-entry.ts';
export { storedWords, toCharacters, type StoredWords } from './stored-words.ts';
