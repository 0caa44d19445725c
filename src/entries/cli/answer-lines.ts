import type { Span } from '../../core/model.ts';
import { answerLine, type FindMentions } from './answer-line.ts';
import { busy } from './busy.ts';
import type { Console } from './console.ts';
import { linesOf } from './lines.ts';
import { oneLine } from './one-line.ts';

/** What is gathered before it is printed; UTF-16 units. */
const BATCH = 65_536;
/** Longer lines and texts are read so that Ctrl-C need not wait for them; bytes, or UTF-16 units. */
export const LONG = 200_000;

/** A stream of bytes and what it is called: a file’s name. */
export interface Source {
  name: string;
  chunks: AsyncIterable<Uint8Array>;
}

/**
 * Answers each line of the sources, in order, as one stream that is never held as a whole. Comes back with how many
 * lines were refused. Where nobody reads on, it stops. `printed` is told the last line whose answer is on its way.
 */
export async function answerLines(
  sources: Iterable<Source>,
  published: Span | null,
  findMentions: FindMentions,
  io: Console,
  printed: (name: string, line: number) => void,
): Promise<number> {
  let refused = 0;
  const print = (answers: string, name: string, line: number) => {
    const isRead = io.write(answers);
    printed(name, line);
    return isRead;
  };
  for (const { name, chunks } of sources) {
    let number = 0;
    for await (const lines of linesOf(chunks)) {
      let answers = '';
      for (const bytes of lines) {
        number++;
        const answer = () => answerLine(bytes, published, findMentions);
        const isLong = bytes !== null && bytes.length > LONG;
        const { line, complaint, failed } = isLong ? await busy(answer) : answer();
        if (complaint !== null) io.error(`dateline: ${name}:${number}: ${oneLine(complaint)}\n`);
        if (failed) refused++;
        if (line === null) continue;
        answers += `${line}\n`;
        if (answers.length < BATCH) continue;
        if (!(await print(answers, name, number))) return refused;
        answers = '';
      }
      // What a chunk asks is answered before the next is waited for: whoever writes it may wait for the answers.
      if (answers !== '' && !(await print(answers, name, number))) return refused;
    }
  }
  return refused;
}
