import { describe, expect, test } from 'vitest';
import { parseView } from '../../../../src/core/link.ts';
import { addressFor, viewAt } from '../../../../src/entries/app/page-address.ts';

const ROOT = '/some/where/';
const at = (path: string, search = '') => ({ pathname: ROOT + path, search });

describe('what an address shows', () => {
  test.each([
    { path: '', search: '', collection: null, event: null },
    { path: '', search: '?event=b', collection: null, event: 'b' },
    { path: 'event/a/', search: '', collection: null, event: 'a' },
    { path: 'event/a/index.html', search: '?lanes=outlet', collection: null, event: 'a' },
    { path: 'event/a/', search: '?event=b', collection: null, event: 'b' },
    { path: 'collection/c/event/a/', search: '', collection: 'c', event: 'a' },
  ])('$path$search', ({ path, search, collection, event }) => {
    expect(viewAt(at(path, search), ROOT)).toEqual({ ...parseView(search), collection, event });
  });

  test('a path elsewhere says nothing', () => {
    expect(viewAt({ pathname: '/event/a/', search: '' }, ROOT).event).toBeNull();
  });
});

describe('the address of a view', () => {
  test.each([
    { from: '', view: '', to: '' },
    { from: 'index.html', view: '?event=b', to: 'index.html?event=b' },
    { from: 'event/a/', view: '?event=a', to: 'event/a/' },
    { from: 'event/a/', view: '?event=a&lanes=outlet', to: 'event/a/?lanes=outlet' },
    // Sent to somebody, it opens without the page that it came from.
    { from: 'event/a/', view: '?event=b', to: '?event=b' },
    { from: 'event/a/', view: '', to: '' },
    { from: 'collection/c/', view: '?collection=c&event=b', to: 'collection/c/?event=b' },
    {
      from: 'collection/c/event/a/',
      view: '?collection=c&event=a&folded=1',
      to: 'collection/c/event/a/?folded=1',
    },
    { from: 'collection/c/event/a/', view: '?collection=c&event=b', to: '?collection=c&event=b' },
  ])('$view from $from: $to', ({ from, view, to }) => {
    const address = addressFor(parseView(view), at(from), ROOT);
    expect(address).toBe(ROOT + to);
    const [pathname = '', query] = address.split('?');
    const search = query === undefined ? '' : `?${query}`;
    expect(viewAt({ pathname, search }, ROOT)).toEqual(parseView(view));
  });

  test('keys of others stay', () => {
    expect(addressFor(parseView('?event=b'), at('event/a/', '?ref=mail'), ROOT)).toBe(
      `${ROOT}?ref=mail&event=b`,
    );
  });
});
