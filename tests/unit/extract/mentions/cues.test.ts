import { describe, expect, test } from 'vitest';
import { directionAt } from '../../../../src/extract/mentions/cues.ts';

/** The words in square brackets. */
function direction(marked: string) {
  const start = marked.indexOf('[');
  return directionAt(marked.replace(/[[\]]/g, ''), start, marked.indexOf(']') - 1);
}

describe('directionAt', () => {
  test.each([
    ['They will meet on [Friday].', 'future'],
    ['They met on [Friday].', 'past'],
    ['It is a house; on [Friday] too.', null],
    ['He will not say what they did on [Friday].', 'future'],
    ['They will vote, he said [Friday].', 'past'],
    ['They are about to receive the money approved in [May].', 'past'],
    ['It will be approved in [May].', 'future'],
    ['It had been scheduled for [Friday].', 'past'],
    ['The plan was left. [Friday], the council is to meet.', 'future'],
    ['He left. On [Friday], the council met.', 'past'],
    ['They have until [Friday] to agree.', 'limit'],
    ['Until [Friday], they had not called him.', 'past'],
    ['The deadline was extended until 9 a.m. EST [Tuesday].', 'future'],
    ['He extended its deadline until 9 a.m. EST [Tuesday].', 'future'],
    ['They look for ways that would get round [Tuesday]’s ruling.', null],
    ['In May and [June] he came.', 'past'],
    ['It may come in [June].', 'future'],
    ['Mr. Smith will come on [Friday].', 'future'],
    ['He will come. It is cold on [Friday].', null],
  ])('%s: %s', (marked, expected) => {
    expect(direction(marked)).toBe(expected);
  });
});
