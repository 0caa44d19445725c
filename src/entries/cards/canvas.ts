import { cardFiles } from './files.ts';

/** The part of `@napi-rs/canvas` that is used. */
export type CanvasModule = typeof import('@napi-rs/canvas');
export type Canvas = import('@napi-rs/canvas').Canvas;

/** The native canvas with our fonts; where this machine has none, why. */
export async function loadCanvas(): Promise<
  { ok: true; canvas: CanvasModule } | { ok: false; message: string }
> {
  try {
    const canvas = await import('@napi-rs/canvas');
    for (const { family, path } of cardFiles().fonts) canvas.GlobalFonts.registerFromPath(path, family);
    return { ok: true, canvas };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
