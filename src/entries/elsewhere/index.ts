export { originsIn, SOURCE_KEY, sourceFrom, type Source } from './address.ts';
export { loadElsewhere } from './load.ts';
