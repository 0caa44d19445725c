import { describe, expect, test } from 'vitest';
import { choice, date, language, number, slug, slugHint, text, url } from '../../../src/compile/kinds.ts';
import { createReport } from '../../../src/compile/report.ts';
import { list, listOr, map, mapOr, optional, required, type Kind } from '../../../src/compile/shape.ts';
import { parseYaml } from '../../../src/compile/yaml.ts';

/** What a kind makes of a YAML value, or the codes of what it reports. */
function read(kind: Kind<unknown>, yaml: string): unknown {
  const { report, diagnostics } = createReport();
  const value = parseYaml('file.yaml', yaml, report);
  const source = value && kind({ ...value, name: '“key”', report });
  if (diagnostics.length === 0) return source?.value;
  expect(source ?? null).toBeNull();
  return diagnostics.map(({ code }) => code).join(' ');
}

test.each<[string, Kind<unknown>, string, unknown]>([
  ['text', text, 'some words', 'some words'],
  ['text', text, '" kept as it is "', ' kept as it is '],
  ['text', text, '>-\n  folded\n  words\n', 'folded words'],
  ['text', text, '"2022"', '2022'],
  ['text', text, '!!str 2022', '2022'],
  ['text', text, '2022', 'value-type'],
  ['text', text, 'true', 'value-type'],
  ['text', text, '[a]', 'value-type'],
  ['text', text, '"  "', 'value-empty'],
  ['text', text, '"\\u00a0"', 'value-empty'],
  ['number', number, '2', 2],
  ['number', number, '-1.5', -1.5],
  ['number', number, '0', 0],
  ['number', number, '"2"', 'value-type'],
  ['number', number, '.inf', 'value-type'],
  ['number', number, '.nan', 'value-type'],
  ['number', number, '[2]', 'value-type'],
  ['date', date, '2022', expect.objectContaining({ edtf: '2022' })],
  ['date', date, '2022.0', 'date-invalid'],
  ['date', date, '0x7e6', 'date-invalid'],
  ['date', date, 'true', 'value-type'],
  ['date', date, '{ a: 1 }', 'value-type'],
  ['date', date, '!!str 2022', expect.objectContaining({ edtf: '2022' })],
  ['date', date, '!!timestamp 2024-01-01', 'yaml-syntax'],
  ['text', text, '!!binary aGVsbG8=', 'yaml-syntax'],
  ['slug', slug, 'a-1', 'a-1'],
  ['slug', slug, 'A', 'id-invalid'],
  ['slug', slug, 'a_b', 'id-invalid'],
  ['slug', slug, 'a.b', 'id-invalid'],
  ['slug', slug, 'a/b', 'id-invalid'],
  ['slug', slug, '"a\\n"', 'id-invalid'],
  ['url', url, 'https://example.org/a?b#c', 'https://example.org/a?b#c'],
  ['url', url, 'HTTP://EXAMPLE.ORG', 'HTTP://EXAMPLE.ORG'],
  ['url', url, 'javascript:alert(1)', 'url-invalid'],
  ['url', url, '"java\\nscript:https://a"', 'url-invalid'],
  ['url', url, 'data:text/html,https://a', 'url-invalid'],
  ['url', url, '//example.org', 'url-invalid'],
  ['url', url, 'https://', 'url-invalid'],
  ['url', url, 'https://a b', 'url-invalid'],
  ['url', url, 'https://[a', 'url-invalid'],
  ['url', url, '" https://a"', 'url-invalid'],
  ['url', url, 'ftp://example.org', 'url-invalid'],
  ['language', language, 'en', 'en'],
  ['language', language, 'pt-BR', 'pt-BR'],
  ['language', language, 'zh-Hant-TW', 'zh-Hant-TW'],
  ['language', language, 'nds', 'nds'],
  ['language', language, 'english', 'language-invalid'],
  ['language', language, 'e', 'language-invalid'],
  ['language', language, 'en_GB', 'language-invalid'],
  ['language', language, 'en-GB-US', 'language-invalid'],
  ['language', language, 'en-', 'language-invalid'],
  ['choice', choice('a', 'b'), 'b', 'b'],
  ['choice', choice('a', 'b'), 'c', 'value-unknown'],
  ['choice', choice('a', 'b'), '7', 'value-type'],
])('%s', (_name, kind, yaml, expected) => {
  expect(read(kind, yaml)).toEqual(expected);
});

const SET = 'put a set of dates in quotes: "[2024-08-05..2024-08-07]"';

test.each<[Kind<unknown>, string, string, string | null]>([
  [text, '0x10', '“key” must be text, but it is the number 0x10', 'put it in quotes'],
  [text, 'True', '“key” must be text, but it is True', 'put it in quotes'],
  [text, '~', '“key” must be text, but it is empty', null],
  [text, '[a]', '“key” must be text, but it is a list', null],
  [text, '{ a: b }', '“key” must be text, but it is a mapping', null],
  [number, 'big', '“key” must be a number, but it is the text “big”', null],
  [list(text), 'a', '“key” must be a list, but it is the text “a”', null],
  [list(text), '[a, [b]]', 'an item of “key” must be text, but it is a list', null],
  [map('a thing', {}), 'a', '“key” must be a thing (a mapping), but it is the text “a”', null],
  [map('a thing', {}), '{ 0x10: a }', 'a thing has no key “0x10”, so it is left out', null],
  [map('a thing', {}), '{ [a]: b }', 'a key must be text, but it is a list', null],
  [date, '[2024..2025]', '“key” must be a date, but it is a list', SET],
  [date, '{ 2024, 2025 }', '“key” must be a date, but it is a mapping', SET],
  [date, '- 2024', '“key” must be a date, but it is a list', null],
  [date, 'a: 2024', '“key” must be a date, but it is a mapping', null],
  [date, 'false', '“key” must be a date, but it is false', null],
  [choice('a', 'bcd'), 'bdc', '“key” is “bdc”, but it must be a or bcd', 'did you mean “bcd”?'],
])('says what stands there: %#', (kind, yaml, message, hint) => {
  const { report, diagnostics } = createReport();
  const value = parseYaml('file.yaml', yaml, report);
  if (value) kind({ ...value, name: '“key”', report });
  expect(diagnostics.map(({ message, hint }) => [message, hint])).toEqual([[message, hint]]);
});

test.each([
  ['The Vote!', 'say “the-vote”'],
  ['Élan  vital', 'say “elan-vital”'],
  ['--', null],
  ['выборы', null],
  ['../../etc', 'say “etc”'],
])('an id for %j: %j', (value, hint) => {
  expect(slugHint(value)).toBe(hint);
});

describe('a mapping', () => {
  const kind = map('a thing', { name: required(text), size: optional(number), parts: optional(list(text)) });
  const readMap = (yaml: string) => {
    const { report, diagnostics } = createReport();
    const value = parseYaml('file.yaml', yaml, report, 5);
    const source = value && kind({ ...value, name: 'the file', report });
    return { source, found: diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`) };
  };

  test('has each value with its place, and null for what is not there', () => {
    const { source, found } = readMap('name: A\n\nparts: [a,\r\n  b]\n');
    expect(found).toEqual([]);
    expect(source).toEqual({
      ok: true,
      at: { file: 'file.yaml', line: 5, column: 1 },
      value: {
        name: { value: 'A', ok: true, at: { file: 'file.yaml', line: 5, column: 7 } },
        size: null,
        parts: {
          ok: true,
          at: { file: 'file.yaml', line: 7, column: 8 },
          value: [
            { value: 'a', ok: true, at: { file: 'file.yaml', line: 7, column: 9 } },
            { value: 'b', ok: true, at: { file: 'file.yaml', line: 8, column: 3 } },
          ],
        },
      },
    });
  });

  test.each<[string, boolean, string[]]>([
    ['name: A', true, []],
    ['name: A\nsize:', true, []],
    ['name: A\nsize: ~', true, []],
    ['{ name: A, size }', true, []],
    ['name: A\ncolour: red', true, ['key-unknown 6:1']],
    ['size: 1', false, ['key-missing 5:1']],
    ['size: 1\nname:', false, ['key-missing 6:1']],
    ['{ size: 1, name }', false, ['key-missing 5:12']],
    ['name: A\nsize: big', false, ['value-type 6:7']],
    ['name: A\nparts: [a, 7]', false, ['value-type 6:12']],
    ['name: A\nparts: [a, ~]', false, ['value-type 6:12']],
    ['name: A\nname: B', false, ['key-duplicate 6:1']],
    ['name: A\n"name": B', false, ['key-duplicate 6:1']],
    ['name: A\n? [a]\n: b', false, ['value-type 6:3']],
    ['name: A\n2022: b', true, ['key-unknown 6:1']],
  ])('%j', (yaml, ok, expected) => {
    const { source, found } = readMap(yaml);
    expect([source?.ok, found]).toEqual([ok, expected]);
  });

  test('keeps the first of two values', () => {
    expect(readMap('name: A\nname: B').source?.value.name?.value).toBe('A');
  });

  test('leaves out of a list what is of another kind', () => {
    expect(readMap('name: A\nparts: [a, 7, b]').source?.value.parts?.value.map(({ value }) => value)).toEqual(
      ['a', 'b'],
    );
  });
});

test.each<[string, Kind<unknown>, string, unknown]>([
  ['mapOr takes a mapping', mapOr(map('a thing', {}), text), '{}', {}],
  ['mapOr takes the other', mapOr(map('a thing', {}), text), 'a', 'a'],
  ['mapOr takes nothing else', mapOr(map('a thing', {}), text), '[]', 'value-type'],
  ['listOr takes a list', listOr(list(text), text), '[]', []],
  ['listOr takes the other', listOr(list(text), text), 'a', 'a'],
  ['listOr takes nothing else', listOr(list(text), text), '{}', 'value-type'],
])('%s', (_name, kind, yaml, expected) => {
  expect(read(kind, yaml)).toEqual(expected);
});
