import { describe, expect, test } from 'vitest';
import { attributesOf, parseEmbedOptions, queryOf } from '../../../../src/core/embed/index.ts';

const asked = (attributes: Record<string, string>) => queryOf((name) => attributes[name] ?? null);

describe('attributes ask as a query does', () => {
  test.each<[Record<string, string>, string]>([
    [{}, ''],
    [{ event: 'kursk-incursion', theme: 'dark' }, 'event=kursk-incursion&theme=dark'],
    [{ 'start-at-end': '', 'initial-zoom': '4' }, 'start_at_end=1&initial_zoom=4'],
    [{ start_at_end: '1' }, 'start_at_end=1'],
    [{ toolbar: '0' }, 'toolbar=0'],
    [{ toolbar: '' }, 'toolbar=1'],
    [{ event: '' }, 'event='],
    [{ title: 'x', src: 'y', class: 'z' }, ''],
    [{ event: 'a&theme=dark' }, 'event=a%26theme%3Ddark'],
  ])('%j', (attributes, query) => {
    expect(asked(attributes)).toBe(query);
  });

  test.each([
    '',
    'event=kursk-incursion&range=2024-07%2F2024-08&lanes=outlet',
    'start_at_end=1&toolbar=0',
    'height=400',
  ])('and back: %s', (query) => {
    expect(parseEmbedOptions(asked(attributesOf(query)))).toEqual(parseEmbedOptions(query));
  });

  test('what is not about the embed is left out', () => {
    expect(attributesOf('?known=2024-07&event=a&start_at_end=1')).toEqual({ event: 'a', 'start-at-end': '' });
  });
});
