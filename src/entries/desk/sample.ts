import type { FolderFiles } from '../../core/folder.ts';

/** A small invented story, loaded when somebody asks for it. */
export async function sample(): Promise<FolderFiles> {
  const found = import.meta.glob<string>('./sample/**/*.{md,yaml}', { query: '?raw', import: 'default' });
  const files = await Promise.all(
    Object.entries(found).map(
      async ([path, load]) => [path.slice('./sample/'.length), await load()] as const,
    ),
  );
  return new Map(files);
}
