import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { between, pathOf, placeAt } from '../../../src/core/event-path.ts';

const LONG = 'x'.repeat(201);

describe('the path of a place', () => {
  test.each([
    { collection: null, event: null, path: '' },
    { collection: null, event: 'kursk-incursion', path: 'event/kursk-incursion/' },
    { collection: 'war', event: null, path: 'collection/war/' },
    { collection: 'war', event: 'a', path: 'collection/war/event/a/' },
    // No folder of Windows has such a name.
    { collection: null, event: 'con', path: 'event/con_/' },
    { collection: 'nul', event: 'lpt1', path: 'collection/nul_/event/lpt1_/' },
    { collection: null, event: 'con-', path: 'event/con-/' },
    { collection: null, event: 'x'.repeat(200), path: `event/${'x'.repeat(200)}/` },
  ])('$path', ({ path, ...place }) => {
    expect(pathOf(place)).toBe(path);
    expect(placeAt(path)).toEqual(place);
    expect(placeAt(`${path}index.html`)).toEqual(place);
  });

  test('an id too long for a folder is asked for in the query', () => {
    expect(pathOf({ collection: null, event: LONG })).toBe(`?event=${LONG}`);
    expect(pathOf({ collection: 'war', event: LONG })).toBe(`?collection=war&event=${LONG}`);
  });

  test('no two ids share a folder', () => {
    const id = fc.stringMatching(/^[a-z0-9-]{1,6}$/);
    fc.assert(
      fc.property(fc.option(id), id, (collection, event) => {
        expect(placeAt(pathOf({ collection, event }))).toEqual({ collection, event });
      }),
    );
  });

  test.each([
    'bench.html',
    'event/',
    'event/a',
    'event/a/card.png',
    'event/A/',
    'x/event/a/',
    'event/a/b/',
    'data/',
  ])('%s is no page', (path) => expect(placeAt(path)).toEqual({ collection: null, event: null }));
});

test.each([
  ['', '', './'],
  ['', 'event/a/', 'event/a/'],
  ['event/a/', '', '../../'],
  ['event/a/', 'event/b/', '../../event/b/'],
  ['collection/c/event/a/', 'collection/c/', '../../../../collection/c/'],
  ['event/a/', '?event=b', '../../?event=b'],
])('from %j to %j: %s', (from, to, address) => {
  expect(between(from, to)).toBe(address);
  const base = 'https://example.org/some/where/';
  expect(new URL(address, base + from).href).toBe(base + to);
});
