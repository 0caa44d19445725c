import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { compile, diagnose, LARGEST_FILE } from '../../../../src/compile/index.ts';
import type { ArticleEntry } from '../../../../src/core/entry.ts';
import {
  articlesToRead,
  checked,
  placeFor,
  propose,
  readReviewed,
} from '../../../../src/entries/authoring/proposals.ts';
import { proposeFiles } from '../../../../src/entries/authoring/propose-files.ts';
import { atOnce } from '../../../../src/entries/authoring/steps.ts';
import {
  articleFile,
  collectionFile,
  eventsFile,
  proposalsFile,
} from '../../../../src/formats/folder/index.ts';

vi.setConfig({ testTimeout: 60_000 });

const COLLECTION = {
  path: 'c/collection.yaml',
  text: collectionFile(
    {
      title: 'c',
      description: null,
      language: 'en',
      publish: 'excerpts',
      themes: [{ id: 'a', label: 'Votes' }],
      variants: [],
    },
    null,
  ),
};

function article(id: string, text: string, published: string | null, language = 'en') {
  const entry: ArticleEntry = {
    title: null,
    byline: [],
    publisher: null,
    published,
    publishedBasis: { kind: published === null ? 'unknown' : 'given', quotes: [], note: null },
    updated: null,
    url: null,
    archiveUrl: null,
    language,
    furniture: [],
  };
  return { path: `c/articles/${id}.md`, text: articleFile(entry, text, null) };
}

const PIECES = [
  ...[
    'The council of Elmford voted on Tuesday to close the bridge. ',
    'Mayor Ann Example resigned last month. ',
  ],
  ...[
    'Russia launched its offensive in 2022. ',
    'He said on 12 March that 1,000 soldiers had entered the town. ',
  ],
  ...[
    'The firm will open a plant in May 2025. ',
    '“We will not go,” Bob Sample told Example Radio on Friday. ',
  ],
  ...[
    'It began in early June, and ended a week later. ',
    'The talks took place during last month’s meeting. ',
  ],
  ...[
    'Profit rose 12% to $4 million in the third quarter. ',
    'On 2024-07-09, ministers met in Oslo.',
    'Der Rat tagte am 2024-04-02. ',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '  ',
    '\u00a0',
    '“',
    '”',
    "'",
    '—',
    '…',
    '\u202E',
    '\u2028',
    'e\u0301',
    '👩‍👩‍👧 ',
    '---\n',
    '# ',
    ': ',
    '2024年7月9日 ',
  ],
];

const anyArticles = fc.array(
  fc.record({
    text: fc
      .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 20 })
      .map((pieces) => pieces.join(''))
      .filter((text) => text.trim() !== ''),
    published: fc.constantFrom('2024-07-14', '2024-07-14?', '2024-07', '[2024-07-09..2024-07-14]', null),
    language: fc.constantFrom('en', 'en', 'en', 'de'),
  }),
  { minLength: 1, maxLength: 4 },
);

const FRESH = { unsureOf: new Set<string>(), done: () => undefined };

describe('what is proposed', () => {
  test('compiles, whatever the articles', () => {
    let proposals = 0;
    fc.assert(
      fc.property(anyArticles, (articles) => {
        const files = [
          COLLECTION,
          ...articles.map(({ text, published, language }, at) =>
            article(`a${at}`, text, published, language),
          ),
        ];
        const { dataset } = readReviewed(files, 'c', 'c');
        const texts = articlesToRead(dataset!, new Set());
        expect(texts.map(({ text }) => text)).toEqual(articles.map(({ text }) => text));
        const { all: events, sure } = atOnce(propose({ ...FRESH, articles: texts, dataset: dataset! }));
        expect(sure.flatMap(({ tellings }) => tellings).every(({ doubts }) => doubts.length === 0)).toBe(
          true,
        );
        const { entries, left } = checked(
          events,
          texts,
          (some) =>
            compile([...files, { path: 'c/events/p.yaml', text: eventsFile(some, null) }]).diagnostics,
        );
        expect(left).toEqual([]);
        expect(entries).toHaveLength(events.length);
        proposals += events.length;
      }),
      { numRuns: 400 },
    );
    expect(proposals).toBeGreaterThan(300);
  });

  test('is left out where it does not compile, and the rest is kept', () => {
    const files = [COLLECTION, article('a', `${PIECES[0]}${PIECES[2]}`, '2024-07-14')];
    const { dataset } = readReviewed(files, 'c', 'c');
    const texts = articlesToRead(dataset!, new Set());
    const [first, ...others] = atOnce(propose({ ...FRESH, articles: texts, dataset: dataset! })).sure;
    expect(others.length).toBeGreaterThan(0);
    const { entries, left } = checked(
      [{ ...first!, when: 'soon' }, ...others],
      texts,
      (some) => compile([...files, { path: 'c/events/p.yaml', text: eventsFile(some, null) }]).diagnostics,
    );
    expect(entries.map(({ id }) => id)).toEqual(others.map(({ id }) => id));
    expect(left).toMatchObject([
      { entry: { id: first!.id }, message: expect.stringContaining('soon') as string },
    ]);
  });
});

describe('checked', () => {
  const files = [COLLECTION, article('a', PIECES[0]!, '2024-07-14')];
  const { dataset } = readReviewed(files, 'c', 'c');
  const texts = articlesToRead(dataset!, new Set());
  const [one] = atOnce(propose({ ...FRESH, articles: texts, dataset: dataset! })).sure;
  const many = Array.from({ length: 1000 }, (_, at) => ({ ...one!, id: `e${at}` }));
  const says = (code: 'file-too-large' | 'date-invalid') =>
    diagnose(code, { file: 'p.yaml', line: 1, column: 1 }, `it is ${code}`, null);

  test('finds a few that do not compile among many in few attempts', () => {
    const bad = new Set(['e17', 'e500', 'e999']);
    const compileWith = vi.fn((entries: readonly { id: string }[]) =>
      entries.some(({ id }) => bad.has(id)) ? [says('date-invalid')] : [],
    );
    const { entries, left } = checked(many, texts, compileWith);
    expect(left.map(({ entry, message }) => [entry.id, message])).toEqual(
      [...bad].map((id) => [id, 'it is date-invalid']),
    );
    expect(entries).toHaveLength(997);
    expect(compileWith.mock.calls.length).toBeLessThan(80);
  });

  test('takes as many as one file may hold, in few attempts', () => {
    const compileWith = vi.fn((entries: readonly unknown[]) =>
      entries.length > 700 ? [says('file-too-large')] : [],
    );
    const { entries, left } = checked(many, texts, compileWith);
    expect(entries.map(({ id }) => id)).toEqual(many.slice(0, 700).map(({ id }) => id));
    expect(left).toHaveLength(300);
    expect(new Set(left.map(({ message }) => message))).toEqual(new Set(['it is file-too-large']));
    expect(compileWith.mock.calls.length).toBeLessThan(30);
  });
});

test('what is proposed is never too large for a file that is read, counted in bytes', () => {
  const sentences = Array.from(
    { length: 40 },
    (_, at) => `The council of Elm${at} voted on ${(at % 28) + 1} May 2023 to close bridge ${at}.`,
  );
  const files = [COLLECTION, article('a', sentences.join('\n\n'), '2024-07-14')];
  // The schema’s address stands in the file: characters of three bytes.
  const where = {
    id: 'c',
    shownAs: 'c',
    schemaFor: () => `x${'界'.repeat(665_000)}`,
    unsure: true,
    only: null,
  };
  const made = atOnce(proposeFiles(files, { ...where, started: () => undefined, done: () => undefined }));
  expect(made.ok && [made.proposals.entries.length > 0, made.proposals.left.length > 0]).toEqual([
    true,
    true,
  ]);
  expect(made.ok && Buffer.byteLength(made.proposals.text)).toBeLessThanOrEqual(LARGEST_FILE);
});

describe('where proposals go', () => {
  const untouched = proposalsFile([], ['a'], null);
  const edited = `${proposalsFile([], ['b'], null)}# mine\n`;

  test.each<[string, Record<string, string>, string, string[]]>([
    ['to a new file', {}, 'events/proposed.yaml', []],
    ['to one that nobody has edited', { proposed: untouched }, 'events/proposed.yaml', []],
    ['beside one that somebody has', { proposed: edited }, 'events/proposed-2.yaml', ['b']],
    ['beside several', { proposed: edited, 'proposed-2': '- id: x\n' }, 'events/proposed-3.yaml', ['b']],
    [
      'to the one left alone',
      { proposed: edited, 'proposed-10': untouched },
      'events/proposed-10.yaml',
      ['b'],
    ],
    [
      'to the first of those left alone',
      { 'proposed-10': untouched, 'proposed-2': untouched, proposed: edited },
      'events/proposed-2.yaml',
      ['b'],
    ],
    ['beside others of another name', { 'proposed-x': untouched }, 'events/proposed.yaml', []],
  ])('%s', (_what, events, place, done) => {
    for (const shownAs of ['c', '']) {
      const files = Object.entries(events).map(([name, text]) => ({
        path: `${shownAs === '' ? '' : 'c/'}events/${name}.yaml`,
        text,
      }));
      const reviewed = readReviewed(files, 'c', shownAs);
      expect([placeFor(reviewed, shownAs), [...reviewed.done]]).toEqual([place, done]);
    }
  });
});
