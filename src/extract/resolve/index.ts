export { agrees } from './agrees.ts';
export { resolveInText } from './in-text.ts';
export { resolveMention } from './resolve-mention.ts';
export type { Resolution, ResolveContext } from './resolution.ts';
export { typedDate, type TypedDate } from './typed-date.ts';
