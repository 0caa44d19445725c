import { describe, expect, test } from 'vitest';
import { fullAddress, parseEmbedOptions } from '../../../../src/core/embed/index.ts';

const read = (query: string) => parseEmbedOptions(query).options;

test('without a query all is as usual', () => {
  expect(parseEmbedOptions('')).toEqual({
    options: {
      collection: null,
      event: null,
      only: null,
      range: null,
      q: null,
      lanes: 'theme',
      theme: 'system',
      lang: null,
      start_at_end: false,
      initial_zoom: null,
      font: 'system',
      height: null,
      toolbar: true,
    },
    complaints: [],
  });
});

test.each([
  ['?collection=war', 'collection', 'war'],
  ['?event=kursk', 'event', 'kursk'],
  ['?only=kursk', 'only', 'kursk'],
  ['?q=peace+talks', 'q', 'peace talks'],
  ['?range=2023/2024', 'range', { start: Date.UTC(2023, 0), end: Date.UTC(2025, 0) }],
  ['?lanes=outlet', 'lanes', 'outlet'],
  ['?lanes=none', 'lanes', 'none'],
  ['?theme=dark', 'theme', 'dark'],
  ['?theme=system', 'theme', 'system'],
  ['?lang=de', 'lang', 'de'],
  ['?lang=en-GB', 'lang', 'en-GB'],
  ['?start_at_end=1', 'start_at_end', true],
  ['?start_at_end=true', 'start_at_end', true],
  ['?start_at_end=false', 'start_at_end', false],
  ['?initial_zoom=1', 'initial_zoom', 1],
  ['?initial_zoom=2.5', 'initial_zoom', 2.5],
  ['?initial_zoom=1000', 'initial_zoom', 1000],
  ['?font=page', 'font', 'page'],
  ['?height=240', 'height', 240],
  ['?height=2000', 'height', 2000],
  ['?toolbar=0', 'toolbar', false],
  ['?toolbar= 0 ', 'toolbar', false],
] as const)('%s', (query, key, value) => {
  expect(parseEmbedOptions(query).complaints).toEqual([]);
  expect(read(query)[key]).toEqual(value);
});

test.each([
  ['range', 'soon', 'dates such as'],
  ['lanes', 'colour', 'one of theme, outlet, actor, none'],
  ['theme', 'sepia', 'one of system, light, dark'],
  ['lang', 'tlh', 'en, de, es or fr'],
  ['lang', 'deutsch', 'en, de, es or fr'],
  ['start_at_end', 'yes', '1 for yes'],
  ['start_at_end', 'toString', '1 for yes'],
  ['initial_zoom', '0.5', 'from 1 to 1000'],
  ['initial_zoom', '1001', 'from 1 to 1000'],
  ['initial_zoom', '1e3', 'from 1 to 1000'],
  ['font', 'https://fonts.example/x.css', 'one of system, serif, sans, page'],
  ['height', '239', 'from 240 to 2000'],
  ['height', '-300', 'from 240 to 2000'],
  ['height', '100%', 'from 240 to 2000'],
  ['toolbar', '2', '1 for yes'],
] as const)('%s=%s is said to be wrong, and the usual holds', (key, value, words) => {
  const query = new URLSearchParams({ [key]: value }).toString();
  const { options, complaints } = parseEmbedOptions(query);
  expect(options[key]).toEqual(read('')[key]);
  expect(complaints).toEqual([expect.stringContaining(words)]);
  expect(complaints[0]).toContain(`${key}=${value.slice(0, 40)}`);
});

test('unknown and empty ones are no mistake', () => {
  expect(parseEmbedOptions('?utm_source=x&theme=&height=')).toEqual(parseEmbedOptions(''));
});

test('a long wrong value is cut where it is said', () => {
  const [complaint] = parseEmbedOptions(`?theme=${'x'.repeat(500)}`).complaints;
  expect(complaint).toContain(`theme=${'x'.repeat(40)} is`);
});

describe('the full timeline', () => {
  test.each([
    ['', { event: null, range: null }, './'],
    [
      '?theme=dark&height=400&lang=de&font=page&toolbar=0&start_at_end=1&initial_zoom=3',
      { event: null },
      './',
    ],
    ['?event=a', { event: 'b' }, './?event=b'],
    ['?event=a', { event: null }, './'],
    ['?only=a', { event: 'a' }, './?event=a'],
    ['?range=2023', { event: null }, './?range=2023'],
    ['?range=2023', { event: null, range: null }, './'],
    ['?lanes=outlet&known=2024-07-09&q=a+b', { event: null }, './?lanes=outlet&known=2024-07-09&q=a+b'],
    ['?q=a', { event: null, q: 'b c' }, './?q=b+c'],
    ['?q=a', { event: null, q: null }, './'],
    ['', { event: null, range: '2023-06-01/2023-07-01' }, './?range=2023-06-01/2023-07-01'],
    ['?collection=war', { event: 'a&b' }, './?collection=war&event=a%26b'],
  ])('of %j with %j is at %s', (query, now, address) => {
    expect(fullAddress(query, now)).toBe(address);
  });
});
