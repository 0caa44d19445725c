export { default as Choices } from './Choices.svelte';
export { default as NothingFound } from './NothingFound.svelte';
