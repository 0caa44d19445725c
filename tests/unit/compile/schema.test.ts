import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { TABLES } from '../../../src/compile/formats.ts';
import { compile } from '../../../src/compile/index.ts';
import { changed, fixture } from './sources.ts';

interface Schema {
  properties: Record<string, unknown>;
  required: string[];
  $defs: Record<string, Schema>;
}

const FOLDER = new URL('../../../public/schema/v1/', import.meta.url);
const NAMES = ['collection', 'article', 'events', 'talk', 'dataset'] as const;
type Name = (typeof NAMES)[number];

const readSchema = (name: Name) =>
  JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')) as Schema;
const schemas = Object.fromEntries(NAMES.map((name) => [name, readSchema(name)])) as Record<Name, Schema>;
const ajv = new Ajv2020({ allowUnionTypes: true, allErrors: true, strict: true, strictRequired: false });
const validators = Object.fromEntries(NAMES.map((name) => [name, ajv.compile(schemas[name])])) as Record<
  Name,
  ReturnType<typeof ajv.compile>
>;

const TOWN = fixture('every-key');

/** The parts of a file that its schema describes, and the file with them replaced. */
const FILES: { name: Name; path: string; folder?: string }[] = [
  { name: 'collection', path: 'collection.yaml' },
  { name: 'article', path: 'articles/gazette.md' },
  { name: 'events', path: 'events/2024.yaml' },
  { name: 'talk', path: 'talks/short.yaml' },
  { name: 'events', path: 'events/proposed.yaml', folder: 'event-unreviewed' },
];

function read(path: string, folder = 'every-key'): unknown {
  const text = fixture(folder).find((file) => file.path.endsWith(path))?.text ?? '';
  return parse(path.endsWith('.md') ? (text.split('---\n')[1] ?? '') : text);
}

function compileWith(path: string, value: unknown, folder = 'every-key') {
  const yaml = stringify(value);
  return compile(
    changed(fixture(folder), path, (text) => {
      return path.endsWith('.md') ? ['', yaml, ...text.split('---\n').slice(2)].join('---\n') : yaml;
    }),
  );
}

describe('the schemas of the source files', () => {
  test.each<[keyof typeof TABLES, Schema | undefined]>([
    ['COLLECTION', schemas.collection],
    ['THEME', schemas.collection.$defs['theme']],
    ['ARTICLE', schemas.article],
    ['BASIS', schemas.article.$defs['basis']],
    ['BASIS_QUOTE', schemas.article.$defs['quote']],
    ['FURNITURE', schemas.article.$defs['furniture']],
    ['EVENT', schemas.events.$defs['event']],
    ['PROPOSED', schemas.events.$defs['proposed']],
    ['JOINED', schemas.events.$defs['joined']],
    ['KNOWN', schemas.events.$defs['known']],
    ['VIA', schemas.events.$defs['via']],
    ['ACCOUNT', schemas.events.$defs['account']],
    ['SELECTOR', schemas.events.$defs['selector']],
    ['TALK', schemas.talk],
    ['STEP', schemas.talk.$defs['step']],
    ['STEP_ACCOUNT', schemas.talk.$defs['account']],
  ])('%s has the keys that are read', (table, schema) => {
    const fields = Object.entries(TABLES[table]);
    expect(Object.keys(schema?.properties ?? {}).sort()).toEqual(fields.map(([key]) => key).sort());
    const required = fields.filter(([, field]) => field.required).map(([key]) => key);
    expect([...(schema?.required ?? [])].sort()).toEqual(required.sort());
  });

  test('name every table', () => {
    expect(Object.keys(TABLES)).toHaveLength(16);
  });

  test.each(NAMES)('%s describes each of its properties', (name) => {
    const parts = [schemas[name], ...Object.values(schemas[name].$defs)];
    for (const { properties = {} } of parts) {
      for (const [key, property] of Object.entries(properties)) {
        expect([key, property]).toEqual([key, expect.toSatisfy(isDescribed)]);
      }
    }
  });

  function isDescribed(property: object): boolean {
    return '$ref' in property || ('description' in property && String(property.description).endsWith('.'));
  }

  test.each(FILES)('$name takes the good file $path', ({ name, path, folder }) => {
    const value = read(path, folder);
    expect([validators[name](value), validators[name].errors]).toEqual([true, null]);
    const { diagnostics } = compileWith(path, value, folder);
    expect(diagnostics.filter(({ code }) => code !== 'event-unreviewed')).toEqual([]);
  });

  test.each(['town-council', 'quote-long', 'mention-absent', 'article-unused'])(
    'takes the files of %s',
    (folder) => {
      for (const { path, text } of fixture(folder)) {
        const name = /articles/.test(path)
          ? 'article'
          : /events/.test(path)
            ? 'events'
            : /talks/.test(path)
              ? 'talk'
              : 'collection';
        const value = parse(name === 'article' ? (text.split(/---\r?\n/)[1] ?? '') : text);
        expect([path, validators[name](value), validators[name].errors]).toEqual([path, true, null]);
      }
    },
  );
});

describe.each(FILES)('a slip in $path', ({ name, path, folder }) => {
  const WRONG = [true, 7, 'words', [], ['words'], [7], {}, { words: 1 }, null, ''];

  test.each(slips(read(path, folder), WRONG))('%s', (_what, value) => {
    const bySchema = !validators[name](value);
    const { diagnostics } = compileWith(path, value, folder);
    const codes = diagnostics.map(({ code }) => code);
    // What the schema refuses is always reported; of what is reported, the schema knows types, keys and forms.
    if (bySchema) expect(codes.filter((code) => code !== 'event-unreviewed')).not.toEqual([]);
    const schematic = [
      'value-type',
      'value-empty',
      'value-unknown',
      'key-unknown',
      'key-missing',
      'id-invalid',
      'url-invalid',
      'language-invalid',
      'step-empty',
      'step-ambiguous',
      'accounts-missing',
    ];
    expect(codes.some((code) => schematic.includes(code))).toBe(bySchema);
  });
});

/** The value with each of its parts made wrong in each way, left out, or with a key that it does not have. */
function slips(value: unknown, wrong: readonly unknown[]): [what: string, value: unknown][] {
  return [
    ...wrong.map((other): [string, unknown] => [`is ${JSON.stringify(other)}`, other]),
    ...inside(value, wrong),
  ];
}

function inside(value: unknown, wrong: readonly unknown[]): [what: string, value: unknown][] {
  if (Array.isArray(value)) {
    const [first, ...rest] = value as unknown[];
    if (first === undefined) return [];
    return slips(first, wrong).map(([what, changed]) => [`[0] ${what}`, [changed, ...rest]]);
  }
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  return [
    ['has an unknown key', { ...value, colour: 'red' }],
    ...entries.map(([key]): [string, unknown] => [
      `lacks ${key}`,
      Object.fromEntries(entries.filter(([other]) => other !== key)),
    ]),
    ...entries.flatMap(([key, part]) =>
      slips(part, wrong).map(([what, changed]): [string, unknown] => [
        `${key} ${what}`,
        { ...value, [key]: changed },
      ]),
    ),
  ];
}

describe('the schema of the dataset', () => {
  test.each(['town-council', 'every-key'])('takes what %s compiles to', (folder) => {
    for (const publish of ['full', 'excerpts'] as const) {
      const { dataset } = compile(fixture(folder), { publish });
      expect([validators.dataset(dataset), validators.dataset.errors]).toEqual([true, null]);
    }
  });

  test('lists the properties that there are', () => {
    const { dataset } = compile(fixture('every-key'), { publish: 'full' });
    const [article] = dataset?.articles ?? [];
    const event = dataset?.events.find(({ accounts }) => accounts[0]?.mention);
    const passage = compile(fixture('every-key'), { publish: 'excerpts' }).dataset?.articles[0]
      ?.passages?.[0];
    const { $defs } = schemas.dataset;
    const found: [string, Schema | undefined, object | null | undefined][] = [
      ['dataset', schemas.dataset, dataset],
      ['collection', $defs['collection'], dataset?.collection],
      ['theme', $defs['theme'], dataset?.collection.themes[0]],
      ['article', $defs['article'], { ...article, passages: [] }],
      ['passage', $defs['passage'], passage],
      ['furniture', $defs['furniture'], article?.furniture[0]],
      ['basis', $defs['basis'], article?.publishedBasis],
      ['quote', $defs['quote'], article?.publishedBasis.quotes[0]],
      ['span', $defs['span'], event?.span],
      ['event', $defs['event'], event],
      ['account', $defs['account'], event?.accounts[0]],
      ['mention', $defs['mention'], event?.accounts[0]?.mention],
      ['talk', $defs['talk'], dataset?.talks[0]],
      ['step', $defs['step'], dataset?.talks[0]?.steps[0]],
      ['stepAccount', $defs['stepAccount'], dataset?.talks[0]?.steps[0]?.accounts?.[0]],
    ];
    for (const [name, schema, value] of found) {
      expect([name, Object.keys(schema?.properties ?? {}).sort()]).toEqual([
        name,
        Object.keys(value ?? {}).sort(),
      ]);
    }
  });

  test('refuses an article with both a text and passages, or with neither', () => {
    const { dataset } = compile(TOWN, { publish: 'full' });
    const [article] = dataset?.articles ?? [];
    const having = (change: object) =>
      validators.dataset({ ...dataset, articles: [{ ...article, ...change }] });
    expect([having({}), having({ passages: [] }), having({ text: undefined })]).toEqual([true, false, false]);
    expect(validators.dataset({ ...dataset, version: 2 })).toBe(false);
  });
});
