import { expect, test } from 'vitest';
import { parseView } from '../../../../src/core/link.ts';
import { IN_ORDER, parts, partsFor } from '../../../../src/ui/parts/parts.ts';

test.each<[string, boolean, string[]]>([
  ['', false, []],
  ['', true, ['vertical']],
  ['?orientation=vertical', false, ['vertical']],
  ['?orientation=horizontal', false, []],
  ['?event=a', false, ['checking']],
  ['?article=a', false, ['reader']],
  ['?event=a&article=b', true, ['checking', 'reader', 'vertical']],
  ['?themes=a', false, ['filter']],
  ['?q=kursk', false, ['filter', 'found']],
  ['?known=2024-07-09', false, ['filter', 'known']],
  ['?below=coverage', false, ['coverage']],
  ['?range=2023/2024&lanes=outlet', false, []],
])('%s, narrow: %s, needs %j', (search, narrow, expected) => {
  expect(partsFor(parseView(search), narrow)).toEqual(expected);
});

test('whatever a reader may ask for comes before it is asked for, the page for paper first', () => {
  const { diagnostics, ...others } = parts;
  expect(diagnostics).toBeDefined();
  expect([...IN_ORDER].sort()).toEqual(Object.keys(others).sort());
  expect(IN_ORDER[0]).toBe('paper');
});
