export { default as Printed } from './Printed.svelte';
export { default as PrintedTalk } from './PrintedTalk.svelte';
