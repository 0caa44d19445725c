export { allowedOrigins, originsIn, SOURCES, sourceFrom, type Source } from './address.ts';
export { loadElsewhere } from './load.ts';
