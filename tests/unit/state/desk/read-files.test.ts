import { expect, test } from 'vitest';
import { FilesReader } from '../../../../src/state/desk/read-files.ts';

const article = (words: string) => `---\ntitle: T\n---\n${words}\n`;
const event = (id: number, exact: string) => `- id: e-${id}
  title: It is told
  when: 2024
  theme: town
  modality: happened
  accounts:
    - { article: a, exact: ${exact} }
`;

const FILES = new Map([
  ['articles/a.md', article('The bridge is closed. A ferry runs.')],
  [
    'events/town.yaml',
    Array.from({ length: 250 }, (_, id) => event(id, id === 3 ? 'no such words' : 'A ferry runs')).join(''),
  ],
]);

test('events are read before they are asked for, with turns of the page between them, and then are the same', async () => {
  const reader = new FilesReader();
  let turns = 0;
  let now = 0;
  await reader.prepare(FILES, { now: () => (now += 1), turn: () => Promise.resolve(void turns++) });
  expect(turns).toBe(25);
  const events = reader.events(FILES, new Map());
  expect(events.map(({ id }) => id)).toEqual(Array.from({ length: 250 }, (_, id) => `e-${id}`));
});

test('the words of an account are found in its article as it is now', () => {
  const reader = new FilesReader();
  const [first, , , fourth] = reader.events(FILES, new Map());
  expect(first!.rangeOf(0)).toEqual({ start: 22, end: 34 });
  expect([fourth!.rangeOf(0), first!.rangeOf(1)]).toEqual([null, null]);
  const changed = new Map([...FILES, ['articles/a.md', article('A ferry runs.')] as const]);
  expect(reader.events(changed, new Map())[0]!.rangeOf(0)).toEqual({ start: 0, end: 12 });
});

test('diagnostics stand at the events whose lines they are of', () => {
  const at = (line: number) => ({
    ...{ code: 'x', severity: 'error' as const, message: `on ${line}`, hint: null },
    ...{ file: 'events/town.yaml', line, column: 1 },
  });
  const found = new Map([
    ['events/town.yaml', new Map([8, 14, 15].map((line) => [line, [at(line)]] as const))],
  ]);
  const events = new FilesReader().events(FILES, found);
  expect(events.slice(0, 4).map(({ diagnostics }) => diagnostics.map(({ line }) => line))).toEqual([
    [],
    [8, 14],
    [15],
    [],
  ]);
});
