export { count, NUMBER } from '../core/wording.ts';
