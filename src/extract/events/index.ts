export { proposeFrom, type ProposeOptions } from './propose-from.ts';
export type { ThemeWords } from './theme.ts';
