import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../../../src/formats/folder/front-matter.ts';

test.each([
  ['---\na: 1\n---\nText\n', { yaml: 'a: 1\n', body: 'Text\n', bodyLine: 4 }],
  ['---\na: 1\nb: 2\n---\n\n Text', { yaml: 'a: 1\nb: 2\n', body: '\n Text', bodyLine: 5 }],
  ['---\r\na: 1\r\n---\r\nText\r\nmore', { yaml: 'a: 1\r\n', body: 'Text\r\nmore', bodyLine: 4 }],
  ['--- \na: 1\n---\t\nText', { yaml: 'a: 1\n', body: 'Text', bodyLine: 4 }],
  ['---\n---\nText', { yaml: '', body: 'Text', bodyLine: 3 }],
  ['---\na: 1\n---', { yaml: 'a: 1\n', body: '', bodyLine: 4 }],
  ['---\na: 1\n---\n', { yaml: 'a: 1\n', body: '', bodyLine: 4 }],
  ['---\na: 1\n---\nText\n---\nmore\n', { yaml: 'a: 1\n', body: 'Text\n---\nmore\n', bodyLine: 4 }],
  ['---\na: ---\n ---\nb---\n---\nText', { yaml: 'a: ---\n ---\nb---\n', body: 'Text', bodyLine: 6 }],
  ['---\na: 1\n----\n---x\n---\nText', { yaml: 'a: 1\n----\n---x\n', body: 'Text', bodyLine: 6 }],
])('%j', (text, expected) => {
  expect(splitFrontMatter(text)).toEqual({ ...expected, yamlLine: 2 });
});

test.each([
  ['', 'missing'],
  ['Text', 'missing'],
  ['\n---\na: 1\n---\n', 'missing'],
  [' ---\na: 1\n---\n', 'missing'],
  ['----\na: 1\n---\n', 'missing'],
  ['---', 'missing'],
  ['---\n', 'unclosed'],
  ['---\na: 1\nText ---\n', 'unclosed'],
  ['---\na: 1\n--- Text\n', 'unclosed'],
])('%j is %s', (text, expected) => {
  expect(splitFrontMatter(text)).toBe(expected);
});
