export { anyOf } from '../../core/search/index.ts';
export { keepHighlighted } from './highlight.ts';
export { default as Hits } from './Hits.svelte';
export { optionsOf, passageOf } from './options.ts';
export { foundInWords, readAs } from './words.ts';
