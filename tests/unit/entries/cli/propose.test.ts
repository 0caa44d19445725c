import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { BIN, call } from './support/run.ts';

vi.setConfig({ testTimeout: 120_000 });

const STORY = fileURLToPath(new URL('../../../../data/ukraine-2022-2024/', import.meta.url));

const GAZETTE = `The council of Elmford voted on Tuesday to close the old bridge, after divers had found cracks in it.

Mayor Ann Example resigned on Wednesday over the vote. Repairs are expected to begin next month, the council said.
`;

const HERALD = `Elmford’s council voted on 12 March 2024 to close the old bridge. The mayor, Ann Example, resigned a day later.

The firm Sample Works won the contract for the repairs on Thursday.
`;

let cwd: string;
let folder: string;

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'dateline-'));
  folder = join(cwd, 'story');
  await mkdir(join(folder, 'articles'), { recursive: true });
  await writeFile(
    join(folder, 'collection.yaml'),
    'title: A story\nthemes:\n  - { id: council, label: Council }\n  - { id: works, label: Repairs }\n',
  );
  await article('gazette', GAZETTE, '2024-03-14');
});

afterEach(() => rm(cwd, { recursive: true }));

function article(id: string, text: string, published: string) {
  const front = `title: Bridge to close for repairs\npublished: ${published}\npublishedBasis: { kind: given }\n`;
  return writeFile(join(folder, `articles/${id}.md`), `---\n${front}---\n${text}`);
}

const file = (name: string) => join(folder, 'events', name);
const read = (name: string) => readFile(file(name), 'utf8');
const propose = (...args: string[]) => call(['propose', 'story', ...args], { cwd });

async function events(
  name: string,
): Promise<{ id: string; title: string; accounts: { article: string }[] }[]> {
  return parse(await read(name)) as never;
}

async function compiled() {
  const { code, error } = await call(['compile', 'story', '-o', 'out.json'], { cwd });
  expect([code, error.match(/(no|\d+) errors?,/)?.[0]]).toEqual([0, 'no errors,']);
  const dataset = JSON.parse(await readFile(join(cwd, 'out.json'), 'utf8')) as {
    events: { id: string; proposed: string[] | null }[];
  };
  return dataset.events;
}

describe('propose', () => {
  test('writes what compiles, with reasons, and the same bytes again', async () => {
    const first = await propose();
    expect([first.code, first.out]).toEqual([0, '']);
    expect(first.error).toMatch(
      /^\d+ proposals? from 1 article.*; written to story\/events\/proposed\.yaml\n1 more is less sure: dateline propose --unsure proposes it too\n$/,
    );
    const written = await read('proposed.yaml');
    expect(written).toContain('voted on Tuesday');
    const found = await compiled();
    expect(found.length).toBeGreaterThan(0);
    for (const { proposed } of found) expect(proposed?.length).toBeGreaterThan(0);

    const before = await stat(file('proposed.yaml'));
    const again = await propose();
    expect(again.error).toContain('story/events/proposed.yaml is as it was');
    expect(await read('proposed.yaml')).toBe(written);
    expect((await stat(file('proposed.yaml'))).mtimeMs).toBe(before.mtimeMs);
  });

  describe('what is less sure', () => {
    const LEANING = `${GAZETTE}\nShe was sworn in again in May 2021. It was closed on Thursday.\n`;
    const doubtsOf = (text: string) =>
      (parse(text) as { id: string; proposed: { doubts?: string[] } }[]).map(
        ({ proposed }) => proposed.doubts,
      );
    beforeEach(() => article('gazette', LEANING, '2024-03-14'));

    test('is counted, and proposed where it is asked for, with its doubts; what is sure is the same', async () => {
      const first = await propose();
      expect(first.error).toMatch(/\n3 more are less sure: dateline propose --unsure proposes them too\n$/);
      const sure = await read('proposed.yaml');
      expect(doubtsOf(sure).every((doubts) => doubts === undefined)).toBe(true);

      const second = await propose('--unsure');
      expect(second.error).toMatch(/^5 proposals from 1 article \(3 less sure\); written to [^\n]*\n$/);
      const all = await read('proposed.yaml');
      expect(doubtsOf(all).filter((doubts) => doubts !== undefined)).toHaveLength(3);
      expect(all).toContain('The words do not say who “She” is.');
      const events = parse(all) as { proposed: { doubts?: string[] } }[];
      expect(events.filter(({ proposed }) => proposed.doubts === undefined)).toEqual(parse(sure));
      await compiled();

      // Without it they are gone again: nobody has edited them.
      const third = await propose();
      expect(third.error).toMatch(
        /\nwhat is less sure is no longer in it: dateline propose --unsure proposes it again \(3\)\n$/,
      );
      expect(await read('proposed.yaml')).toBe(sure);
    });

    test('is proposed by itself of articles whose sure proposals were edited, and once', async () => {
      await propose();
      const edited = `${await read('proposed.yaml')}# mine\n`;
      await writeFile(file('proposed.yaml'), edited);
      const nothing = await propose();
      expect(nothing.error).toMatch(/nothing to write\n3 more are less sure/);
      const { error } = await propose('--unsure');
      expect(error).toMatch(
        /^3 proposals from 1 article \(3 less sure\); written to story\/events\/proposed-2\.yaml\n$/,
      );
      expect(await read('proposed.yaml')).toBe(edited);
      await compiled();
      // One is thrown away.
      const less = await read('proposed-2.yaml');
      await writeFile(file('proposed-2.yaml'), less.slice(0, less.lastIndexOf('\n- id: ')));
      const none = await propose('--unsure');
      expect(none.error).toMatch(
        /^0 proposals from 0 articles, 1 article left alone[^\n]*; nothing to write\n$/,
      );
    });

    test('is proposed with a new collection', async () => {
      await writeFile(join(cwd, 'a.txt'), `Bridge to close\n\n${LEANING}`);
      const made = await call(['new', './other', 'a.txt', '--published', '2024-03-14', '--unsure'], { cwd });
      expect([made.code, made.error]).toEqual([0, expect.stringContaining('(3 less sure)')]);
      expect(await readFile(join(cwd, 'other/events/proposed.yaml'), 'utf8')).toContain('doubts:');
    });
  });

  test('--dry-run prints it, and writes nothing', async () => {
    const { code, out, error } = await propose('--dry-run');
    expect([code, await readdir(folder)]).toEqual([0, ['articles', 'collection.yaml']]);
    expect(error).toContain('is not written (--dry-run)');
    await propose();
    expect(await read('proposed.yaml')).toBe(out);
  });

  test('writes a file again that nobody has edited, as articles come', async () => {
    await propose();
    const before = await events('proposed.yaml');
    await article('herald', HERALD, '2024-03-15');
    await propose();
    const after = await events('proposed.yaml');
    expect(after.flatMap(({ accounts }) => accounts).length).toBeGreaterThan(before.length);
    expect(await readdir(join(folder, 'events'))).toEqual(['proposed.yaml']);
    await compiled();
  });

  test('never writes a file again that somebody has edited, and proposes nothing of it twice', async () => {
    await propose();
    const [first, ...rest] = await events('proposed.yaml');
    const text = await read('proposed.yaml');
    // One is thrown away, and a title corrected.
    const start = text.indexOf(`- id: ${first!.id}`);
    const end = rest.length > 0 ? text.indexOf(`- id: ${rest[0]!.id}`) : text.length;
    const edited = text.slice(0, start) + text.slice(end);
    await writeFile(file('proposed.yaml'), edited);
    const nothing = await propose();
    expect(nothing.error).toMatch(/^no proposals|^0 proposals/);
    expect(nothing.error).toContain('1 article left alone, whose proposals were edited; nothing to write');
    expect(await readdir(join(folder, 'events'))).toEqual(['proposed.yaml']);

    await article('herald', HERALD, '2024-03-15');
    expect((await propose()).error).toContain('written to story/events/proposed-2.yaml');
    expect(await read('proposed.yaml')).toBe(edited);
    const second = await events('proposed-2.yaml');
    expect(new Set(second.flatMap(({ accounts }) => accounts.map((account) => account.article)))).toEqual(
      new Set(['herald']),
    );
    await compiled();
    const bytes = await read('proposed-2.yaml');
    await propose();
    expect(await read('proposed-2.yaml')).toBe(bytes);
  });

  test('keeps a file whose first line is gone, and one that is not ours', async () => {
    await propose();
    const without = (await read('proposed.yaml')).replace(/^.*\n/, '');
    await writeFile(file('proposed.yaml'), without);
    await propose();
    expect(await read('proposed.yaml')).toBe(without);
    await compiled();
  });

  test('leaves out what the collection has already', async () => {
    await propose();
    const all = await events('proposed.yaml');
    await mkdir(join(folder, 'events'), { recursive: true });
    await writeFile(
      file('mine.yaml'),
      '- id: vote\n  title: The vote\n  when: 2024-03-12\n  theme: council\n  modality: happened\n  accounts:\n' +
        '    - article: gazette\n      exact: The council of Elmford voted on Tuesday to close the old bridge\n      mention: Tuesday\n',
    );
    await propose();
    const fewer = await events('proposed.yaml');
    expect(fewer.length).toBeLessThan(all.length);
    await compiled();
  });

  test('proposes nothing where the collection has errors, and says which', async () => {
    await mkdir(join(folder, 'events'));
    await writeFile(file('mine.yaml'), '- id: vote\n');
    const { code, error } = await propose();
    expect(code).toBe(1);
    expect(error).toContain('story/events/mine.yaml:1:3: key-missing');
    expect(error).toContain('nothing is proposed as long as the collection has errors');
    expect(await readdir(join(folder, 'events'))).toEqual(['mine.yaml']);
  });

  test('whatever it proposes of the demonstration compiles', async () => {
    await rm(folder, { recursive: true });
    await cp(STORY, folder, { recursive: true });
    await rm(join(folder, 'events'), { recursive: true });
    // Its talk names events that are not there: that is in the way of compiling, and not of proposing.
    const { code, error } = await propose();
    expect([code, error]).toEqual([0, expect.stringMatching(/^\d+ proposals from 5 articles/)]);
    await rm(join(folder, 'talks'), { recursive: true });
    expect((await compiled()).length).toBeGreaterThan(5);
    await cp(join(STORY, 'events'), join(folder, 'events'), { recursive: true });
    expect((await propose()).code).toBe(0);
    await compiled();
  });

  test.each([
    [['propose'], 'say which collection to propose events for'],
    [['propose', 'a', 'b'], 'one collection at a time'],
    [['split', 'a'], 'say which event to split, by its id'],
    [['split', 'a', 'b', 'c'], 'one collection at a time'],
  ])('%j is refused', async (args, message) => {
    const { code, error } = await call(args, { cwd });
    expect([code, error]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('split', () => {
  const JOINED = `# mine
- id: vote
  title: The council votes
  when: 2024-03-12
  modality: happened
  accounts:
    - article: gazette
      exact: The council of Elmford voted on Tuesday to close the old bridge # as it stands
      mention: Tuesday
    - article: herald
      exact: Elmford’s council voted on 12 March 2024 to close the old bridge.
      mention: 12 March 2024
  proposed:
    reasons: [Told in 2 articles.]
    joined:
      - { article: gazette, title: The council votes, reasons: [It is told.] }
      - { article: herald, title: Council closes bridge, theme: works }
# the end
`;

  test('takes an event apart, in its file', async () => {
    await article('herald', HERALD, '2024-03-15');
    await mkdir(join(folder, 'events'));
    await writeFile(file('proposed.yaml'), JOINED);
    const { code, error } = await call(['split', 'story', 'vote'], { cwd });
    expect([code, error]).toEqual([
      0,
      expect.stringMatching(/^1 new event in story\/events\/proposed\.yaml: [a-z0-9-]+\n$/),
    ]);
    const text = await read('proposed.yaml');
    expect(text).toMatch(/^# mine\n[^]* # as it stands\n[^]*# the end\n$/);
    expect(await events('proposed.yaml')).toMatchObject([
      {
        id: 'vote',
        title: 'The council votes',
        accounts: [{ article: 'gazette' }],
        proposed: { reasons: ['It is told.'] },
      },
      { title: 'Council closes bridge', theme: 'works', accounts: [{ article: 'herald' }] },
    ]);
    await compiled();
    const again = await call(['split', 'story', 'vote'], { cwd });
    expect([again.code, again.error]).toEqual([
      1,
      'dateline: vote cannot be split: “The council votes” has one account only\n',
    ]);
    const nothing = await call(['split', 'story', 'none'], { cwd });
    expect([nothing.code, nothing.error]).toEqual([
      1,
      'dateline: there is no event none in story/events/ (choose from: vote, council-closes-bridge)\n',
    ]);
  });
});

describe('Ctrl-C', () => {
  test('at any moment leaves whole files alone', async () => {
    await propose();
    const text = await read('proposed.yaml');
    for (let turn = 0; turn < 6; turn++) {
      await rm(file('proposed.yaml'));
      const child = spawn(process.execPath, [BIN, 'propose', 'story'], { cwd, stdio: 'ignore' });
      const ended = new Promise((resolve) => child.on('close', resolve));
      setTimeout(() => child.kill(turn % 2 === 0 ? 'SIGINT' : 'SIGTERM'), 250 + 150 * turn);
      await ended;
      const left = await readdir(join(folder, 'events'));
      expect(left.filter((name) => name !== 'proposed.yaml')).toEqual([]);
      if (left.length > 0) expect(await read('proposed.yaml')).toBe(text);
      else await writeFile(file('proposed.yaml'), text);
    }
  });
});
