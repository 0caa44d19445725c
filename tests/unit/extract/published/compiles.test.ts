import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { compile } from '../../../../src/compile/index.ts';
import { contextOf } from '../../../../src/core/quote/index.ts';
import { findFurniture } from '../../../../src/extract/furniture/index.ts';
import { type PublishedInput, readPublished } from '../../../../src/extract/published/index.ts';

const STORY = `The council has closed the old bridge, the Example Gazette reported Tuesday, a decision that residents had waited for.

Advertisement

The work is to take a year, the mayor said Tuesday, and will cost more than was thought at first.

Read more

The bridge of Northport on July 9, 2024

Advertisement

The council of Northport voted on Tuesday, and the Example Gazette reported Tuesday on it.

Leave a Reply

Your email address will not be published.`;

const COLLECTION = {
  name: 'data/bridge/collection.yaml',
  text: 'title: The bridge\nlanguage: en\nthemes: [{ id: town, label: Town }]\n',
};

/** The article’s file, with what was read of it in its front matter. */
function fileOf(text: string, rest: Partial<PublishedInput>): string {
  const { published, basis, updated } = readPublished({
    text,
    title: null,
    given: null,
    metadata: [],
    ...rest,
  });
  const selector = ({ start, end }: { start: number; end: number }) => {
    const { prefix, suffix } = contextOf(text, start, end);
    return { exact: text.slice(start, end), ...(prefix && { prefix }), ...(suffix && { suffix }) };
  };
  const front = {
    title: 'The bridge',
    language: 'en',
    ...(published && { published }),
    ...(updated && { updated }),
    publishedBasis: { kind: basis.kind, quote: basis.quotes.map(selector), note: basis.note },
    furniture: findFurniture(text, null).map((piece) => ({ ...selector(piece), kind: piece.kind })),
  };
  return `---\n${stringify(front)}---\n${text}`;
}

test.each<[string, string, Partial<PublishedInput>]>([
  ['stated', `Published July 9, 2024 Updated July 23, 2024\n\n${STORY}`, {}],
  ['stated in a dateline', `KYIV, July 9, 2024 (Example Agency) - ${STORY}`, {}],
  [
    'stated by page and text',
    `July 9, 2024\n\n${STORY}`,
    { metadata: [{ published: '2024-07-09', source: 'JSON-LD' }] },
  ],
  ['by the page alone', STORY, { metadata: [{ published: '2024-07-09T10:00:00Z', source: 'JSON-LD' }] }],
  ['given', STORY, { given: '[2024-07-09..2024-07-14]' }],
  ['inferred', STORY, {}],
  ['inferred from the change', `Updated July 9, 2024\n\n${STORY}`, {}],
  ['a year', 'The bridge was closed last year, in 2023, and is open again.', {}],
  ['unknown', 'The bridge is closed.', {}],
  ['unknown year', 'KYIV, July 9 (Example Agency) - The bridge is closed.', {}],
])('what is read can be written and compiles: %s', (_, text, rest) => {
  const article = { name: 'data/bridge/articles/bridge.md', text: fileOf(text, rest) };
  const { diagnostics } = compile(
    [COLLECTION, article].map(({ name, text: words }) => ({ path: name, text: words })),
  );
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(diagnostics.map(({ code }) => code).filter((code) => code.startsWith('basis'))).toEqual([]);
});
