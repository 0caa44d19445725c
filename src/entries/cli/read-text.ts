import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../formats/folder/front-matter.ts';
import type { Span } from '../../core/model.ts';
import type { Console } from './console.ts';
import { reasonOf } from './failure.ts';
import { readPublishedDay } from './published-day.ts';

/** Larger texts are refused: as lines of `--jsonl` they need not be held as a whole; bytes. */
const LARGEST_TEXT = 200_000_000;

export interface TextRead {
  /** The file as it is. */
  whole: string;
  /** The text in it, without the front matter of an article, and where it starts; UTF-16 units. */
  text: string;
  offset: number;
  /** As the front matter says. */
  published: Span | null;
}

/** The text of a file or of standard input (`-`), or why it cannot be had. */
export async function readText(name: string, io: Console): Promise<TextRead | string> {
  let bytes: Uint8Array;
  try {
    bytes = name === '-' ? await collect(io.input) : await readFile(resolve(io.cwd, name));
  } catch (error) {
    return reasonOf(error);
  }
  if (bytes.length > LARGEST_TEXT) return 'it is larger than 200 MB; give it as lines, with --jsonl';
  try {
    return takeApart(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return 'it is not UTF-8; save it as UTF-8';
  }
}

function takeApart(whole: string): TextRead {
  const parts = splitFrontMatter(whole);
  if (typeof parts === 'string') return { whole, text: whole, offset: 0, published: null };
  const offset = whole.length - parts.body.length;
  return { whole, text: parts.body, offset, published: publishedIn(parts.yaml) };
}

function publishedIn(yaml: string): Span | null {
  try {
    const front: unknown = parse(yaml, { schema: 'core', logLevel: 'silent' });
    const written =
      typeof front === 'object' && front !== null && 'published' in front ? front.published : null;
    const day = written === null || written === undefined ? null : readPublishedDay(String(written));
    return typeof day === 'string' ? null : day;
  } catch {
    // Front matter of somebody else's: nothing here depends on it.
    return null;
  }
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const chunk of chunks) pieces.push(chunk);
  return Buffer.concat(pieces);
}
