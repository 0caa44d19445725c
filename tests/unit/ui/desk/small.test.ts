import { describe, expect, test } from 'vitest';
import { readSpan } from '../../../../src/core/span/index.ts';
import { addressOf, hashOf } from '../../../../src/ui/desk/address.ts';
import { dateInWords } from '../../../../src/ui/desk/date-in-words.ts';
import { listFrom, listWritten } from '../../../../src/ui/desk/edit/written-list.ts';
import { Place } from '../../../../src/ui/desk/place.svelte.ts';
import { confidenceInWords } from '../../../../src/ui/desk/review/confidence.ts';
import { byDate } from '../../../../src/ui/desk/by-date.ts';
import { moved } from '../../../../src/ui/desk/story/theme-list.ts';

describe('the address of what is open', () => {
  test.each([
    ['', null],
    ['#', null],
    ['#town', { collection: 'town', path: '' }],
    ['#town/review/vote', { collection: 'town', path: 'review/vote' }],
    ['#%E0%A4%A', null],
  ])('%s', (hash, address) => expect(addressOf(hash)).toEqual(address));

  test('is read back', () => {
    const address = { collection: 'ein ort', path: 'review/wahl&mehr' };
    expect(addressOf(hashOf(address))).toEqual(address);
    expect(hashOf(null)).toBe('');
  });

  test('leads to a step, and to an event', () => {
    const place = new Place();
    place.path = 'review/vote';
    expect([place.step, place.event]).toEqual(['review', 'vote']);
    expect(place.path).toBe('review/vote');
    place.path = 'no-such-step';
    expect(place.step).toBe('articles');
    place.step = 'story';
    expect(place.path).toBe('story');
  });
});

test.each([
  [1, 'fairly sure'],
  [0.8, 'fairly sure'],
  [0.6, 'not quite sure'],
  [0, 'in doubt'],
])('confidence %d is said in words', (confidence, words) => {
  expect(confidenceInWords(confidence)).toContain(words);
});

test('things stand in the order of their dates, those that cannot be read first', () => {
  const dates = ['2024-05', '2023', 'soon', '2024-03-01'];
  const spanOf = (date: string) => {
    const read = readSpan(date);
    return read.ok ? read.span : null;
  };
  expect(byDate(dates, spanOf)).toEqual(['soon', '2023', '2024-03-01', '2024-05']);
});

test('names are written with commas between them, and read back', () => {
  expect(listFrom(' Ada ;  Bo,, Ada\n Cy ')).toEqual(['Ada', 'Bo', 'Cy']);
  expect(listFrom('')).toEqual([]);
  expect(listFrom(listWritten(['Ada', 'Bo']))).toEqual(['Ada', 'Bo']);
});

const THEMES = ['a', 'b', 'c'].map((id) => ({ id, label: id.toUpperCase() }));

test.each([
  [0, 2, 'bca'],
  [2, 0, 'cab'],
  [1, 1, 'abc'],
  [0, -1, 'abc'],
  [2, 3, 'abc'],
])('the theme at %i is moved to %i', (from, to, order) => {
  expect(
    moved(THEMES, from, to)
      .map(({ id }) => id)
      .join(''),
  ).toBe(order);
});

test('a date is said in words, what is none as it is written', () => {
  expect(dateInWords('2024-03-13', 'en-GB')).toBe('13 March 2024');
  expect(dateInWords('someday', 'en-GB')).toBe('someday');
  expect(dateInWords('', 'en-GB')).toBe('no date');
});
