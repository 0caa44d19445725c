import { expect, test } from 'vitest';
import type { LanesBy } from '../../../../src/core/belonging.ts';
import { alsoAloud, alsoInShort } from '../../../../src/ui/timeline/also.ts';

test.each<[LanesBy, string[], string | null, string | null]>([
  ['actor', [], null, null],
  ['actor', ['Russia'], 'also Russia', 'Also names Russia.'],
  ['actor', ['Russia', 'NATO'], 'also 2 actors', 'Also names Russia and NATO.'],
  ['outlet', ['Gazette'], 'also Gazette', 'Also told by Gazette.'],
  ['outlet', ['article 2'], 'also article 2', 'Also told by article 2.'],
  ['outlet', ['A', 'B', 'article 3'], 'also 3 outlets', 'Also told by A, B and article 3.'],
  ['outlet', [], null, null],
  ['theme', ['Talks'], null, null],
  ['none', ['Talks'], null, null],
])('by %s, also %o', (by, others, short, aloud) => {
  expect(alsoInShort(others, by)).toBe(short);
  expect(alsoAloud(others, by)).toBe(aloud);
});
