import { isAbsolute, relative, sep } from 'node:path';
import { HOME } from '../home.ts';

const SCHEMAS = 'public/schema/v1';

/** The schema’s address from files of a folder; null outside the project, where there is none that stays. */
export function schemaFrom(folder: string, name: 'collection' | 'article' | 'events'): string | null {
  const inside = relative(HOME, folder);
  if (isAbsolute(inside) || inside.split(sep)[0] === '..') return null;
  const up = inside === '' ? [] : inside.split(sep).map(() => '..');
  return [...up, SCHEMAS, `${name}.json`].join('/');
}
