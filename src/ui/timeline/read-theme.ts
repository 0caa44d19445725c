import type { Theme } from '../../core/model.ts';
import type { RenderTheme } from '../../render/index.ts';

/** The colours of `theme.css` as they are in force at an element: light, dark or forced. */
export function readTheme(element: Element, themes: readonly Theme[]): RenderTheme {
  // Only a real property resolves light-dark() and system colours; a custom property gives its text back. All are asked for before one
  // is read, so that the browser works its styles out once.
  const probe = document.createElement('span');
  probe.hidden = true;
  const ask = (name: string) => {
    const colour = document.createElement('i');
    colour.style.color = `var(--${name})`;
    probe.append(colour);
    return getComputedStyle(colour);
  };
  const asked = {
    ink: ask('ink'),
    muted: ask('muted'),
    paper: ask('paper'),
    hairline: ask('hairline'),
    accent: ask('accent'),
  };
  const ofThemes = themes.map(({ id }, index) => [id, ask(`theme-${(index % 7) + 1}`)] as const);
  element.append(probe);
  const { ink, muted, paper, hairline, accent } = asked;
  const theme: RenderTheme = {
    ink: ink.color,
    muted: muted.color,
    paper: paper.color,
    hairline: hairline.color,
    accent: accent.color,
    themes: Object.fromEntries(ofThemes.map(([id, { color }]) => [id, color])),
  };
  probe.remove();
  return theme;
}
