import path from 'node:path';

/** This folder: the pages under test and their packages. */
export const HERE = import.meta.dirname;

/** What a run leaves, all of it ignored by git; it may be deleted at any time. */
export const RESULTS = path.join(HERE, '../results');
export const DATA = path.join(RESULTS, 'data');
export const PAGES = path.join(RESULTS, 'pages');
export const SHOTS = path.join(RESULTS, 'shots');
