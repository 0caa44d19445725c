export { withTextFragment } from './link.ts';
export { textFragment } from './text-fragment.ts';
