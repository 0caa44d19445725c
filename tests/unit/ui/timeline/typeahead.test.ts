import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Typeahead } from '../../../../src/ui/timeline/typeahead.ts';
import { event } from '../../../support/data.ts';

const TITLES = ['Kursk', 'Kharkiv', 'Aid', 'Aaron', 'Kyiv', 'Über Kyiv', 'Talks'];
const EVENTS = TITLES.map((title, index) => event(String(index), `${2010 + index}`, { title }));

/** Types a text from an event on, a character every 100 ms; a cursor that goes along. */
function search(from: number) {
  const typeahead = new Typeahead(EVENTS, 'en-GB');
  let at = from;
  let now = 0;
  const go = (index: number) => {
    if (index >= 0) at = index;
    return index;
  };
  return {
    typeahead,
    type: (text: string) => [...text].map((character) => go(typeahead.type(character, at, (now += 100)))),
    erase: () => go(typeahead.erase((now += 100))),
    wait: (ms: number) => (now += ms),
    isOpen: () => typeahead.isOpen(now),
    get at() {
      return at;
    },
  };
}

describe('typing', () => {
  test.each<[from: number, typed: string, reached: number[]]>([
    // The first letter goes on, also from an event that matches.
    [-1, 'k', [0]],
    [0, 'k', [1]],
    [4, 'k', [5]],
    [5, 'k', [0]],
    // Its only match may be the event itself.
    [6, 't', [6]],
    // What follows keeps an event that still matches.
    [-1, 'ky', [0, 4]],
    [0, 'kh', [1, 1]],
    [5, 'uber', [5, 5, 5, 5]],
    [-1, 'kyiv ub', [0, 4, 4, 4, 4, 5, 5]],
    // The same letter again goes on; another then has the whole word looked for.
    [-1, 'kkkk', [0, 1, 4, 5]],
    [-1, 'Kk', [0, 1]],
    [-1, 'aar', [2, 3, 3]],
    [-1, 'kkh', [0, 1, -1]],
    // Of figures a second is the next of the number.
    [-1, '2', [0]],
    [0, '2012', [1, 1, 1, 2]],
    [-1, '11', [-1, -1]],
    // What nothing has leaves the cursor where it is.
    [3, 'x', [-1]],
    [3, 'kx', [4, -1]],
  ])('from %i “%s” goes to %j', (from, typed, reached) => {
    expect(search(from).type(typed)).toEqual(reached);
  });
});

test('a search waits a second for its next character', () => {
  const patient = search(-1);
  patient.type('k');
  patient.wait(899);
  expect(patient.isOpen()).toBe(true);
  expect(patient.type('y')).toEqual([4]);
  patient.wait(999);
  expect(patient.isOpen()).toBe(true);
  patient.wait(1);
  expect(patient.isOpen()).toBe(false);
  expect(patient.type('k')).toEqual([5]);
  expect(patient.typeahead.text).toBe('k');
});

test('none is open before the first character, nor once it is ended', () => {
  const ended = search(-1);
  expect(ended.isOpen()).toBe(false);
  ended.type('k');
  ended.typeahead.end();
  expect(ended.isOpen()).toBe(false);
  expect(ended.type('a')).toEqual([2]);
});

describe('taking back', () => {
  test('goes back to where the cursor stood before the character', () => {
    const taken = search(2);
    expect(taken.type('kub')).toEqual([4, 0, -1]);
    expect(taken.typeahead.text).toBe('kub');
    expect([taken.erase(), taken.erase(), taken.typeahead.text]).toEqual([0, 4, 'k']);
    expect(taken.isOpen()).toBe(true);
    expect([taken.erase(), taken.at, taken.isOpen(), taken.typeahead.text]).toEqual([2, 2, false, '']);
    expect(taken.erase()).toBe(-1);
  });

  test('of the first character without a cursor leaves it where it is', () => {
    const taken = search(-1);
    taken.type('k');
    expect(taken.erase()).toBe(-1);
  });

  test('gives the search another second', () => {
    const taken = search(-1);
    taken.type('kyx');
    taken.wait(800);
    taken.erase();
    taken.wait(899);
    expect(taken.isOpen()).toBe(true);
    expect(taken.type('i')).toEqual([4]);
  });
});

describe('among any events', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'K'), minLength: 1, maxLength: 3 });
  const titles = fc.array(
    fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
    {
      minLength: 1,
      maxLength: 12,
    },
  );
  const cases = fc.record({ titles, pick: fc.nat(), from: fc.nat(), length: fc.integer({ min: 1, max: 3 }) });

  test('a word that begins with a letter twice is found from where the search began', () => {
    const events = ['bbk', 'bbk', 'a'].map((title, index) => event(String(index), '2024', { title }));
    const typeahead = new Typeahead(events, 'en-GB');
    let at = 0;
    for (const character of 'bbk') at = typeahead.type(character, at, 0);
    expect(at).toBe(1);
  });

  test('what is typed of a title’s word leads to the first match after the cursor', () => {
    fc.assert(
      fc.property(cases, ({ titles, pick, from, length }) => {
        const start = from % titles.length;
        const typed = titles[pick % titles.length]!.split(' ')[0]!.slice(0, length);
        const events = titles.map((title, index) => event(String(index), '2024', { title }));
        const typeahead = new Typeahead(events, 'en-GB');
        let at = start;
        for (const character of typed) at = typeahead.type(character, at, 0);

        const plain = (text: string) => text.normalize('NFD').replaceAll('\u0301', '').toLowerCase();
        const matches = (index: number) =>
          plain(titles[index % titles.length]!)
            .split(' ')
            .some((part) => part.startsWith(plain(typed)));
        const isRepeated = new Set(plain(typed)).size === 1;
        if (isRepeated && typed.length > 1) return;
        let expected = start + 1;
        while (!matches(expected)) expected++;
        expect(at).toBe(expected % titles.length);
      }),
    );
  });

  test('the same letter, typed as often as it has matches, has been at each of them and comes round', () => {
    fc.assert(
      fc.property(titles, fc.nat(), (titles, from) => {
        const start = from % titles.length;
        const events = titles.map((title, index) => event(String(index), '2024', { title }));
        const matching = titles.flatMap((title, index) => (/(^| )a/.test(title) ? [index] : []));
        const typeahead = new Typeahead(events, 'en-GB');
        let at = start;
        const visited = matching.map(() => (at = typeahead.type('a', at, 0)));
        expect([...visited].sort((a, b) => a - b)).toEqual(matching);
        if (matching.length > 0) expect(typeahead.type('a', at, 0)).toBe(visited[0]);
      }),
    );
  });

  test('whatever is typed and taken back, taking all of it back is where it began', () => {
    fc.assert(
      fc.property(titles, fc.string({ minLength: 1, maxLength: 8 }), fc.nat(), (titles, typed, from) => {
        const events = titles.map((title, index) => event(String(index), '2024', { title }));
        const typeahead = new Typeahead(events, 'en-GB');
        const start = from % titles.length;
        let at = start;
        const go = (index: number) => (at = index < 0 ? at : index);
        for (const character of typed) go(typeahead.type(character, at, 0));
        while (typeahead.text !== '') go(typeahead.erase(0));
        expect([at, typeahead.text, typeahead.isOpen(0)]).toEqual([start, '', false]);
      }),
    );
  });
});
