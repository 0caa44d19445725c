import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile, CompileCache, type SourceFile } from '../../../src/compile/index.ts';
import { ARTICLE, COLLECTION, EVENTS } from '../formats/folder/edit/support.ts';

const FILES: Record<string, string> = {
  'collection.yaml': COLLECTION,
  'articles/gazette.md': ARTICLE,
  'articles/herald.md': ARTICLE.replace('2 April 2024', 'last Tuesday'),
  'events/proposed.yaml': `- id: told
  title: It is told
  when: 2024-03-12
  modality: forecast
  accounts:
    - article: herald
      exact: to close the bridge
      mention: 12 March 2024
      via: [{ name: The Gazette, article: gazette, exact: The council }]
  proposed: { reasons: [It is.], known: { event: vote } }
`,
  'events/town.yaml': EVENTS,
};

const PATHS = Object.keys(FILES);

/** What people write, and what they write by mistake: lines put in, taken out or twice there, and words in place of others. */
const SNIPPETS = [
  '# a remark', '- id: other', '- id: vote', '  title: [', '  note: It is.', '    - article: nobody', 'title: x', '', '- ', '---', '...',
  '  - {article: gazette, exact: "ended in 2025", mention: in 2025, when: 2025}', '  weight: 2', '- id: {', 'themes: []', '  theme: none',
  '      exact: bridge', '- &a { id: a }', '- *a', '\t- x',
]; // prettier-ignore
const WORDS = ['vote', 'works', 'gazette', 'herald', 'council', '2024-03-12', 'bridge', 'Tuesday'];

const splice = fc
  .tuple(
    fc.constantFrom(...PATHS),
    fc.nat(40),
    fc.nat(2),
    fc.array(fc.constantFrom(...SNIPPETS), { maxLength: 2 }),
  )
  .map(([path, line, count, lines]) => (files: Map<string, string>) => {
    const all = (files.get(path) ?? '').split('\n');
    files.set(path, all.toSpliced(line % all.length, count, ...lines).join('\n'));
  });
const replace = fc
  .tuple(fc.constantFrom(...PATHS), fc.constantFrom(...WORDS), fc.constantFrom(...WORDS))
  .map(([path, word, other]) => (files: Map<string, string>) => {
    files.set(path, (files.get(path) ?? '').replace(word, other));
  });
const twice = fc
  .tuple(fc.constantFrom(...PATHS), fc.nat(40), fc.nat(12))
  .map(([path, from, count]) => (files: Map<string, string>) => {
    const all = (files.get(path) ?? '').split('\n');
    files.set(path, all.toSpliced(from % all.length, 0, ...all.slice(from, from + count)).join('\n'));
  });
const whole = fc
  .tuple(fc.constantFrom(...PATHS), fc.constantFrom('new', 'gone', 'as it was', 'again'))
  .map(([path, what]) => (files: Map<string, string>) => {
    if (what === 'gone') files.delete(path);
    if (what === 'as it was') files.set(path, FILES[path]!);
    if (what === 'new') files.set(path.replace('.', '-2.'), FILES[path]!);
    if (what === 'again') files.set(path, FILES[path]!.repeat(2));
  });

test('with a cache a collection compiles to what it compiles to without one, whatever is edited', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(splice, replace, twice, whole), { maxLength: 8 }), (edits) => {
      const files = new Map(Object.entries(FILES));
      const cache = new CompileCache();
      for (const edit of [() => undefined, ...edits]) {
        edit(files);
        const sources = [...files].map(([path, text]): SourceFile => ({ path, text }));
        const options = { id: 'elmford', folder: '' };
        const remembered = JSON.stringify(compile(sources, options, cache));
        expect(remembered).toBe(JSON.stringify(compile(sources, options)));
        expect(JSON.stringify(compile(sources, options, cache))).toBe(remembered);
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('what is as it was is not worked on again', () => {
  const sources = [...Object.entries(FILES)].map(([path, text]): SourceFile => ({ path, text }));
  const options = { id: 'elmford', folder: '' };
  const cache = new CompileCache();
  const before = compile(sources, options, cache).dataset!.events;
  const edited = sources.map(({ path, text }) => ({
    path,
    text: text!.replace('Council votes to close', '# a line\n    The council votes to close'),
  }));
  const after = compile(edited, options, cache).dataset!.events;
  const byId = new Map(after.map((event) => [event.id, event]));
  expect(before.map((event) => [event.id, byId.get(event.id) === event])).toEqual([
    ['told', true],
    ['vote', false],
    ['works', true],
  ]);
});
