import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatView, parseView } from '../../../src/core/link.ts';

const NOTHING = { collection: null, event: null, article: null };

describe('parseView', () => {
  test.each([
    ['', NOTHING],
    ['?event=kursk-incursion', { ...NOTHING, event: 'kursk-incursion' }],
    ['?collection=a&event=b&article=c', { collection: 'a', event: 'b', article: 'c' }],
    ['?event=', NOTHING],
    ['?utm_source=x&event=b', { ...NOTHING, event: 'b' }],
    ['?event=a&event=b', { ...NOTHING, event: 'a' }],
  ])('%s', (query, view) => {
    expect(parseView(query)).toEqual(view);
  });
});

describe('formatView', () => {
  test('leaves out what is not there', () => {
    expect(formatView(NOTHING)).toBe('');
    expect(formatView({ ...NOTHING, event: 'a' })).toBe('?event=a');
  });

  test('keeps the keys of others and takes its own away', () => {
    expect(formatView(NOTHING, '?theme=dark&event=a&article=b')).toBe('?theme=dark');
    expect(formatView({ ...NOTHING, event: 'b' }, '?theme=dark&event=a')).toBe('?theme=dark&event=b');
  });

  test('is read back as it was, whatever the ids', () => {
    const id = fc.oneof(fc.constant(null), fc.string({ minLength: 1, unit: 'grapheme' }));
    fc.assert(
      fc.property(id, id, id, (collection, event, article) => {
        const view = { collection, event, article };
        expect(parseView(formatView(view))).toEqual(view);
      }),
    );
  });
});
