import { readArticle, type ArticleFile } from '../article-file.ts';
import type { Report } from '../report.ts';
import type { SourceFile } from '../source.ts';
import { noting, replay } from './findings.ts';
import type { CompileCache } from './index.ts';

/** The article of a file: the one that was read before, where the file is as it was. */
export function articleOf(
  id: string,
  file: SourceFile,
  cache: CompileCache,
  report: Report,
): ArticleFile | null {
  const known = cache.articles.take(file.path);
  if (known !== undefined && known.text === file.text) {
    replay(known.findings, report);
    return known.article;
  }
  const { result, findings } = noting(report, (noted) => readArticle(id, file, noted));
  if (file.text !== null) cache.articles.put(file.path, { text: file.text, article: result, findings });
  return result;
}
