import type { Theme } from '../../core/model.ts';
import type { RenderTheme } from '../../render/index.ts';

/** The colours of `theme.css` as they are in force at an element: light, dark or forced. */
export function readTheme(element: Element, themes: readonly Theme[]): RenderTheme {
  // Only a real property resolves light-dark() and system colours; a custom property gives its text back.
  const probe = document.createElement('span');
  probe.hidden = true;
  element.append(probe);
  const colour = (name: string) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const theme: RenderTheme = {
    ink: colour('ink'),
    muted: colour('muted'),
    paper: colour('paper'),
    hairline: colour('hairline'),
    accent: colour('accent'),
    themes: Object.fromEntries(themes.map(({ id }, index) => [id, colour(`theme-${(index % 7) + 1}`)])),
  };
  probe.remove();
  return theme;
}
