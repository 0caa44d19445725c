export { CERTAINTIES, NO_FILTER, type Certainty, type Filter } from './filter.ts';
