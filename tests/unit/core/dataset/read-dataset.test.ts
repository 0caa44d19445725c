import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS, readDataset } from '../../../../src/core/dataset/index.ts';
import type { Dataset } from '../../../../src/core/model.ts';

const STORY = readFileSync(new URL('../../../fixtures/town-council/expected.json', import.meta.url), 'utf8');

type Change = (dataset: Dataset & Record<string, unknown>) => void;

/** What is said of the story with something changed in it. */
function said(change: Change): string {
  const dataset = JSON.parse(STORY);
  change(dataset);
  const read = readDataset(JSON.stringify(dataset));
  return read.ok ? 'read' : read.message;
}

test('reads what compile has made, and gives it back but for the name of its schema', () => {
  const read = readDataset(STORY);
  expect(read).toEqual({ ok: true, dataset: { ...JSON.parse(STORY), $schema: '' } });
});

test('a talk of before steps had accounts, days and builds is one without them', () => {
  const dataset: Dataset = JSON.parse(STORY);
  const [talk] = dataset.talks;
  Reflect.deleteProperty(talk!, 'minutes');
  for (const step of talk!.steps)
    for (const key of ['accounts', 'known', 'build']) Reflect.deleteProperty(step, key);
  const read = readDataset(JSON.stringify(dataset));
  expect(read.ok && read.dataset.talks).toEqual(JSON.parse(STORY).talks);
});

test('works dates out anew, whatever is said of them', () => {
  const dataset: Dataset = JSON.parse(STORY);
  const { span } = dataset.events[0]!;
  dataset.events[0]!.span = { ...span, start: -1e300, end: 1e300, precision: 'millennium' };
  dataset.events[0]!.accounts[0]!.reported = 7;
  const read = readDataset(JSON.stringify(dataset));
  expect(read).toMatchObject({ ok: true, dataset: { events: JSON.parse(STORY).events } });
});

test('takes nothing in that is not known', () => {
  const dataset = JSON.parse(STORY);
  const json = JSON.stringify({ ...dataset, more: 1 })
    .replace('"collection":{', '"collection":{"__proto__":{"polluted":1},"html":"<b>",')
    .replaceAll('"via":[]', '"via":[],"onclick":"x"');
  const read = readDataset(json);
  expect(read).toEqual({ ok: true, dataset: { ...dataset, $schema: '' } });
});

test('keeps addresses of the web alone', () => {
  const dataset: Dataset = JSON.parse(STORY);
  dataset.articles[0]!.url = 'javascript:alert(1)';
  dataset.articles[0]!.archiveUrl = 'https://user:secret@archive.example/a';
  const read = readDataset(JSON.stringify(dataset));
  expect(read.ok && read.dataset.articles[0]).toMatchObject({ url: null, archiveUrl: null });
});

describe('refuses, and says what and where', () => {
  test.each<[string, Change, string]>([
    [
      'a talk of an event that there is not',
      ({ talks }) => Object.assign(talks[0]!.steps[0]!, { event: 'party' }),
      'its talk “short” shows the event “party”, which it does not have',
    ],
    [
      'a talk of an account that there is not',
      ({ talks }) => Object.assign(talks[0]!.steps[0]!, { accounts: [{ event: 'vote', article: 'none' }] }),
      'its talk “short” shows the event “vote” as told by the article “none”, which does not tell it',
    ],
    [
      'a step that is known on a month',
      ({ talks }) => Object.assign(talks[0]!.steps[0]!, { known: '2024-03' }),
      'talks[0].steps[0].known should be a day',
    ],
    [
      'a talk of no time',
      ({ talks }) => Object.assign(talks[0]!, { minutes: 0 }),
      'talks[0].minutes should be',
    ],
    ['two talks of a name', ({ talks }) => talks.push(talks[0]!), 'two of its talks have the id “short”'],
    ['another version', (all) => Object.assign(all, { version: 2 }), 'it has version 2 of the data'],
    ['none', (all) => Reflect.deleteProperty(all, 'version'), 'which version'],
    ['a list missing', (all) => Reflect.deleteProperty(all, 'events'), 'events should be a list'],
    [
      'a number for a title',
      ({ events }) => Object.assign(events[0]!, { title: 7 }),
      'events[0].title should be text',
    ],
    [
      'an empty title',
      ({ events }) => (events[0]!.title = ' '),
      'events[0].title should be text that is not empty',
    ],
    [
      'no date',
      ({ events }) => (events[0]!.when = 'last Tuesday'),
      'events[0].when should be a date in EDTF',
    ],
    [
      'an account’s date',
      ({ events }) => (events[0]!.accounts[0]!.when = '2024-02-31'),
      'events[0].accounts[0].when should be a date in EDTF',
    ],
    [
      'no such modality',
      ({ events }) => Object.assign(events[0]!, { modality: 'sure' }),
      'happened or claimed or forecast',
    ],
    [
      'a place before its start',
      ({ events }) => (events[0]!.accounts[0]!.end = 0),
      'events[0].accounts[0].end should be a place after its start',
    ],
    ['a fraction', ({ events }) => (events[0]!.accounts[0]!.start = 0.5), 'a whole number from 0 on'],
    [
      'endless importance',
      ({ events }) => Object.assign(events[0]!, { weight: null }),
      'events[0].weight should be a number',
    ],
    ['two events of an id', ({ events }) => (events[1]!.id = events[0]!.id), 'two of its events have the id'],
    ['two articles of an id', ({ articles }) => (articles[1]!.id = articles[0]!.id), 'two of its articles'],
    ['a theme that is not there', ({ events }) => (events[0]!.theme = 'none'), 'of the theme “none”'],
    [
      'an article that is not there',
      ({ events }) => (events[0]!.accounts[0]!.article = 'gone'),
      'told by the article “gone”',
    ],
    [
      'words that do not stand there',
      ({ events }) => (events[0]!.accounts[0]!.exact += '!'),
      'quotes words that do not stand in the article',
    ],
    [
      'a mention that does not',
      ({ events }) => {
        const { mention } = events.flatMap(({ accounts }) => accounts).find((one) => one.mention !== null)!;
        mention!.text = 'yesterday';
      },
      'quotes words that do not stand in the article',
    ],
    [
      'passages out of order',
      ({ articles }) => {
        for (const article of articles) {
          delete article.text;
          article.passages = [
            { start: 5, end: 8, text: 'abc' },
            { start: 7, end: 9, text: 'de' },
          ];
        }
      },
      'passages[1] should be after the one before it',
    ],
  ])('%s', (_, change, message) => {
    expect(said(change)).toContain(message);
  });

  test.each([
    ['', 'not JSON'],
    ['{"version": 1', 'not JSON'],
    ['null', 'which version'],
    ['[]', 'which version'],
    ['['.repeat(100_000), 'nested more than 16 deep'],
    [`{"a":"${'['.repeat(100)}`, 'not JSON'],
    [`{"a":"\\"${'['.repeat(100)}`, 'not JSON'],
    [' '.repeat(LIMITS.length + 1), 'longer than 8,000,000 characters'],
  ])('%.20s', (json, message) => {
    const read = readDataset(json);
    expect(read.ok ? 'read' : read.message).toContain(message);
  });

  test('more events than a page can show', () => {
    const limits = { ...LIMITS, events: 1 };
    const read = readDataset(STORY, limits);
    expect(read.ok ? 'read' : read.message).toMatch(/it has \d+ events, more than 1\./);
  });
});

test('never throws, whatever is put in place of a part of it', () => {
  const story = JSON.parse(STORY);
  const paths: (string | number)[][] = [];
  const walk = (value: unknown, path: (string | number)[]) => {
    paths.push(path);
    if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
  };
  walk(story, []);
  fc.assert(
    fc.property(fc.constantFrom(...paths.slice(1)), fc.jsonValue(), (path, value) => {
      const changed = structuredClone(story);
      let at = changed;
      for (const key of path.slice(0, -1)) at = at[key];
      at[path.at(-1)!] = value;
      const read = readDataset(JSON.stringify(changed));
      expect(read.ok || read.message.startsWith('This is no dataset')).toBe(true);
    }),
    { numRuns: 300 },
  );
});
