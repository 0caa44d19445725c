import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edit } from '../../../../../src/core/folder.ts';
import {
  acceptEvent,
  addAccount,
  addArticle,
  addEvents,
  joinEvents,
  moveAccount,
  removeAccount,
  removeEvent,
  setAccount,
  setArticle,
  setCollection,
  setEvent,
  splitEvent,
} from '../../../../../src/formats/folder/edit/index.ts';
import { piecesOf } from '../../../../../src/formats/folder/read/pieces.ts';
import { readArticle, readCollection } from '../../../../../src/formats/folder/read/index.ts';
import {
  ACCOUNT,
  ARTICLE,
  COLLECTION,
  compiled,
  edited,
  entry,
  EVENTS,
  eventsOf,
  folder,
  textOf,
} from './support.ts';

const HOSTILE = [
  'no', 'null', '~', 'true', '1e3', '0x10', '2024-08-06', '2024', ': #', '- a', '? b', '#', '&a', '*a', '!t', '%x', '@', '`',
  '-\n*', ':\na', '|', '>', '[', '{', '"', "'", "''", ' leading', 'trailing ', '\ttab', 'two\nlines', '\n\nblank', 'a\r\nb', 'a\rb', ' \n x',
  '🌉', '\uD800', 'a\uDC00b', '\u2028', 'x\u2029', '\uFEFF', '\u0085', '\u0000', '\u0007', '---', '...', '--- x', 'a: b', 'a #b',
  'é', 'مرحبا', `${'long words '.repeat(30)}`, `${'long: # '.repeat(30)}`, `${'x'.repeat(300)}`,
]; // prettier-ignore
const value = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.stringMatching(/^[-:#[\]{}&*!|>'"%@`, \n\ta]{1,12}$/),
);
const id = fc.constantFrom('vote', 'works', 'closing', 'closing-2', 'other');
const place = fc.nat(2);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(id, value).map(([id, title]) => setEvent(id, { title })),
  fc.tuple(id, value).map(([id, note]) => setEvent(id, { note })),
  fc.tuple(id, fc.array(value, { maxLength: 3 })).map(([id, actors]) => setEvent(id, { actors })),
  fc
    .tuple(id, fc.constantFrom('2024', '2024-03-12', '-0043', '[2024..2025]', '2024~'))
    .map(([id, when]) => setEvent(id, { when })),
  fc.tuple(id, place, value).map(([id, place, speaker]) => setAccount(id, place, { speaker })),
  fc
    .tuple(id, place, value)
    .map(([id, place, exact]) => setAccount(id, place, { exact, mention: { exact, prefix: exact } })),
  fc.tuple(id, value).map(([id, exact]) => addAccount(id, { ...ACCOUNT, exact })),
  fc.tuple(id, place).map(([id, place]) => removeAccount(id, place)),
  fc.tuple(id, place, id).map(([id, place, to]) => moveAccount(id, place, to)),
  fc.tuple(id, fc.array(id, { maxLength: 2 })).map(([id, from]) => joinEvents(id, from)),
  id.map(splitEvent),
  id.map(removeEvent),
  id.map(acceptEvent),
  value.map((title) =>
    addEvents([
      entry({
        title,
        proposed: { reasons: [title], doubts: [title], confidence: 1, joined: [], known: null },
      }),
    ]),
  ),
  value.map((title) => setCollection({ title })),
  value.map((title) => setArticle('gazette', { title, byline: [title] })),
);

const LAYOUTS = [
  EVENTS,
  EVENTS.replaceAll('\n', '\r\n'),
  `\uFEFF${EVENTS}`,
  EVENTS.replace(/^(?=.)/gm, '  '),
  EVENTS.trimEnd(),
  `---\n${EVENTS}`,
];

test('whatever is edited, the files can be read, and the events that it is not about stay to the letter', () => {
  fc.assert(
    fc.property(fc.constantFrom(...LAYOUTS), fc.array(edit, { maxLength: 6 }), (layout, edits) => {
      let files = folder({ 'events/town.yaml': layout });
      for (const step of edits) {
        const result = step(files);
        if (!result.ok) continue;
        const before = new Set(piecesIn(files));
        const ids = new Set(eventsOf(files).map(({ id }) => id));
        files = result.files;
        const { diagnostics } = compiled(files);
        expect(
          diagnostics.filter(({ code }) => /^(yaml|key-duplicate|front-matter|id-dup)/.test(code)),
        ).toEqual([]);
        // Of the events that were there, no more than those that it may be about are written otherwise.
        const kept = piecesIn(files).filter((piece) => before.has(piece)).length;
        expect(kept).toBeGreaterThanOrEqual(ids.size - 3);
      }
      expect(readArticle(textOf(files, 'articles/gazette.md')).text).toBe(readArticle(ARTICLE).text);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('every value comes back as it was given, and nothing else changes', () => {
  fc.assert(
    fc.property(value, (text) => {
      const after = edited(
        folder(),
        setEvent('works', { title: text, summary: text, note: text, actors: [text, text] }),
        setAccount('vote', 0, {
          ...{ exact: text, speaker: text, mention: { exact: text, suffix: text } },
          ...{ via: [{ name: text, article: text, exact: text, prefix: text }], outcome: 'fulfilled' },
        }),
        setCollection({ description: text, variants: [[text, 'Elm']] }),
        setArticle('gazette', {
          title: text,
          publishedBasis: { kind: 'stated', quotes: [{ exact: text, article: text }], note: text },
        }),
      );
      const [vote, works] = eventsOf(after);
      expect(works).toMatchObject({ title: text, summary: text, note: text, actors: [text, text] });
      expect(vote?.accounts).toEqual([
        {
          ...{ ...ACCOUNT, exact: text, speaker: text, mention: { exact: text, suffix: text } },
          ...{ via: [{ name: text, article: text, exact: text, prefix: text }], outcome: 'fulfilled' },
        },
      ]);
      expect(readCollection(textOf(after, 'collection.yaml'))).toMatchObject({
        description: text,
        variants: [[text, 'Elm']],
      });
      expect(readArticle(textOf(after, 'articles/gazette.md')).entry).toMatchObject({
        title: text,
        publishedBasis: { quotes: [{ exact: text, article: text }], note: text },
      });
      expect(textOf(after, 'collection.yaml')).toContain(COLLECTION.slice(COLLECTION.indexOf('themes:')));
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('a text that is stored is that text', () => {
  fc.assert(
    fc.property(value, value, (title, text) => {
      const { entry } = readArticle(ARTICLE);
      const result = addArticle({ ...entry, title }, text)(new Map());
      if (!result.ok) throw new Error(result.diagnostic.message);
      const read = readArticle(textOf(result.files, `articles/${result.id}.md`));
      expect(read).toEqual({ entry: { ...entry, title }, text });
    }),
  );
});

test('joining and then splitting gives the accounts back', () => {
  const some = fc.array(fc.tuple(value, fc.constantFrom(null, '2024', '2025-01-02')), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(some, some, fc.boolean(), (first, second, isProposed) => {
      const proposed = isProposed
        ? { reasons: [], doubts: [], confidence: 0.5, joined: [], known: null }
        : null;
      const of = (id: string, told: typeof first) =>
        entry({ id, proposed, accounts: told.map(([exact, when]) => ({ ...ACCOUNT, exact, when })) });
      const files = edited(new Map(), addEvents([of('a', first), of('b', second)]));
      const before = eventsOf(files).flatMap(({ accounts }) => accounts);
      const apart = eventsOf(edited(files, joinEvents('a', ['b']), splitEvent('a')));
      expect(apart.map(({ accounts }) => accounts.length)).toEqual(before.map(() => 1));
      expect(apart.flatMap(({ accounts }) => accounts)).toEqual(before);
    }),
    { numRuns: 60 },
  );
}, 60_000);

function piecesIn(files: ReturnType<typeof folder>): string[] {
  return [...files].flatMap(([path, text]) => {
    if (!path.startsWith('events/')) return [];
    const whole = String(text);
    // What stands between two events belongs to neither.
    return (piecesOf(whole) ?? []).map(({ start, end }) =>
      whole.slice(start, end).replace(/(\s|(?<=\n)\s*#[^\n]*)+$/, ''),
    );
  });
}
