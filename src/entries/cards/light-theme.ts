import { readFile } from 'node:fs/promises';
import type { Theme } from '../../core/model.ts';
import type { RenderTheme } from '../../render/index.ts';
import { cardFiles } from './files.ts';

/** The light colours of `theme.css`. */
export async function lightTheme(themes: readonly Theme[]): Promise<RenderTheme> {
  const css = await readFile(cardFiles().theme, 'utf8');
  const colour = (name: string) => {
    const found = new RegExp(`--${name}:\\s*(?:light-dark\\()?([^,;)]+)`).exec(css)?.[1];
    if (found === undefined) throw new Error(`theme.css has no colour --${name}`);
    return found.trim();
  };
  return {
    ink: colour('ink'),
    muted: colour('muted'),
    paper: colour('paper'),
    hairline: colour('hairline'),
    accent: colour('accent'),
    themes: Object.fromEntries(themes.map(({ id }, index) => [id, colour(`theme-${(index % 7) + 1}`)])),
  };
}
