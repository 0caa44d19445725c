import type { InputResult, ParseHtml } from '../article-input.ts';
import { declaredEncoding, latin1 } from '../declared-encoding.ts';
import { decode } from '../decode.ts';
import { readPage } from '../html/read-page.ts';
import { named, noteInto } from '../problems.ts';
import { pagePartOf } from './parts.ts';
import { transferDecoded } from './transfer.ts';

/** Reads a web archive (.mhtml: MIME multipart/related, RFC 2557) by the first page in it. */
export function readArchive(bytes: Uint8Array, name: string, parseHtml: ParseHtml): InputResult {
  const problems: InputResult['problems'] = [];
  const note = noteInto(problems);
  const part = pagePartOf(latin1(bytes));
  if (part === null) {
    note(
      'archive-without-page',
      `${named(name)} is a web archive with no page in it`,
      'save the page as HTML, or paste its text',
    );
    return { article: null, problems };
  }
  const page = transferDecoded(part.body, part.transfer);
  const html = decode(page, name, part.charset ?? declaredEncoding(page), note);
  const read = readPage({ html, name, savedFrom: part.location }, parseHtml);
  return { article: read.article, problems: [...problems, ...read.problems] };
}
