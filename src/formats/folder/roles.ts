/** What a file is in a collection's folder. */
export type Role = 'collection' | 'article' | 'events' | 'talk';

/** Larger files are refused by name before anything is done with them; in bytes, or UTF-16 units once decoded. */
export const LARGEST_FILE = 2_000_000;

const ROLES: [RegExp, Role][] = [
  [/^collection\.yaml$/, 'collection'],
  [/^articles\/.*\.md$/, 'article'],
  [/^events\/.*\.yaml$/, 'events'],
  [/^talks\/.*\.yaml$/, 'talk'],
];

const MISTAKES: [RegExp, string][] = [
  [/^collection\.(yml|json|ya?ml\.txt)$/i, 'name it collection.yaml'],
  [/^articles\/.*\.(txt|text|markdown|mdx|html?|md\.txt)$/i, 'an article’s file name ends in .md'],
  [/^(events|talks)\/.*\.(yml|json|txt)$/i, 'its name must end in .yaml'],
  [/^(collection\.yaml|(articles|events|talks)\/.*\.(md|yaml))$/i, 'write its name in small letters'],
  [/^(article|event|talk)\//i, 'the folders are called articles, events and talks'],
  [/^(articles|events|talks)\.(md|ya?ml)$/i, 'put it into the folder of that name'],
];

/** The part a file plays, by its path inside the collection's folder; null where Dateline does not read it. */
export function roleOf(path: string): Role | null {
  return isHidden(path) ? null : match(ROLES, path);
}

/** What to do about a file that looks meant for Dateline but is not read; null where there is nothing to say. */
export function mistakeIn(path: string): string | null {
  return isHidden(path) || roleOf(path) !== null ? null : match(MISTAKES, path);
}

/** The file's own name without its folders and its ending: the id of an article or a talk. */
export function slugOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}

/**
 * The collection's folder, with its `/` at the end: where `collection.yaml` stands or, without one, what holds
 * `articles/`, `events/` or `talks/`.
 */
export function folderOf(paths: readonly string[]): string {
  const byDepth = [...paths].sort((a, b) => a.split('/').length - b.split('/').length);
  for (const marker of [
    /^(.*\/)?collection\.yaml$/,
    /^(.*?\/)?(?:articles|events|talks)\//,
    /^(.*\/)?[^/]*$/,
  ]) {
    for (const path of byDepth) {
      const found = marker.exec(path);
      if (found) return found[1] ?? '';
    }
  }
  return '';
}

/** Editors and systems leave files such as `.DS_Store` and `._a.md` behind. */
function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}

function match<T>(table: readonly [RegExp, T][], path: string): T | null {
  return table.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}
