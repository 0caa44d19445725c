/** Files that systems leave in zips without being asked. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|\._|Thumbs\.db$|desktop\.ini$)/i;

/** A path within the folder, with `/` between its parts; null for one that leads out of it, or to no place at all. */
export function safePath(name: string): string | null {
  const path = name.replaceAll('\\', '/');
  if (/^\/|^[a-z]:/i.test(path) || /[\p{Cc}\p{Cs}]/u.test(path)) return null;
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return parts.length === 0 || parts.includes('..') ? null : parts.join('/');
}

/** The folder that was packed, which some programs list as well: `./`. */
export function isRoot(name: string): boolean {
  return /^(?:\.[/\\])+$/.test(name);
}

export function isLitter(path: string): boolean {
  return LITTER.test(path);
}
