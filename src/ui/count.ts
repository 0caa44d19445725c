export { count, figure } from '../core/wording.ts';
