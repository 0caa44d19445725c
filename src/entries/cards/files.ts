import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { BUILT, HOME, IS_SOURCE } from '../home.ts';

export interface CardFiles {
  /** The colours, as CSS. */
  theme: string;
  /** The page's own fonts, in the files that they come in: one family each, which stand in for one another by name. */
  fonts: { family: string; path: string }[];
}

const FONTS = [
  ['Newsreader', 'newsreader'],
  ['Public Sans', 'public-sans'],
] as const;

const SUBSETS = [
  ['', 'latin'],
  [' Extended', 'latin-ext'],
  [' Vietnamese', 'vietnamese'],
] as const;

/** Where a package has them all, side by side. */
export const SHIPPED = join(BUILT, 'cards');

/** What cards are painted with: in the source tree where it comes from, in a package where a build has put it. */
export function cardFiles(isSource = IS_SOURCE): CardFiles {
  const folderOf = (name: string) => (isSource ? join(folderOfPackage(name), 'files') : SHIPPED);
  return {
    theme: join(isSource ? join(HOME, 'src/ui') : SHIPPED, 'theme.css'),
    fonts: FONTS.flatMap(([family, name]) =>
      SUBSETS.map(([suffix, subset]) => ({
        family: family + suffix,
        path: join(folderOf(name), `${name}-${subset}-wght-normal.woff2`),
      })),
    ),
  };
}

function folderOfPackage(font: string): string {
  return dirname(createRequire(import.meta.url).resolve(`@fontsource-variable/${font}/package.json`));
}
