import { join } from 'node:path';
import { compile, type SourceFile } from '../../compile/index.ts';
import { formatDiagnostic } from '../../core/diagnostic.ts';
import { articleFile } from '../../formats/folder/index.ts';
import { busy } from './busy.ts';
import type { Console } from './console.ts';
import type { NewArticle } from '../authoring/new-article.ts';
import { schemaFrom } from './schema-address.ts';

/** The files of new articles, by their paths in the collection’s folder. */
export function articleFiles(articles: ReadonlyMap<string, NewArticle>, folder: string): SourceFile[] {
  const schema = schemaFrom(join(folder, 'articles'), 'article');
  return [...articles].map(([id, { entry, text }]) => ({
    path: `articles/${id}.md`,
    text: articleFile(entry, text, schema),
  }));
}

/** What is wrong with files that are about to be written; they are ours, so this should be nothing. */
export async function complaint(
  files: readonly SourceFile[],
  id: string,
  io: Console,
): Promise<string | null> {
  const { diagnostics } = await busy(() => compile(files, { id, folder: '' }));
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  for (const error of errors) io.error(`${formatDiagnostic(error)}\n`);
  return errors.length === 0 ? null : 'what would be written does not compile';
}
