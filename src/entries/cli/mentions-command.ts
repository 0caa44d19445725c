import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Span } from '../../core/model.ts';
import { count } from '../../core/wording.ts';
import { readSpan } from '../../core/span/index.ts';
import { findMentions } from '../../extract/mentions/index.ts';
import { readPublished } from '../../extract/published/index.ts';
import { plain } from './answer-line.ts';
import { answerLines, LONG, type Source } from './answer-lines.ts';
import { busy } from './busy.ts';
import type { Console } from './console.ts';
import { reasonOf } from './failure.ts';
import { unlessInterrupted } from './interruption.ts';
import { mentionTable } from './mention-table.ts';
import { oneLine } from './one-line.ts';
import { readPublishedDay } from './published-day.ts';
import { readText, type TextRead } from './read-text.ts';
import { WRONG_USAGE } from './wrong-usage.ts';

/** The name of standard input, in place of a file’s. */
export const STANDARD_INPUT = '-';

export interface MentionsOptions {
  /** As the user wrote it. */
  published: string | null;
  jsonl: boolean;
  json: boolean;
}

/** `dateline mentions`: the temporal expressions of texts, for people, as one document or line by line; the exit code. */
export async function mentionsCommand(
  files: readonly string[],
  options: MentionsOptions,
  io: Console,
): Promise<number> {
  const given = options.published === null ? null : readPublishedDay(options.published);
  if (typeof given === 'string') {
    io.error(
      `dateline: --published ${JSON.stringify(options.published)} is no day of publication: ${given}\n`,
    );
    return WRONG_USAGE;
  }
  const names = files.length === 0 ? [STANDARD_INPUT] : files;
  return options.jsonl ? byLine(names, given, io) : byText(names, given, options.json, io);
}

async function byLine(names: readonly string[], published: Span | null, io: Console): Promise<number> {
  let failed = false;
  function* sources(): Generator<Source> {
    for (const name of names) {
      yield { name, chunks: chunksOf(name) };
    }
  }
  async function* chunksOf(name: string): AsyncGenerator<Uint8Array> {
    try {
      yield* name === STANDARD_INPUT ? io.input : createReadStream(resolve(io.cwd, name));
    } catch (error) {
      failed = true;
      io.error(`dateline: cannot read ${oneLine(name)}: ${reasonOf(error)}\n`);
    }
  }
  let last = 'no line is answered';
  const printed = (name: string, line: number) => {
    last = `what was printed answers all lines up to ${oneLine(name)}:${line}, each whole`;
  };
  const refused = await unlessInterrupted(
    io,
    () => last,
    (heard) => answerLines(sources(), published, findMentions, heard, printed),
  );
  return failed || refused > 0 ? 1 : 0;
}

async function byText(
  names: readonly string[],
  given: Span | null,
  json: boolean,
  io: Console,
): Promise<number> {
  let done = 0;
  const words = () =>
    done === 0
      ? 'nothing was printed'
      : `what was printed is that of the first ${done} of ${count(names.length, 'text')}`;
  return unlessInterrupted(io, words, (heard) =>
    readTexts(names, given, json, heard, (texts) => (done = texts)),
  );
}

/** `printed` is told of how many texts the mentions are on their way. */
async function readTexts(
  names: readonly string[],
  given: Span | null,
  json: boolean,
  io: Console,
  printed: (texts: number) => void,
): Promise<number> {
  const found = [];
  let failed = false;
  for (const [place, name] of names.entries()) {
    const read = await readText(name, io);
    if (typeof read === 'string') {
      failed = true;
      io.error(`dateline: cannot read ${oneLine(name)}: ${read}\n`);
      continue;
    }
    const published = given ?? publishedOf(read, name, io);
    const findAll = () => findMentions(read.text, { published }).map((mention) => shifted(mention, read));
    const mentions = read.text.length > LONG ? await busy(findAll) : findAll();
    if (json) found.push({ file: name, published: published?.edtf ?? null, mentions });
    else {
      const isRead = io.write(mentionTable(name, read.whole, mentions));
      printed(place + 1);
      if (!(await isRead)) break;
    }
    if (published === null && mentions.length > 0) {
      io.error(
        `dateline: ${oneLine(name)}: read without a day of publication; --published 2024-07-09 would say what “Tuesday” is\n`,
      );
    }
  }
  if (json) {
    const isRead = io.write(`${JSON.stringify(found, null, 2)}\n`);
    printed(names.length);
    await isRead;
  }
  return failed ? 1 : 0;
}

/** The day of publication, where the file or its text states it; what is not in front matter is said. */
function publishedOf({ about, isPage }: TextRead, name: string, io: Console): Span | null {
  const { published, basis } = readPublished({ ...about, given: null });
  const read = published === null || !/^(?:stated|given)$/.test(basis.kind) ? null : readSpan(published);
  const day = read?.ok ? read.span : null;
  if (isPage) {
    const known = day === null ? '' : `, published ${day.edtf}`;
    io.error(
      `dateline: ${oneLine(name)}: a web page${known}; places are those of the file, and its mark-up is not read\n`,
    );
  } else if (day !== null && basis.kind === 'stated') {
    io.error(`dateline: ${oneLine(name)}: published ${day.edtf}. ${oneLine(basis.note)}\n`);
  }
  return day;
}

/** Offsets count from the start of the file, front matter included. */
function shifted(mention: ReturnType<typeof plain>, { whole, offset }: TextRead) {
  const [start, end] = [mention.start + offset, mention.end + offset];
  return { ...plain(mention), start, end, text: whole.slice(start, end) };
}
