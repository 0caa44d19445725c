// Draws nothing: what the browser, the harness and fetching the data cost by themselves.
import { load, ready } from './common.js';

await load();
ready();
