import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { whyNotWritten } from '../../../../src/entries/cli/failure.ts';
import { call } from './support/run.ts';

vi.setConfig({ testTimeout: 60_000 });

const PAGE = `<!doctype html><html lang="en"><head><title>Bridge to close - Example Gazette</title>
<meta property="og:title" content="Bridge to close"><meta property="og:site_name" content="Example Gazette">
<meta name="author" content="Ann Sample"><meta property="article:published_time" content="2024-03-14T09:00:00Z">
<link rel="canonical" href="https://gazette.example/bridge"></head><body><nav>Home News Sport</nav><article><h1>Bridge to close</h1>
<p>The council of Elmford voted on Tuesday to close the old bridge, after divers had found cracks in two of its piers.</p>
<p>Mayor Bob Example resigned on Wednesday over the vote. Repairs are expected to begin next month, the council said.</p>
<p>The bridge was built in 1931, and about 4,000 people cross it each day on their way to work in the town.</p>
</article></body></html>`;

const TEXT = `Divers find cracks

Divers found cracks in the old bridge of Elmford last week. The town will look at them again on Monday.
`;

const FENCES = `---\r
title: not front matter\r

---
The council voted on Tuesday.\r
`;

let cwd: string;

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'dateline-'));
  await mkdir(join(cwd, 'saved/more'), { recursive: true });
  await writeFile(join(cwd, 'saved/bridge.html'), PAGE);
  await writeFile(join(cwd, 'saved/more/cracks.txt'), TEXT);
  await writeFile(join(cwd, 'saved/picture.png'), 'not read');
  await writeFile(join(cwd, 'saved/.hidden.txt'), 'not read');
});

afterEach(() => rm(cwd, { recursive: true }));

const dateline = (...args: string[]) => call(args, { cwd });
const read = (path: string) => readFile(join(cwd, path), 'utf8');
const articles = () => readdir(join(cwd, 'story/articles'));

/** The stored texts, by what compiles them. */
async function texts(): Promise<string[]> {
  await writeFile(join(cwd, 'story/collection.yaml'), 'title: x\nthemes: []\npublish: full\n');
  const { code, error } = await dateline('compile', 'story', '-o', 'out.json');
  expect([code, error]).toEqual([0, expect.stringContaining('no errors')]);
  const dataset = JSON.parse(await read('out.json')) as { articles: { text: string }[] };
  return dataset.articles.map(({ text }) => text);
}

describe('new', () => {
  test('says what of a folder it leaves out, and takes nothing that a browser saved beside a page', async () => {
    await mkdir(join(cwd, 'saved/bridge_files'));
    await writeFile(join(cwd, 'saved/bridge_files/frame.html'), PAGE);
    await mkdir(join(cwd, 'saved/other_files'));
    for (const name of ['a.css', 'b.css', 'c.css', 'notes.txt'])
      await writeFile(join(cwd, 'saved/other_files', name), `Notes on ${name}, which are short.`);
    const { error } = await dateline('new', 'story', 'saved');
    expect(error).toContain(
      'left out: saved/other_files/a.css, saved/other_files/b.css, saved/other_files/c.css and 1 more (files that end in .txt,',
    );
    expect(error).toContain('saved/other_files/notes.txt -> ');
    expect(error).not.toContain('frame.html');
  });

  test('starts a collection from a folder, with what the articles say of themselves, and proposes', async () => {
    const { code, out, error } = await dateline('new', 'story', 'saved');
    expect([code, out]).toEqual([0, '']);
    expect(await read('story/collection.yaml')).toMatch(
      /^# Themes are [^]*\ntitle: Story\nlanguage: en\npublish: excerpts\nthemes: \[\]\n$/,
    );
    expect(await articles()).toEqual(['bridge-close.md', 'divers-find-cracks.md']);
    expect(await read('story/articles/bridge-close.md')).toMatch(
      /^---\ntitle: Bridge to close\nbyline: \[Ann Sample\]\npublisher: Example Gazette\npublished: 2024-03-14\npublishedBasis:\n {2}kind: given\n[^]*\nurl: https:\/\/gazette\.example\/bridge\nlanguage: en\n---\n/,
    );
    const lines = error.split('\n');
    expect(lines[0]).toBe(
      'saved/bridge.html -> articles/bridge-close.md: “Bridge to close”, Example Gazette, published 2024-03-14 (given), en',
    );
    expect(error).toContain('  check: publication date unknown: give it one');
    expect(error).toContain('story/collection.yaml: give it a title, a description and themes');
    expect(await read('story/events/proposed.yaml')).toContain('voted on Tuesday');
    expect((await dateline('compile', 'story', '-o', 'out.json')).code).toBe(0);
    expect((await readdir(cwd)).sort()).toEqual(['out.json', 'saved', 'story']);
  });

  test.each([
    [
      'is contradicted',
      '<meta name="pubdate" content="2019-03-14">',
      '2024-03-14?',
      'meta article:published_time) gives 14 March 2024, while meta pubdate gives 14 March 2019.',
    ],
    [
      'is only that of a change',
      '<meta property="article:modified_time" content="2024-03-15">',
      '2024-03-15?',
      'meta article:modified_time) says only when it was changed, 15 March 2024; it may have appeared before.',
    ],
  ])('a date that %s is to be checked', async (_, meta, published, note) => {
    const page = meta.includes('modified')
      ? PAGE.replace(/<meta property="article:[^>]*>/, meta)
      : PAGE.replace('<link', `${meta}<link`);
    await writeFile(join(cwd, 'saved/bridge.html'), page);
    const { error } = await dateline('new', 'story', 'saved/bridge.html');
    expect(error).toContain(`published ${published} (given), en`);
    expect(error).toContain('  check: the date of publication is doubtful: The page’s metadata (');
    expect(error).toContain(note);
    expect((await dateline('compile', 'story', '-o', 'out.json')).code).toBe(0);
  });

  test('--title and --published are for all', async () => {
    await dateline('new', 'story', 'saved', '--title', 'The old bridge', '--published', '2024-03-20');
    expect(await read('story/collection.yaml')).toContain('title: The old bridge\n');
    for (const name of await articles()) {
      expect(await read(`story/articles/${name}`)).toContain(
        'published: 2024-03-20\npublishedBasis:\n  kind: given\n',
      );
    }
  });

  test('goes to data/ where there is one, or to a path', async () => {
    await mkdir(join(cwd, 'data'));
    await dateline('new', 'story', 'saved');
    expect(await readdir(join(cwd, 'data'))).toEqual(['story']);
    await dateline('new', './else/where', 'saved/bridge.html');
    expect(await readdir(join(cwd, 'else/where'))).toEqual(['articles', 'collection.yaml', 'events']);
  });

  test('takes an empty folder, and no other', async () => {
    await mkdir(join(cwd, 'story'));
    expect((await dateline('new', 'story', 'saved')).code).toBe(0);
    const before = await read('story/collection.yaml');
    const again = await dateline('new', 'story', 'saved');
    expect([again.code, again.error]).toEqual([
      1,
      'dateline: story is there already, and not empty; give another name, or say dateline add story … to add to it\n',
    ]);
    await writeFile(join(cwd, 'file'), 'x');
    expect((await dateline('new', 'file', 'saved')).error).toContain(
      'dateline: file is a file; give another name',
    );
    expect(await read('story/collection.yaml')).toBe(before);
  });

  test('stores what can be read, and says what cannot', async () => {
    await writeFile(join(cwd, 'empty.txt'), ' \n');
    await writeFile(join(cwd, 'doc.pdf'), '%PDF-1.7\n\0\0\0');
    await mkdir(join(cwd, 'nothing'));
    const names = ['saved/bridge.html', 'empty.txt', 'doc.pdf', 'none.txt', 'nothing', 'saved/bridge.html'];
    const { code, error } = await dateline('new', 'story', ...names);
    expect([code, await articles()]).toEqual([1, ['bridge-close.md']]);
    for (const words of [
      'cannot read none.txt: there is no such file',
      'cannot read nothing: it holds no article',
      'empty.txt:1:1: ',
      'doc.pdf:1:1: ',
      'saved/bridge.html: not added, its text is that of articles/bridge-close.md',
    ]) {
      expect(error).toContain(words);
    }
    const none = await dateline('new', 'other', 'empty.txt');
    expect([none.code, none.error]).toEqual([1, expect.stringContaining('no article could be read')]);
    expect((await readdir(cwd)).sort()).toEqual(['doc.pdf', 'empty.txt', 'nothing', 'saved', 'story']);
  });

  test('says that a text is not English', async () => {
    await writeFile(
      join(cwd, 'de.txt'),
      'Der Stadtrat von Elmford hat am Dienstag beschlossen, die alte Brücke zu sperren. Die Arbeiten beginnen am 2024-04-02 und dauern nach Angaben der Stadt ein Jahr.',
    );
    const { error } = await dateline('new', 'story', 'de.txt');
    expect(error).toContain(
      'check: the text is not English (de): only dates in figures, such as 2024-07-09, are read in it',
    );
    expect(await read('story/collection.yaml')).toContain('language: de\n');
  });

  test('reads standard input', async () => {
    const { code } = await call(['new', 'story', '-'], { cwd, input: [TEXT] });
    expect([code, await articles()]).toEqual([0, ['divers-find-cracks.md']]);
  });

  test.each([
    [['new'], 'say which collection to start'],
    [['new', 'story'], 'name the articles: files, folders of them, or - for standard input'],
    [
      ['new', 'My Story', 'saved'],
      '“My Story” cannot be a collection’s name, which is made of a to z, 0 to 9 and hyphens; say “my-story”',
    ],
    [['new', 'story', 'saved', '--published', 'soon'], '--published "soon" is no day of publication'],
    [['new', 'story', 'saved', '--title', ''], '--title needs words'],
    [['add', 'story'], 'name the articles'],
  ])('%j is refused', async (args, message) => {
    const { code, error } = await dateline(...args);
    expect([code, error]).toEqual([2, expect.stringContaining(message)]);
    expect(await readdir(cwd)).toEqual(['saved']);
  });
});

test('a text is stored verbatim but for its line ends, whatever it looks like', async () => {
  const hostile = [
    '---\n---\n',
    '\n\n  Leading lines.\n\n',
    '# no: yaml\n- id: x\n',
    '“Quoted”\u2028and\u202E such.\n\n\n',
  ];
  for (const [at, text] of hostile.entries())
    await writeFile(join(cwd, `h${at}.txt`), `${text}The council voted on Tuesday ${at}.`);
  const { error } = await dateline('new', 'story', ...hostile.map((_, at) => `h${at}.txt`));
  expect(error).not.toContain('cannot read');
  const stored = await texts();
  expect(stored.toSorted()).toEqual(
    hostile.map((text, at) => `${text}The council voted on Tuesday ${at}.`).toSorted(),
  );
});

describe('add', () => {
  test('adds articles that are not there yet, and proposes what they tell', async () => {
    await dateline('new', 'story', 'saved/bridge.html');
    const { code, error } = await dateline('add', 'story', 'saved', '--published', '2024-03-13');
    expect([code, await articles()]).toEqual([0, ['bridge-close.md', 'divers-find-cracks.md']]);
    expect(error).toContain('saved/bridge.html: not added, its text is that of articles/bridge-close.md');
    expect(await read('story/articles/divers-find-cracks.md')).toContain('published: 2024-03-13\n');
    expect(await read('story/events/proposed.yaml')).toContain(
      '# From the articles: bridge-close, divers-find-cracks\n',
    );
    expect(await texts()).toContain(TEXT);
    const again = await dateline('add', 'story', 'saved');
    expect([again.code, again.error]).toEqual([0, expect.stringMatching(/\nnothing was added\n$/)]);
  });

  test('never takes a name that is there', async () => {
    await dateline('new', 'story', 'saved/bridge.html');
    await writeFile(join(cwd, 'other.html'), PAGE.replace('on Tuesday', 'on Monday'));
    await dateline('add', 'story', 'other.html');
    expect(await articles()).toEqual(['bridge-close-2.md', 'bridge-close.md']);
  });

  test('says so where there is no such collection', async () => {
    const { code, error } = await dateline('add', 'nowhere', 'saved');
    expect([code, error]).toEqual([1, expect.stringContaining('nowhere:1:1: folder-missing')]);
  });
});

test('a text with fences and mixed line ends compiles to what was read', async () => {
  await writeFile(join(cwd, 'fences.txt'), FENCES);
  const { code } = await dateline('new', 'story', 'fences.txt');
  expect(code).toBe(0);
  const [stored] = await texts();
  expect(stored).toContain('The council voted on Tuesday.');
});

test('what is no text is said in one line', async () => {
  await writeFile(join(cwd, 'binary.txt'), Buffer.from([0x80, 0xff, 0, 1, 2, 0xfe, 0, 0x41]));
  const { error } = await dateline('new', 'story', 'binary.txt');
  expect(error.split('\n')).toEqual([
    expect.stringMatching(/^binary\.txt:1:1: file-binary: /),
    'dateline: no article could be read, so there is no collection',
    '',
  ]);
});

test('a folder that cannot be written is said to be that', async () => {
  expect(whyNotWritten(Object.assign(new Error('no'), { code: 'EACCES' }), 'ro/y')).toBe(
    'it may not be written to',
  );
  // In the way of what is written before it takes its place.
  await writeFile(join(cwd, `story.${process.pid}.tmp`), 'x');
  expect(await dateline('new', 'story', 'saved/bridge.html')).toMatchObject({
    code: 1,
    error: 'dateline: cannot make story: it is a file, not a folder\n',
  });
});
