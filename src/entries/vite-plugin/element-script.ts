import type { Plugin } from 'vite';

/** Where the script has its styles; see `element/element.ts`. */
const PLACE = 'DATELINE_STYLES';

/** What a page around may set, `--dateline-paper` and the like: all colours, the fonts, and the margin. */
const THEMED =
  /--(paper|raised|ink|muted|hairline|rule|accent|highlight|highlight-strong|theme-[1-7]|serif|sans|margin|radius):([^;}]+)/g;

/** Colours of the system are what the reader wants them to be. */
const SYSTEM = /^(?:Canvas|CanvasText|Highlight|HighlightText|Mark)$/i;

/**
 * Styles of a page as they hold in a shadow tree: what is said of the root is said of the element that all stands in, sizes do not
 * go by the window or the font size of a page that is not ours, and the page around may set what is `THEMED`.
 */
export function shadowStyles(css: string): string {
  return css
    .replace(/:root\b/g, '.dateline')
    .replace(/(^|[},])\s*html(?=\s*[{,])/g, '$1.dateline')
    .replace(/(\d*\.?\d+)vw\b/g, '$1cqi')
    .replace(/(\d*\.?\d+)rem\b/g, (_, rem: string) => `${Number(rem) * 16}px`)
    .replace(THEMED, (whole, name: string, value: string) =>
      SYSTEM.test(value.trim()) ? whole : `--${name}:var(--dateline-${name},${value.trim()})`,
    );
}

/** Puts the styles of the component into its script, so that it is one file, which no policy for styles holds up. */
export function elementScript(environment: string): Plugin {
  return {
    name: 'dateline-element',
    applyToEnvironment: ({ name }) => name === environment,
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const sheets = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.css'));
        const css = sheets.map((sheet) => (sheet.type === 'asset' ? String(sheet.source) : '')).join('\n');
        for (const { fileName } of sheets) Reflect.deleteProperty(bundle, fileName);
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk')
            chunk.code = chunk.code.replaceAll(PLACE, () => JSON.stringify(shadowStyles(css).trim()));
        }
      },
    },
  };
}
