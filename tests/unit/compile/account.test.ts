import { expect, test } from 'vitest';
import { compile } from '../../../src/compile/index.ts';

const LONG = `on Monday ${'x'.repeat(400)}`;

/** The codes of what is found in an account with that excerpt, in an article of one long paragraph. */
function codesOf(exact: string, furniture?: string): string[] {
  const piece = furniture === undefined ? '' : `furniture: [{ exact: "${furniture}", kind: link }]\n`;
  const { diagnostics } = compile([
    { path: 'story/collection.yaml', text: 'title: S\nthemes: [{ id: t, label: T }]\n' },
    { path: 'story/articles/a.md', text: `---\ntitle: A\n${piece}---\n${LONG} Read more. Read on.\n` },
    {
      path: 'story/events/e.yaml',
      text: `- { id: e, title: T, when: 2024, theme: t, modality: happened, accounts: [{ article: a, exact: "${exact}", mention: on Monday, how: so }] }\n`,
    },
  ]);
  return diagnostics.map(({ code }) => code);
}

test.each([
  [300, []],
  [301, ['quote-long']],
])('an excerpt of %i characters', (length, codes) => {
  expect(codesOf(LONG.slice(0, length))).toEqual(codes);
});

test.each([
  ['Read more.', 'Read more.', ['quote-in-furniture']],
  ['more. Read', 'Read more.', ['quote-in-furniture']],
  ['xx Read', 'Read more.', ['quote-in-furniture']],
  ['on.', 'Read more.', []],
  [' Read on.', 'Read more.', []],
  ['more', 'Read more.', ['quote-in-furniture']],
  ['Read more. Read on.', 'more', ['quote-in-furniture']],
  ['. Read on', 'Read more', []],
  ['Read more', '. Read on', []],
])('“%s” beside furniture “%s”', (exact, furniture, codes) => {
  expect(codesOf(exact, furniture)).toEqual(codes);
});
