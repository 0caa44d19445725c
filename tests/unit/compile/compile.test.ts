import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { compile } from '../../../src/compile/index.ts';
import type { Dataset } from '../../../src/core/model.ts';
import { hasErrors } from '../../../src/core/diagnostic.ts';
import { changed, fixture, type TextFile } from './sources.ts';

/** Much is compiled here, perhaps on a busy machine; ms. */
vi.setConfig({ testTimeout: 60_000 });

const TOWN = fixture('town-council');

function datasetOf(files: TextFile[], options = {}): Dataset {
  const { dataset, diagnostics } = compile(files, options);
  expect(diagnostics).toEqual([]);
  return dataset!;
}

const codesOf = (files: TextFile[]) => compile(files).diagnostics.map(({ code }) => code);

describe('the dataset', () => {
  const ARTICLE = (published: string) =>
    `---\npublished: ${published}\npublishedBasis: { kind: given }\n---\nIn 2001. In 2002. In 2003.\n`;
  const EVENT = (id: string, when: string, accounts: [article: string, exact: string][]) =>
    [
      `- { id: ${id}, title: T, when: "${when}", theme: t, modality: happened, accounts: [`,
      ...accounts.map(
        ([article, exact]) => `  { article: ${article}, exact: ${exact}, mention: ${exact}, how: so },`,
      ),
      '  ]}',
    ].join('\n');
  const story = (...events: string[]): TextFile[] => [
    { path: 'story/collection.yaml', text: 'title: S\nthemes: [{ id: t, label: T }]\n' },
    { path: 'story/articles/b-early.md', text: ARTICLE('2023') },
    { path: 'story/articles/a-late.md', text: ARTICLE('2024') },
    { path: 'story/articles/c-early.md', text: ARTICLE('2023') },
    { path: 'story/articles/d-undated.md', text: '---\ntitle: D\n---\nIn 2001.\n' },
    { path: 'story/events/all.yaml', text: events.join('\n') },
  ];
  const every = [
    ['d-undated', 'In 2001'],
    ['c-early', 'In 2001'],
    ['a-late', 'In 2001'],
    ['b-early', 'In 2003'],
    ['b-early', 'In 2002'],
  ] as [string, string][];

  test('has its events by start, then end, then as they stand in the files', () => {
    const { events } = datasetOf(
      story(
        EVENT('later', '2002-01', every),
        EVENT('longer', '2001', every),
        EVENT('b', '2001-01', every),
        EVENT('a', '2001-01', every),
        EVENT('c', '2001-01', every),
        EVENT('before', '-0044', every),
      ),
    );
    expect(events.map(({ id }) => id)).toEqual(['before', 'b', 'a', 'c', 'longer', 'later']);
  });

  test('has the accounts of an event in order of publication, then by article and place', () => {
    for (const accounts of [every, every.toReversed()]) {
      const [event] = datasetOf(story(EVENT('e', '2001', accounts))).events;
      expect(event?.accounts.map(({ article, exact, reported }) => [article, exact, reported])).toEqual([
        ['b-early', 'In 2002', Date.UTC(2023, 0)],
        ['b-early', 'In 2003', Date.UTC(2023, 0)],
        ['c-early', 'In 2001', Date.UTC(2023, 0)],
        ['a-late', 'In 2001', Date.UTC(2024, 0)],
        ['d-undated', 'In 2001', null],
      ]);
    }
  });

  test('has its articles by id, whatever the order of the files', () => {
    const inOrder = datasetOf(story(EVENT('e', '2001', every)));
    expect(inOrder.articles.map(({ id }) => id)).toEqual(['a-late', 'b-early', 'c-early', 'd-undated']);
    const moved = story(EVENT('e', '2001', every)).map((file) => ({
      ...file,
      path: file.path.replace('articles/a-late', 'articles/older/a-late'),
    }));
    expect(datasetOf(moved).articles).toEqual(inOrder.articles);
    fc.assert(
      fc.property(
        fc
          .constantFrom('town-council', 'id-duplicate')
          .map(fixture)
          .chain((files) => {
            return fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length }));
          }),
        ([files, shuffled]) => {
          expect(compile(shuffled)).toEqual(compile(files));
        },
      ),
      { numRuns: 30 },
    );
  });

  test('keeps the date of an account beside that of its event', () => {
    const files = changed(TOWN, 'events/2024.yaml', (text) =>
      text.replace(
        'mention: next month\n',
        'mention: next month\n      when: 2024-04~\n      how: “expected”\n',
      ),
    );
    const event = datasetOf(files).events.find(({ id }) => id === 'repairs');
    expect([event?.when, event?.span.edtf, event?.span.approximate]).toEqual(['2024-04', '2024-04', false]);
    const [account] = event?.accounts ?? [];
    expect([account?.when, account?.span.approximate, account?.mention?.how]).toEqual([
      '2024-04~',
      true,
      '“expected”',
    ]);
  });

  test.each([
    ['2022', '2022'],
    ['-0043', '-0043'],
    ['"2022"', '2022'],
    ["'2024-07-09/..'", '2024-07-09/..'],
    ['2024-07-09/..', '2024-07-09/..'],
    ['"[2024-08-05..2024-08-07]"', '[2024-08-05..2024-08-07]'],
    ['Y12024', 'Y12024'],
    ['2023-11-04?', '2023-11-04?'],
    ['2024-07-09T14:30:00Z', '2024-07-09T14:30:00Z'],
    ['1950S2', '1950S2'],
    ['Y-17E7', 'Y-17E7'],
  ])('keeps the date %s as it was written', (written, edtf) => {
    const event = EVENT('e', 'DATE', every).replace('"DATE"', written);
    expect(datasetOf(story(event)).events[0]?.when).toBe(edtf);
  });

  test('points to the schema from where the built site has it', () => {
    const { $schema } = datasetOf(TOWN);
    expect(new URL($schema, 'https://example.org/a/blog/data/town-council.json').href).toBe(
      'https://example.org/a/blog/schema/v1/dataset.json',
    );
  });

  test('is named after the folder, or as the caller says', () => {
    const moved = (to: string) =>
      TOWN.map((file) => ({ ...file, path: file.path.replace('town-council/', to) }));
    expect(datasetOf(moved('/home/ann/data/elm/')).collection.id).toBe('elm');
    expect(datasetOf(moved('elm/'), { id: 'oak', folder: 'elm' }).collection.id).toBe('oak');
    expect(datasetOf(moved('elm/'), { folder: 'elm/' }).collection.id).toBe('elm');
    expect(datasetOf(moved(''), { id: 'oak' }).collection.id).toBe('oak');
    expect(datasetOf(moved(''), { id: 'oak', folder: '' }).collection.id).toBe('oak');
    expect(compile(moved('Elm News/')).diagnostics).toMatchObject([
      { code: 'id-invalid', file: 'Elm News/collection.yaml', hint: 'say “elm-news”' },
    ]);
  });

  test.each([
    ['Skip this.\n\nIn 2001.\nIn 2002.', 'Skip this.', 'In 2001.…'],
    ['In 2001. Skip this.', 'Skip this.', 'In 2001. Skip this.…'],
    ['Skip this. In 2001.', 'Skip this.', 'In 2001.…'],
    ['\n Skip this.\nIn 2001.', 'Skip this.', 'In 2001.…'],
    ['In 2001.', 'In 2001.', '…'],
    [
      `In  2001 ${'the quick brown fox jumps over the dog '.repeat(3)}`,
      null,
      'In 2001 the quick brown fox jumps over the dog the quick…',
    ],
  ])('calls the article %j by its opening words', (text, furniture, title) => {
    const front = furniture === null ? 'language: en' : `furniture: [{ exact: "${furniture}", kind: link }]`;
    const files = changed(story(EVENT('e', '2001', [['d-undated', 'In 2001']])), 'd-undated.md', () => {
      return `---\n${front}\n---\n${text}\n`;
    });
    const { dataset } = compile(files);
    expect(dataset?.articles.find(({ id }) => id === 'd-undated')?.title).toBe(title);
  });

  test('is in English and publishes excerpts where nothing else is said', () => {
    const { collection, articles } = datasetOf(story(EVENT('e', '2001', every)));
    expect(collection).toMatchObject({ language: 'en', publish: 'excerpts', description: '' });
    expect(articles[0]).toMatchObject({ language: 'en', title: 'In 2001. In 2002. In 2003.…', url: null });
  });
});

describe('what is published', () => {
  const texts = new Map(
    TOWN.map(({ path, text }) => [
      path.split('/').at(-1),
      text
        .split(/^---\r?\n/m)
        .slice(2)
        .join(''),
    ]),
  );

  test('is the whole text, byte for byte, with publish: full', () => {
    const say = changed(TOWN, 'collection.yaml', (text) => `${text}publish: full\n`);
    for (const dataset of [datasetOf(TOWN, { publish: 'full' }), datasetOf(say)]) {
      expect(dataset.collection.publish).toBe('full');
      for (const { id, text, passages, length } of dataset.articles) {
        expect([text, passages]).toEqual([texts.get(`${id}.md`), undefined]);
        expect(length).toBe(text?.length);
      }
    }
    expect(texts.get('letter.md')).toMatch(/\r\n\r\n.*”\.$/);
  });

  test('is nothing but the paragraphs of what is quoted, with publish: excerpts', () => {
    const say = changed(TOWN, 'collection.yaml', (text) => `${text}publish: full\n`);
    const dataset = datasetOf(say, { publish: 'excerpts' });
    expect(dataset.collection.publish).toBe('excerpts');
    const quotes = [
      ...dataset.events.flatMap(({ accounts }) => accounts),
      ...dataset.events.flatMap(({ accounts }) =>
        accounts.map(({ article, mention }) => ({ ...mention!, article })),
      ),
      ...dataset.articles.flatMap(({ publishedBasis }) => publishedBasis.quotes),
    ];
    for (const { article, start, end } of quotes) {
      const passages = dataset.articles.find(({ id }) => id === article)?.passages ?? [];
      expect(passages.some((passage) => passage.start <= start && end <= passage.end)).toBe(true);
    }
    for (const { id, text, passages = [] } of dataset.articles) {
      expect(text).toBeUndefined();
      for (const { start, end, text } of passages)
        expect(text).toBe(texts.get(`${id}.md`)?.slice(start, end));
    }
    const json = JSON.stringify(dataset);
    for (const words of ['Leave a Reply', 'They will hear of it again']) expect(json).not.toContain(words);
    expect(json.match(/Council votes to close/g)).toHaveLength(1);
  });

  test('takes the words of another article that a date of publication rests on', () => {
    const basis = 'kind: inferred\r\n  quote: { exact: who did not say, article: gazette }';
    const files = changed(TOWN, 'letter.md', (text) =>
      text.replace('kind: unknown', basis).replace('language: en', 'language: en\r\npublished: 2024-03~'),
    );
    const { articles } = datasetOf(files);
    const letter = articles.find(({ id }) => id === 'letter');
    expect(letter?.publishedBasis.quotes).toMatchObject([{ article: 'gazette', exact: 'who did not say' }]);
    expect(letter?.passages).toHaveLength(1);
  });
});

describe('what cannot be compiled', () => {
  const deep = 100_000;
  test.each<[string, string, (text: string) => string, string[]]>([
    ['lists in lists', 'collection.yaml', () => '['.repeat(deep), ['yaml-nesting']],
    ['mappings in mappings', 'collection.yaml', () => '{a: '.repeat(deep), ['yaml-nesting']],
    ['lists in lists of a list', 'events/2024.yaml', () => '- '.repeat(deep), ['yaml-nesting']],
    ['deep front matter', 'gazette.md', () => `---\n${'{a: '.repeat(deep)}\n---\nText\n`, ['yaml-nesting']],
    ['a huge article', 'gazette.md', (text) => text + 'x'.repeat(2e6), ['file-too-large']],
    ['a huge list of events', 'events/2024.yaml', (text) => text + '#'.repeat(2e6), ['file-too-large']],
    ['NUL in an article', 'letter.md', (text) => `${text}\0`, ['file-binary']],
    ['NUL in YAML', 'collection.yaml', (text) => `${text}\0`, ['file-binary']],
    ['no collection.yaml text', 'collection.yaml', () => '', ['file-empty']],
    ['a talk of comments', 'short.yaml', () => '# later\n', ['file-empty']],
    ['front matter without a key', 'letter.md', () => '---\n---\nText\n', ['file-empty']],
    ['a list of events of comments', 'events/2024.yaml', () => '# later\n', ['file-empty']],
    [
      'an event with a slip that a talk names',
      'events/2024.yaml',
      (text) => text.replace('title: The council votes', 'title: Vote: it'),
      ['yaml-syntax'],
    ],
    [
      'an event without its id that a talk names',
      'events/2024.yaml',
      (text) => text.replace('id: vote', 'id: The vote'),
      ['id-invalid'],
    ],
    ['a list for a collection', 'collection.yaml', () => '- title: A\n', ['value-type']],
    ['a word for a talk', 'short.yaml', () => 'vote\n', ['value-type']],
    ['a list for front matter', 'letter.md', () => '---\n- title\n---\nText\n', ['value-type']],
  ])('%s', (_name, path, change, codes) => {
    const { dataset, diagnostics } = compile(changed(TOWN, path, change));
    expect([dataset, diagnostics.map(({ code }) => code)]).toEqual([null, codes]);
    expect(diagnostics[0]?.file).toContain(path);
  });

  test('nothing at all', () => {
    expect(compile([])).toMatchObject({
      dataset: null,
      diagnostics: [{ code: 'collection-missing', file: 'collection.yaml' }],
    });
  });

  test('a file that its reader could not read', () => {
    for (const { path } of TOWN) {
      const files = TOWN.map((file) => (file.path === path ? { path, text: null } : file));
      expect(compile(files)).toEqual({ dataset: null, diagnostics: [] });
    }
  });

  test('a file at the largest size is read', () => {
    const fill = (text: string) => text + ' '.repeat(2e6 - text.length);
    expect(codesOf(changed(TOWN, 'gazette.md', fill))).toEqual([]);
    expect(codesOf(changed(TOWN, 'gazette.md', (text) => `${fill(text)} `))).toEqual(['file-too-large']);
  });

  test('does not touch the prototype of anything', () => {
    const keys = '__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\n';
    const files = changed(TOWN, 'collection.yaml', (text) => keys + text);
    const { dataset, diagnostics } = compile(files);
    expect(diagnostics.map(({ code }) => code)).toEqual(['key-unknown', 'key-unknown']);
    expect(dataset?.collection).toEqual(datasetOf(TOWN).collection);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('whatever is done to a file, it is said where; there is a dataset or an error, never neither', () => {
    const spoil = fc.constantFrom(
      '',
      ' ',
      '\n',
      '\t',
      '-',
      ':',
      '"',
      "'",
      '[',
      '{',
      '&',
      '*',
      '|',
      '#',
      '\r',
      '\u2028',
      '\ud800',
      '🙂',
      '---\n',
    );
    fc.assert(
      fc.property(fc.nat(TOWN.length - 1), fc.nat(), fc.nat(20), spoil, (index, place, length, put) => {
        const file = TOWN[index]!;
        const at = place % (file.text.length + 1);
        const text = file.text.slice(0, at) + put + file.text.slice(at + length);
        const { dataset, diagnostics } = compile(TOWN.with(index, { ...file, text }));
        expect(dataset === null).toBe(hasErrors(diagnostics));
        for (const { file: path, line, column, message } of diagnostics) {
          const source = path === file.path ? text : TOWN.find((other) => other.path === path)?.text;
          expect(source).toBeDefined();
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(source!.split('\n').length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(message).not.toMatch(/undefined|\[object|\.$/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
