import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The part of `@napi-rs/canvas` that is used. */
export type CanvasModule = typeof import('@napi-rs/canvas');
export type Canvas = import('@napi-rs/canvas').Canvas;

const require = createRequire(import.meta.url);

/** The page's own fonts, in the files that they come in: one family each, which stand in for one another by name. */
const FONTS = [
  ['Newsreader', 'newsreader'],
  ['Public Sans', 'public-sans'],
] as const;

const SUBSETS = [
  ['', 'latin'],
  [' Extended', 'latin-ext'],
  [' Vietnamese', 'vietnamese'],
] as const;

/** The native canvas with our fonts; where this machine has none, why. */
export async function loadCanvas(): Promise<
  { ok: true; canvas: CanvasModule } | { ok: false; message: string }
> {
  try {
    const canvas = await import('@napi-rs/canvas');
    for (const [family, name] of FONTS) {
      const folder = join(dirname(require.resolve(`@fontsource-variable/${name}/package.json`)), 'files');
      for (const [suffix, subset] of SUBSETS) {
        canvas.GlobalFonts.registerFromPath(
          join(folder, `${name}-${subset}-wght-normal.woff2`),
          family + suffix,
        );
      }
    }
    return { ok: true, canvas };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
