export { compareSpans, contains } from './compare.ts';
export { describeDay, describeSpan } from './describe.ts';
export { parseEdtf } from './parse-edtf.ts';
export { readSpan } from './read-span.ts';
export type { EdtfNode } from './node.ts';
export type { Refusal } from './refusal.ts';
export type { Style } from './words/voice.ts';
