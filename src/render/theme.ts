/** Colours, as CSS strings. In forced colours the caller passes system colours. */
export interface RenderTheme {
  ink: string;
  muted: string;
  paper: string;
  hairline: string;
  accent: string;
  /** By theme id. */
  themes: Readonly<Record<string, string>>;
}

/** The colour of a theme; of an unknown one, muted. */
export function themeColour({ themes, muted }: RenderTheme, id: string): string {
  return Object.hasOwn(themes, id) ? themes[id]! : muted;
}
