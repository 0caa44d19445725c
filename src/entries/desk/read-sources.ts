import type { Diagnostic } from '../../core/diagnostic.ts';
import {
  isArticleName,
  readArticleFile,
  readPasted,
  withoutPageFolders,
  type InputResult,
} from '../../formats/article/index.ts';
import { unpackFolder } from '../../formats/zip/index.ts';
import type { Progress, ReadSources, Source, SourceProblem } from '../../state/desk/work.ts';
import { newArticle } from '../authoring/new-article.ts';
import { storable } from '../authoring/storable.ts';
import { parseHtml } from '../parse-html.ts';

const PASTED = 'the pasted text';

/** Reads articles from what was dropped or pasted. One that cannot be read is named, and is in no other’s way. */
export function readSources(sources: readonly Source[], language: string, progress: Progress): ReadSources {
  const read: ReadSources = { articles: [], folder: null, problems: [] };
  const waiting = [...sources];
  for (let done = 0; done < waiting.length; done++) {
    progress(done, waiting.length);
    const source = waiting[done]!;
    if ('bytes' in source && /\.zip$/i.test(source.name)) waiting.push(...unpacked(source, read));
    else readOne(source, language, read);
  }
  progress(waiting.length, waiting.length);
  return read;
}

function readOne(source: Source, language: string, { articles, problems }: ReadSources): void {
  const name = 'bytes' in source ? source.name : PASTED;
  const input = inputOf(source, name);
  for (const { severity, message, hint } of input.problems) problems.push({ name, severity, message, hint });
  if (input.article === null) return;
  const stored = storable(newArticle(input.article, null, language));
  if ('why' in stored) problems.push(problem(name, `${name} cannot be stored: ${stored.why}`, null));
  else articles.push({ name, ...stored });
}

/** Whatever a file holds, another’s reading goes on. */
function inputOf(source: Source, name: string): InputResult {
  try {
    return 'bytes' in source
      ? readArticleFile(source.bytes, name, parseHtml)
      : readPasted(
          { text: source.pasted, ...(source.html !== undefined && { html: source.html }) },
          parseHtml,
        );
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const hint = 'save the page again, or paste its text';
    const message = `${name} cannot be read: ${why}`;
    return { article: null, problems: [{ code: 'file-unreadable', severity: 'error', message, hint }] };
  }
}

/** The articles that a zip holds; a whole collection is taken as it is. */
function unpacked({ name, bytes }: { name: string; bytes: Uint8Array }, read: ReadSources): Source[] {
  const result = unpackFolder(bytes, name);
  if (!result.ok) {
    read.problems.push(...result.diagnostics.map((found) => asProblem(name, found)));
    return [];
  }
  if (result.files.has('collection.yaml')) {
    read.folder = result.files;
    return [];
  }
  const articles = withoutPageFolders([...result.files.keys()]).filter(isArticleName);
  if (articles.length === 0)
    read.problems.push(
      problem(name, `${name} holds no article`, 'put texts, Markdown or saved pages into it'),
    );
  return articles.map((path) => {
    const content = result.files.get(path)!;
    return { name: path, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
  });
}

function asProblem(name: string, { severity, message, hint }: Diagnostic): SourceProblem {
  return { name, severity, message, hint };
}

function problem(name: string, message: string, hint: string | null): SourceProblem {
  return { name, severity: 'error', message, hint };
}
