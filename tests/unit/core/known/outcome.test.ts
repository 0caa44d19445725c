import { describe, expect, test } from 'vitest';
import { outcomeInWords, outcomeOf } from '../../../../src/core/known/index.ts';
import type { Account, Outcome } from '../../../../src/core/model.ts';
import { account, article, event, span } from '../../../support/data.ts';

const ARTICLES = [
  article('gazette', { publisher: 'Example Gazette', published: span('2024-07-23') }),
  article('herald', { publisher: 'Example Herald', published: span('[2024-07-09..2024-07-14]') }),
  article('unnamed', { published: span('2024-08') }),
  article('undated', { publisher: 'Example Post', published: null }),
];

const forecast = (...said: [string, Outcome | null][]) =>
  event('e', '2024', {
    modality: 'forecast',
    accounts: said.map(([id, outcome]): Account => account(id, { outcome })),
  });
const words = (...said: [string, Outcome | null][]) =>
  outcomeInWords(forecast(...said), (id) => ARTICLES.find((article) => article.id === id)!, 'en-GB');

describe('what became of a forecast', () => {
  test.each<[[string, Outcome | null][], string | null]>([
    [[['gazette', null]], null],
    [[['gazette', 'unfulfilled']], 'did not come about, says Example Gazette on 23 July 2024'],
    [[['gazette', 'fulfilled']], 'came about, says Example Gazette on 23 July 2024'],
    [[['unnamed', 'fulfilled']], 'came about, says an outlet not named (August 2024)'],
    [[['undated', 'fulfilled']], 'came about, says Example Post (date unknown)'],
    [
      [
        ['gazette', null],
        ['gazette', 'fulfilled'],
        ['gazette', 'fulfilled'],
      ],
      'came about, says Example Gazette on 23 July 2024',
    ],
    [
      [
        ['undated', 'unfulfilled'],
        ['gazette', 'fulfilled'],
      ],
      'did not come about, says Example Post (date unknown); came about, says Example Gazette on 23 July 2024',
    ],
  ])('%j', (said, expected) => {
    expect(words(...said)).toBe(expected);
  });

  test('of a date of several days is not said to be of one', () => {
    expect(words(['herald', 'fulfilled'])).toMatch(
      /^came about, says Example Herald \(.*9.*14 July 2024.*\)$/,
    );
  });

  test.each<[(Outcome | null)[], ReturnType<typeof outcomeOf>]>([
    [[], null],
    [[null], null],
    [[null, 'fulfilled'], 'fulfilled'],
    [['unfulfilled', 'unfulfilled'], 'unfulfilled'],
    [['unfulfilled', 'fulfilled'], 'disputed'],
  ])('%j is, in a word, %s', (outcomes, expected) => {
    expect(outcomeOf(forecast(...outcomes.map((o): [string, Outcome | null] => ['gazette', o])))).toBe(
      expected,
    );
  });
});
