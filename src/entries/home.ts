import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** This package's own folder: two up, from `src/entries` as from `built/cli`, whose files all stand side by side. */
export const HOME = fileURLToPath(new URL('../../', import.meta.url));

/** Whether this is the source tree; a package that is installed holds only what was built from it. */
export const IS_SOURCE = existsSync(join(HOME, 'src/entries/home.ts'));

/** What a build has made of it. */
export const BUILT = join(HOME, 'built');

/** In it, the app: a site is made of it by adding collections. */
export const APP = join(BUILT, 'app');
