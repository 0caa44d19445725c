import { describe, expect, test } from 'vitest';
import { calledByLast, peopleOf, withWholeNames } from '../../../../src/extract/events/full-names.ts';

const named = (text: string, beside: { before?: string; behind?: string } = {}) => ({
  text,
  before: beside.before ?? null,
  behind: beside.behind ?? '',
});

describe('who is called by the last name', () => {
  test.each([
    ['a given name', [named('Ann Lee'), named('Lee')], { Lee: 'Ann Lee' }],
    ['two by one last name', [named('Ann Lee'), named('Bob Lee'), named('Lee')], {}],
    ['one person with an initial', [named('Ann Lee'), named('Ann R. Lee')], { Lee: 'Ann Lee' }],
    ['a role before the name', [named('Zorba Quist', { before: 'winger' })], { Quist: 'Zorba Quist' }],
    ['“Mr” before the last name', [named('Zorba Quist'), named('Mr Quist')], { Quist: 'Zorba Quist' }],
    [
      'what the person leads before it',
      [named('Fredo Air President Bob Quist'), named('Quist')],
      { Quist: 'Bob Quist' },
    ],
    ['an office before the last name', [named('Bob Quist'), named('Speaker Quist')], { Quist: 'Bob Quist' }],
    ['a younger one', [named('Bob Quist Jr.', { behind: ', 55' })], { Quist: 'Bob Quist' }],
    ['a short form', [named('Patrick Quist'), named('Pat Quist')], { Quist: 'Patrick Quist' }],
    ['a word before the name', [named('Brave Ann Quist'), named('Ann Quist')], { Quist: 'Ann Quist' }],
    ['a firm that says something', [named('Camp Quist'), named('Quist', { behind: 'says' })], {}],
    ['an age behind it', [named('Zorba Quist', { behind: ', 43' })], { Quist: 'Zorba Quist' }],
    ['what may be anything', [named('Camp Quist'), named('Quist')], {}],
    [
      'a people',
      [named('Freedonian Guard', { behind: 'said' }), named('French Guard', { behind: 'said' })],
      {},
    ],
    ['an institution', [named('Ann Lee Bank', { behind: 'said' })], {}],
    ['a place', [named('Ann Washington'), named('Washington')], {}],
  ])('%s', (_, names, called) => {
    expect(Object.fromEntries(calledByLast(peopleOf(names)))).toEqual(called);
  });
});

test('of two by one last name it is the one in the headline', () => {
  const names = [named('Ann Lee'), named('Bob Lee'), named('Lee')];
  expect(Object.fromEntries(calledByLast(peopleOf(names), 'Where Ann Lee was young'))).toEqual({
    Lee: 'Ann Lee',
  });
  expect(Object.fromEntries(calledByLast(peopleOf(names), 'Where Ann Lee met Bob Lee'))).toEqual({});
});

describe('a title', () => {
  const called = new Map([
    ['Lee', 'Ann Lee'],
    ['Roe', 'Bob Roe'],
  ]);
  test.each([
    ['Lee takes office', 'Ann Lee takes office'],
    ['Lee and Roe plead not guilty', 'Ann Lee and Bob Roe plead not guilty'],
    ['Court rejects Lee’s appeal', 'Court rejects Ann Lee’s appeal'],
    ['Coach Roe: Lee, the captain, is fit', 'Coach Roe: Ann Lee, the captain, is fit'],
    ['Lee tells Roe that Lee’s plan works', 'Ann Lee tells Bob Roe that Lee’s plan works'],
    ['Ann Lee meets Lee’s lawyer', 'Ann Lee meets Lee’s lawyer'],
    ['Mr Roe meets the Lee of old', 'Bob Roe meets the Lee of old'],
    ['Lee Tower opens in Fellbrook', 'Lee Tower opens in Fellbrook'],
    ['Lee campaign opens an office', 'Lee campaign opens an office'],
    ['Police: “Lee was there with Roe”', 'Police: “Lee was there with Roe”'],
    ['Police say “no” to Lee', 'Police say “no” to Ann Lee'],
    ['Death of Osama bin Roe', 'Death of Osama bin Roe'],
  ])('%s', (title, told) => {
    expect(withWholeNames(title, called)).toBe(told);
  });
});
