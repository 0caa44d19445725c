import type { Span } from '../../core/model.ts';
import { answerLine, type FindMentions } from './answer-line.ts';
import type { Console } from './console.ts';
import { linesOf } from './lines.ts';
import { oneLine } from './one-line.ts';

/** What is gathered before it is printed; UTF-16 units. */
const BATCH = 65_536;

/** A stream of bytes and what it is called: a file’s name. */
export interface Source {
  name: string;
  chunks: AsyncIterable<Uint8Array>;
}

/**
 * Answers each line of the sources, in order, as one stream that is never held as a whole. Comes back with how many
 * lines were refused. Where nobody reads on, it stops.
 */
export async function answerLines(
  sources: Iterable<Source>,
  published: Span | null,
  findMentions: FindMentions,
  io: Console,
): Promise<number> {
  let refused = 0;
  for (const { name, chunks } of sources) {
    let number = 0;
    for await (const lines of linesOf(chunks)) {
      let answers = '';
      for (const bytes of lines) {
        number++;
        const { line, complaint, failed } = answerLine(bytes, published, findMentions);
        if (complaint !== null) io.error(`dateline: ${name}:${number}: ${oneLine(complaint)}\n`);
        if (failed) refused++;
        if (line === null) continue;
        answers += `${line}\n`;
        if (answers.length < BATCH) continue;
        if (!(await io.write(answers))) return refused;
        answers = '';
      }
      // What a chunk asks is answered before the next is waited for: whoever writes it may wait for the answers.
      if (answers !== '' && !(await io.write(answers))) return refused;
    }
  }
  return refused;
}
