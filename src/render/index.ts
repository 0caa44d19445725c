export type { PaintContext } from './context.ts';
export { paint, type Scene } from './paint.ts';
export type { Chosen } from './paint-rings.ts';
export { paintLegend } from './paint-legend.ts';
export { paintOverview, type Overview } from './paint-overview.ts';
export { themeColour, type RenderTheme } from './theme.ts';
