import { searchIn } from './search-in.ts';

// A script by itself, which comes when somebody is about to search.
globalThis.dateline.searchIn = searchIn;
