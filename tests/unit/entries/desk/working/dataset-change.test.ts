import { expect, test } from 'vitest';
import { compile } from '../../../../../src/compile/index.ts';
import { changedDataset, changeSince } from '../../../../../src/entries/desk/working/dataset-change.ts';

const collection = 'title: A town\nlanguage: en\npublish: full\nthemes:\n  - { id: town, label: Town }\n';
const article = (words: string) =>
  `---\ntitle: T\npublished: 2024-02-01\npublishedBasis: { kind: given }\nlanguage: en\n---\n${words}\n`;
const event = (id: string, title: string, when: string, exact: string) =>
  `- id: ${id}\n  title: ${title}\n  when: ${when}\n  theme: town\n  modality: happened\n  accounts:\n    - { article: a, exact: ${exact}, mention: ${exact.slice(exact.indexOf(' on ') + 4)} }\n`;

const FERRY = event('ferry', 'A ferry runs', '2024-01-05', 'A ferry ran on 5 January 2024');
const BRIDGE = event('bridge', 'The bridge closes', '2024-01-03', 'It closed on 3 January 2024');
const TEXT = article('It closed on 3 January 2024. A ferry ran on 5 January 2024.');

function datasetOf(events: string, text = TEXT) {
  const files = { 'collection.yaml': collection, 'articles/a.md': text, 'events/e.yaml': events };
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  const { dataset, diagnostics } = compile(sources, { id: 'town', folder: '' });
  if (dataset === null) throw new Error(JSON.stringify(diagnostics));
  return dataset;
}

const BEFORE = datasetOf(FERRY + BRIDGE);

test.each([
  ['nothing', FERRY + BRIDGE, TEXT, 0],
  ['an event', FERRY.replace('A ferry runs', 'Ferries run') + BRIDGE, TEXT, 1],
  ['the order of events', FERRY.replace('when: 2024-01-05', 'when: 2024-01-05?') + BRIDGE, TEXT, 1],
  ['an event that is gone', BRIDGE, TEXT, 0],
  ['an article', FERRY + BRIDGE, TEXT.replace('title: T', 'title: Other'), 1],
])('of %s only what is new is told', (_, events, text, told) => {
  const dataset = datasetOf(events, text);
  const change = changeSince(BEFORE, dataset);
  expect([...change.events, ...change.articles].filter((one) => typeof one !== 'number')).toHaveLength(told);
  expect(changedDataset(BEFORE, change)).toEqual(dataset);
});

test('the first is told as a whole, and what has not changed is the same object', () => {
  expect(changedDataset(null, changeSince(null, BEFORE))).toEqual(BEFORE);
  const next = changedDataset(BEFORE, changeSince(BEFORE, datasetOf(BRIDGE)));
  expect(next.events[0]).toBe(BEFORE.events.find(({ id }) => id === 'bridge'));
});
