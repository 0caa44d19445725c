import { copyFile, mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { cardFiles, SHIPPED } from '../cards/files.ts';

/** Puts what cards are painted with beside the compiled command line. */
export function shipCards(): Plugin {
  return {
    name: 'dateline-ship-cards',
    applyToEnvironment: ({ name }) => name === 'cli',
    async writeBundle() {
      const { theme, fonts } = cardFiles();
      await mkdir(SHIPPED, { recursive: true });
      for (const path of [theme, ...fonts.map((font) => font.path)])
        await copyFile(path, join(SHIPPED, basename(path)));
      // Fonts may be handed on with their licence.
      for (const folder of new Set(fonts.map((font) => dirname(dirname(font.path)))))
        await copyFile(join(folder, 'LICENSE'), join(SHIPPED, `LICENSE-${basename(folder)}`));
    },
  };
}
