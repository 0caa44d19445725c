import {
  isArticleName,
  readArticleFile,
  readPasted,
  withoutPageFolders,
  type InputResult,
} from '../../../formats/article/index.ts';
import type { Progress, ReadSources, Source, SourceProblem } from '../../../state/desk/work.ts';
import { newArticle } from '../../authoring/new-article.ts';
import { storable } from '../../authoring/storable.ts';
import { parseHtml } from '../../parse-html.ts';
import { bytesOf } from './bytes-of.ts';
import { isZip, unpackZip } from './unpack-zip.ts';

const PASTED = 'the pasted text';

type FileSource = Extract<Source, { file: Blob }>;

/** A source as it is read: the files are there. */
type Held = { name: string; bytes: Uint8Array } | Extract<Source, { pasted: string }>;

/** Reads articles from what was dropped or pasted. One that cannot be read is named, and is in no other’s way. */
export async function readSources(
  sources: readonly Source[],
  language: string,
  progress: Progress,
): Promise<ReadSources> {
  const read: ReadSources = { articles: [], folder: null, problems: [] };
  for (const [done, source] of sources.entries()) {
    progress(done, sources.length);
    if ('pasted' in source) readOne(source, language, read);
    else if (isZip(source.name)) await readZip(source, language, read);
    else await readFile(source, language, read);
  }
  progress(sources.length, sources.length);
  return read;
}

async function readFile({ file, name }: FileSource, language: string, read: ReadSources): Promise<void> {
  const bytes = await bytesOf(file, name);
  if (bytes instanceof Uint8Array) readOne({ name, bytes }, language, read);
  else read.problems.push(bytes);
}

/** The articles that a zip holds; a whole collection is taken as it is. */
async function readZip({ file, name }: FileSource, language: string, read: ReadSources): Promise<void> {
  const unpacked = await unpackZip(file, name);
  if (!unpacked.ok) return void read.problems.push(...unpacked.problems);
  const { files } = unpacked;
  if (files.has('collection.yaml')) {
    read.folder = { name, files };
    read.problems.push(...unpacked.notes);
    return;
  }
  const articles = withoutPageFolders([...files.keys()]).filter(isArticleName);
  if (articles.length === 0)
    read.problems.push(
      problem(name, `${name} holds no article`, 'put texts, Markdown or saved pages into it'),
    );
  for (const path of articles) {
    const content = files.get(path)!;
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    readOne({ name: path, bytes }, language, read);
  }
}

function readOne(source: Held, language: string, { articles, problems }: ReadSources): void {
  const name = 'bytes' in source ? source.name : PASTED;
  const input = inputOf(source, name);
  for (const { severity, message, hint } of input.problems) problems.push({ name, severity, message, hint });
  if (input.article === null) return;
  const stored = storable(newArticle(input.article, null, language));
  if ('why' in stored) problems.push(problem(name, `${name} cannot be stored: ${stored.why}`, null));
  else articles.push({ name, ...stored });
}

/** Whatever a file holds, another’s reading goes on. */
function inputOf(source: Held, name: string): InputResult {
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

function problem(name: string, message: string, hint: string | null): SourceProblem {
  return { name, severity: 'error', message, hint };
}
