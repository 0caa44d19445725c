import { describe, expect, test } from 'vitest';
import { proposeFrom } from '../../../../src/extract/events/index.ts';
import { articleOf } from './articles.ts';

/** The sure proposals of a sentence, written on Tuesday 9 July 2024. */
const told = (text: string) =>
  proposeFrom(articleOf(text), { themes: [] }).map(({ when, title }) => `${when} ${title}`);

describe('two verbs of one subject', () => {
  test.each([
    [
      'a passive behind a long phrase that a full date parts',
      'Bob Roe disappeared on June 30, 2019, from an outpost in eastern Freedonia and was subsequently captured by rebels.',
      '2019-06-30 Bob Roe disappears from an outpost in eastern Freedonia',
    ],
    [
      'a verb that needs nothing behind it',
      'Bob Roe disappeared on Monday and drove to Fredo.',
      '2024-07-08 Bob Roe disappears',
    ],
  ])('tells the first of them with %s', (_, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('what was done to somebody', () => {
  test.each([
    [
      'by a judge, with two objects',
      'Bob Roe on Monday was spared prison for hiding papers.',
      '2024-07-08 Bob Roe is spared prison for hiding papers',
    ],
    [
      'by a judge',
      'Bob Roe was acquitted on Monday of hiding papers.',
      '2024-07-08 Bob Roe is acquitted of hiding papers',
    ],
    [
      'whose name is that of a model',
      'The Lee 737 Max was grounded in March after two crashes.',
      '2024-03 Lee 737 Max is grounded after two crashes',
    ],
    [
      'of which there were thousands',
      'Thousands of pages of papers were unsealed Monday in a suit against Bob Roe.',
      '2024-07-08 Thousands of pages of papers are unsealed in a suit against Bob Roe',
    ],
  ])('is told, %s', (_, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});
