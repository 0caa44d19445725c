import { describe, expect, test } from 'vitest';
import { proposeFrom } from '../../../../src/extract/events/index.ts';
import { articleOf } from './articles.ts';

describe('news in the perfect', () => {
  const first = 'Freedonia has executed Bob Roe for the theft of a boat.';
  const datesOf = (rest: string) =>
    proposeFrom(
      articleOf(`${first} Many boats were stolen there.\n\n${rest}`, {
        title: 'Freedonia executes Bob Roe for theft of boat',
      }),
      {
        themes: [],
      },
    )
      .filter(({ title }) => title.startsWith('Freedonia executes'))
      .map(({ when, mention }) => [when, mention?.text ?? null]);

  test.each([
    [
      'is of the day that stands with its noun',
      'Monday’s execution was the first there.',
      '2024-07-08',
      'Monday',
    ],
    ['or behind it', 'The execution on Monday was the first there.', '2024-07-08', 'Monday'],
    [
      'is not of somebody else’s',
      'The execution of Ann Lee on Monday was the first there.',
      '[..2024-07-09]',
      null,
    ],
    ['nor of one long ago', 'The execution on 3 May 1999 was the first there.', '[..2024-07-09]', null],
    ['and else has no day', 'Executions are rare there.', '[..2024-07-09]', null],
  ])('%s', (_, rest, when, mention) => {
    expect(datesOf(rest)).toEqual([[when, mention]]);
  });

  test('says where its day stands', () => {
    const [proposal] = proposeFrom(
      articleOf(`${first} Many boats were stolen there.\n\nMonday’s execution was the first there.`, {
        title: 'Freedonia executes Bob Roe for theft of boat',
      }),
      { themes: [] },
    );
    expect(proposal?.reasons[0]).toBe(
      '“has executed” names no day; “Monday”, further on in the article, is of the same: 8 July 2024.',
    );
  });
});
