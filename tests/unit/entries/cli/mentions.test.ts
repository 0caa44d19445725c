import fc from 'fast-check';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { linesOf } from '../../../../src/entries/cli/lines.ts';
import { readPublishedDay } from '../../../../src/entries/cli/published-day.ts';
import { findMentions } from '../../../../src/extract/mentions/index.ts';
import { call, run } from './support/run.ts';

vi.setConfig({ testTimeout: 60_000 });

const TEXT = 'He left last Tuesday. 😀 In May 2024 it rained.';
const DAY = '2024-07-10';

let cwd: string;

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'dateline-'));
  await writeFile(join(cwd, 'a.txt'), `One line.\n\n${TEXT}\n`);
  await writeFile(join(cwd, 'b.md'), `---\ntitle: B\npublished: 2024-07-10\n---\n${TEXT}\n`);
  await writeFile(join(cwd, 'c.txt'), `Published July 10, 2024\n\n${TEXT}\n`);
  await writeFile(join(cwd, 'latin1.txt'), Buffer.from('caf\xe9', 'latin1'));
  await writeFile(join(cwd, 'lines.jsonl'), `${line(1)}\n${line(2)}\n`);
});

afterAll(() => rm(cwd, { recursive: true }));

function line(id: unknown, over: object = {}): string {
  return JSON.stringify({ id, text: TEXT, published: DAY, ...over });
}

/** The answers to lines, one document each. */
async function ask(input: Iterable<string | Uint8Array>, args: string[] = []) {
  const { code, out, error } = await call(['mentions', '--jsonl', ...args], { input });
  expect(out === '' || out.endsWith('\n')).toBe(true);
  const lines = out.split('\n').slice(0, -1);
  return { code, error, answers: lines.map((answer) => JSON.parse(answer) as Record<string, unknown>) };
}

describe('--jsonl', () => {
  test('gives a line for a line, in order, and all of each mention', async () => {
    const { code, error, answers } = await ask([`${line(1)}\n${line('two')}\n`]);
    expect([code, error, answers.map(({ id }) => id)]).toEqual([0, '', [1, 'two']]);
    expect(Object.keys(answers[0]!)).toEqual(['id', 'mentions']);
    const [first, second] = answers[0]!['mentions'] as Record<string, unknown>[];
    expect(Object.keys(first!)).toEqual(['start', 'end', 'text', 'type', 'value', 'edtf', 'how', 'vague']);
    expect(first).toMatchObject({
      start: 8,
      end: 20,
      text: 'last Tuesday',
      type: 'DATE',
      value: '2024-07-09',
    });
    // UTF-16 units: the face is two of them.
    expect(second).toMatchObject({ start: 28, end: 36, text: 'May 2024', edtf: '2024-05' });
  });

  test.each<[string, string, unknown[], number]>([
    ['CRLF', `${line(1)}\r\n${line(2)}\r\n`, [1, 2], 0],
    ['blank lines', `\n${line(1)}\n\r\n  \n${line(2)}\n\n`, [1, 2], 0],
    ['no end of the last line', `${line(1)}\n${line(2)}`, [1, 2], 0],
    ['a byte order mark', `\uFEFF${line(1)}\n`, [1], 0],
    ['nothing', '', [], 0],
    [
      'any id',
      `${line({ a: [1] })}\n${line(null)}\n${JSON.stringify({ text: '' })}\n`,
      [{ a: [1] }, null, null],
      0,
    ],
    ['keys that mean nothing', `${line(1, { url: 'x', __proto__: 1 })}\n`, [1], 0],
  ])('takes %s', async (_what, input, ids, code) => {
    const result = await ask([input]);
    expect([result.code, result.error, result.answers.map(({ id }) => id)]).toEqual([code, '', ids]);
  });

  test.each<[string, string | Uint8Array, unknown, string]>([
    ['no JSON', '{"id": 7', null, 'the line is not JSON: '],
    [
      'no object',
      '[1]',
      null,
      'the line is a list, but it must be an object such as {"id": "1", "text": "…"}',
    ],
    ['no text', '{"id": 7}', 7, '“text” is missing'],
    ['text that is none', '{"id": 7, "text": null}', 7, '“text” is null, but it must be text'],
    ['no UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), null, 'the line is not UTF-8'],
  ])('answers a line with %s in its place, and goes on', async (_what, bad, id, error) => {
    const bytes = Buffer.concat([
      Buffer.from(`${line(1)}\n`),
      Buffer.from(bad),
      Buffer.from(`\n${line(2)}\n`),
    ]);
    const result = await ask([bytes]);
    expect(result.code).toBe(1);
    expect(result.answers.map((answer) => answer['id'])).toEqual([1, id, 2]);
    expect(result.answers[1]).toEqual({ id, error: expect.stringContaining(error) as string });
    expect(result.error).toMatch(/^dateline: -:2: [^\n]+\n$/);
    expect(result.error).toContain(error);
  });

  test('reads a document without its day where that is none, and says so once', async () => {
    for (const published of ['last week', '2024-13-01', 7, '']) {
      const { code, error, answers } = await ask([`${line(1, { published })}\n${line(2)}\n`]);
      expect(code).toBe(0);
      expect(answers[0]).toMatchObject({
        id: 1,
        warning: expect.stringContaining('read without its day') as string,
      });
      expect(answers[1]).not.toHaveProperty('warning');
      expect(error.match(/^dateline: -:1: /gm)).toHaveLength(1);
      expect(answers[0]!['mentions']).toEqual(JSON.parse(JSON.stringify(found(null))));
    }
  });

  test.each([
    ['2024-07-10', '2024-07-09'],
    ['2024-07-10T10:00', '2024-07-09'],
    ['2024-07-10T23:30:00-04:00', '2024-07-09'],
    ['2024-07-10 10:00:00', '2024-07-09'],
  ])('takes %s for a day', async (published, value) => {
    const { error, answers } = await ask([line(1, { published })]);
    expect([error, (answers[0]!['mentions'] as { value: string }[])[0]?.value]).toEqual(['', value]);
  });

  test('--published is for documents that give none', async () => {
    const none = [
      line(1, { published: null }),
      line(2, { published: undefined }),
      line(3, { published: '2023-07-12' }),
    ];
    const { answers } = await ask([none.join('\n')], ['--published', DAY]);
    const values = answers.map(({ mentions }) => (mentions as { value: string }[])[0]?.value);
    expect(values).toEqual(['2024-07-09', '2024-07-09', '2023-07-11']);
  });

  test('lone surrogates and every other character come back as they were', async () => {
    const text = '\ud800 on May 5, 2024 \udc00 \0 \u202e \u2028';
    const { code, answers } = await ask([JSON.stringify({ id: '\ud800', text, published: null })]);
    expect([code, answers[0]!['id']]).toEqual([0, '\ud800']);
    expect(answers[0]!['mentions']).toMatchObject([{ start: text.indexOf('May'), text: 'May 5, 2024' }]);
  });

  test.each([
    ...[
      '9007199254740993',
      '12345678901234567890',
      '1e400',
      '-0',
      '1.0',
      '"\\u0069\\/"',
      '{"b": 1.50, "id": [2]}',
    ],
    ...['[ "}", {"id": "no"} ]', 'null', '"\\\\"'],
  ])('gives the id %s back as it was', async (id) => {
    const { out } = await call(['mentions', '--jsonl'], {
      input: [
        `{"text": "", "id":${id}}\n{"id": 1, "text": "", "i\\u0064" : ${id} ,"url":{"id":3}}\n{"id": ${id}}\n`,
      ],
    });
    expect(out.split('\n')).toEqual([
      `{"id":${id},"mentions":[]}`,
      `{"id":${id},"mentions":[]}`,
      `{"id":${id},"error":"“text” is missing"}`,
      '',
    ]);
  });

  test('is the same in whatever pieces it comes', async () => {
    const whole = Buffer.from(`${line('é😀')}\n\n${line(2)}\r\nno\n${line(3)}`);
    const expected = await ask([whole]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(whole.length), { maxLength: 12 }), async (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), whole.length];
        const pieces = places.slice(1).map((end, at) => whole.subarray(places[at], end));
        expect(await ask(pieces)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  test('a line of 10 MB', async () => {
    const text = `${'It rained. '.repeat(900_000)}In May 2024.`;
    const { code, answers } = await ask([`${JSON.stringify({ id: 1, text, published: DAY })}\n${line(2)}\n`]);
    expect([code, answers.length]).toEqual([0, 2]);
    expect((answers[0]!['mentions'] as { text: string }[]).at(-1)?.text).toBe('May 2024');
  });

  test('prints what a chunk asks before the next is waited for, and stops where nobody reads', async () => {
    const input = Array.from({ length: 50 }, (_, id) => `${line(id)}\n`);
    expect(await call(['mentions', '--jsonl'], { input })).toMatchObject({ code: 0, writes: 50 });
    expect(await call(['mentions', '--jsonl'], { input, reads: 3 })).toMatchObject({ code: 0, writes: 3 });
  });

  test('goes on with the next file where one cannot be read', async () => {
    const files = ['lines.jsonl', 'nowhere.jsonl', '.', 'lines.jsonl'];
    const { code, out, error } = await call(['mentions', '--jsonl', ...files], { cwd });
    expect(code).toBe(1);
    expect(out.split('\n')).toHaveLength(5);
    expect(error).toContain('dateline: cannot read nowhere.jsonl: there is no such file\n');
    expect(error).toContain('dateline: cannot read .: it is a folder, not a file\n');
  });
});

describe('the program', () => {
  test('as a filter', async () => {
    const { code, out, error } = await run(['mentions', '--jsonl'], cwd, `${line(1)}\nno\n${line(2)}`);
    expect([code, out.split('\n').length]).toEqual([1, 4]);
    expect(error).toMatch(/^dateline: -:2: the line is not JSON/);
  });

  test('ends quietly where a reader such as head goes away', async () => {
    const { execFile } = await import('node:child_process');
    const { BIN } = await import('./support/run.ts');
    const command = `for i in $(seq 3000); do echo '${line(1)}'; done | "${process.execPath}" "${BIN}" mentions --jsonl | head -n 2`;
    const { out, error } = await new Promise<{ out: string; error: string }>((resolve) =>
      execFile('sh', ['-c', command], (_failure, out, error) => resolve({ out, error })),
    );
    expect([out.split('\n').length, error]).toEqual([3, '']);
  });
});

describe('texts', () => {
  test('a table of file:line:column, the words, type, value, EDTF and how', async () => {
    const { code, out, error } = await call(['mentions', 'a.txt', '--published', DAY], { cwd });
    expect([code, error]).toEqual([0, '']);
    expect(out.split('\n')).toEqual([
      expect.stringMatching(/^a\.txt:3:9 {3}last Tuesday {2}DATE {2}2024-07-09 {2}2024-07-09 {2}\S.*[^ ]$/),
      expect.stringMatching(/^a\.txt:3:29 {2}May 2024 {6}DATE {2}2024-05 {5}2024-05 {5}\S.*[^ ]$/),
      '',
    ]);
  });

  test('--json gives one document, with offsets into the file', async () => {
    const { code, out } = await call(['mentions', '--json', 'b.md', '-'], { cwd, input: [TEXT] });
    const [b, stdin] = JSON.parse(out) as {
      file: string;
      published: string;
      mentions: { start: number }[];
    }[];
    expect(code).toBe(0);
    expect(b).toMatchObject({ file: 'b.md', published: DAY, mentions: [{ value: '2024-07-09' }, {}] });
    expect(b?.mentions[0]?.start).toBe('---\ntitle: B\npublished: 2024-07-10\n---\n'.length + 8);
    expect(stdin).toMatchObject({ file: '-', published: null });
  });

  test('the day that a text states is taken, and said', async () => {
    const { out, error } = await call(['mentions', 'c.txt'], { cwd });
    expect(error).toMatch(/^dateline: c\.txt: published 2024-07-10\. .*\n$/);
    expect(out).toContain('2024-07-09');
  });

  test.each([
    ['date.md', `---\ntitle: B\ndate: 2024-07-10\n---\n`],
    ['crlf.md', `---\r\ntitle: B\r\ndate: 2024-07-10T08:00:00Z\r\n---\r\n`],
    ['toml.md', `+++\ntitle = "B"\ndate = "2024-07-10"\n+++\n`],
    ['top.txt', `Bridge to close\nDate: 2024-07-10\n\n`],
    ['marks.md', `\uFEFF---\npublishDate: 10 July 2024\n---\n`],
  ])('the date of %s is taken where “new” takes it, and places are those of the file', async (name, head) => {
    await writeFile(join(cwd, name), `${head}${TEXT}\n`);
    const { code, out } = await call(['mentions', '--json', name], { cwd });
    const [file] = JSON.parse(out) as { published: string; mentions: { start: number; value: string }[] }[];
    expect([code, file?.published]).toEqual([0, DAY]);
    const tuesday = file?.mentions.find(({ start }) => start === head.length + 8);
    expect(tuesday).toMatchObject({ text: 'last Tuesday', value: '2024-07-09' });
  });

  test('a page says when it was published, its mark-up is not read, and places are those of the file', async () => {
    const page = `<!doctype html><html><head><title>x</title><script>var d = "May 5, 2023";</script>
<meta property="article:published_time" content="2024-07-10T09:00:00Z"></head><body data-on="June 2022"><!-- 2021 -->
<article><h1>The bridge of Elmford</h1><p>He left <b>last</b>&nbsp;Tuesday, after the council had voted to close the old bridge in it.</p>
<p>It rained in May 2024, and for 5 < 6 days the river stood at the upper marks of the piers of the bridge.</p></article></body></html>`;
    await writeFile(join(cwd, 'page.html'), page);
    const { code, out, error } = await call(['mentions', '--json', 'page.html'], { cwd });
    const [file] = JSON.parse(out) as { published: string; mentions: Record<string, unknown>[] }[];
    expect([code, file?.published, error]).toEqual([
      0,
      DAY,
      'dateline: page.html: a web page, published 2024-07-10; places are those of the file, and its mark-up is not read\n',
    ]);
    const dates = file?.mentions.filter(({ type }) => type === 'DATE') ?? [];
    expect(
      dates.map(({ text, value, start, end }) => [text, value, page.slice(Number(start), Number(end))]),
    ).toEqual([
      ['last</b>&nbsp;Tuesday', '2024-07-09', 'last</b>&nbsp;Tuesday'],
      ['May 2024', '2024-05', 'May 2024'],
    ]);
    await writeFile(
      join(cwd, 'page.mhtml'),
      'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x\n',
    );
    expect(await call(['mentions', 'page.mhtml'], { cwd })).toMatchObject({
      code: 1,
      error:
        'dateline: cannot read page.mhtml: it is a web archive, whose words are encoded; save the page as HTML\n',
    });
  });

  test('says where no day is known, and what cannot be read', async () => {
    const { code, error } = await call(['mentions', 'a.txt', 'latin1.txt', 'none.txt'], { cwd });
    expect(code).toBe(1);
    expect(error.split('\n')).toEqual([
      'dateline: a.txt: read without a day of publication; --published 2024-07-09 would say what “Tuesday” is',
      'dateline: cannot read latin1.txt: it is not UTF-8; save it as UTF-8',
      'dateline: cannot read none.txt: there is no such file',
      '',
    ]);
  });

  test.each([
    [
      ['--published', 'Tuesday'],
      '--published "Tuesday" is no day of publication: “Tuesday” is not a date in EDTF',
    ],
    [['--published', '2024-02-30'], 'February 2024 has 29 days, not 30'],
    [['--published', ''], 'the date is empty'],
    [['--json', '--jsonl'], 'choose one of the two'],
  ])('%j is refused with the reason', async (args, message) => {
    const { code, out, error } = await call(['mentions', ...args, 'a.txt'], { cwd });
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(message);
  });
});

describe('linesOf', () => {
  test('gives null for a line that is too long, and goes on', async () => {
    async function* chunks() {
      for (const piece of ['ab', 'cdef', 'g\nxy\nabcdef', '\n12345'])
        yield await Promise.resolve(Buffer.from(piece));
    }
    const lines: (string | null)[] = [];
    for await (const batch of linesOf(chunks(), 5)) {
      lines.push(...batch.map((bytes) => bytes && Buffer.from(bytes).toString()));
    }
    expect(lines).toEqual([null, 'xy', null, '12345']);
  });
});

function found(published: string | null) {
  const day = published === null ? null : readPublishedDay(published);
  return findMentions(TEXT, { published: typeof day === 'string' ? null : day });
}
