import { describe, expect, test } from 'vitest';
import { aloud, count, inShort, outlet } from '../../../src/ui/wording.ts';
import { account, article, event } from '../../support/data.ts';

test.each([
  [0, '0 events'],
  [1, '1 event'],
  [2, '2 events'],
])('count: %i', (n, words) => {
  expect(count(n, 'event')).toBe(words);
});

test('count takes a plural of its own', () => {
  expect(count(2, 'story', 'stories')).toBe('2 stories');
});

test('an outlet is named only where its text names it', () => {
  expect(outlet(article('a', { publisher: 'Example Gazette' }))).toBe('Example Gazette');
  expect(outlet(article('a'))).toBe('Outlet not named');
});

describe('an event', () => {
  const told = event('a', '2023-06~', {
    modality: 'forecast',
    accounts: [account('x'), account('x'), account('y')],
  });

  test('in short', () => {
    expect(inShort(told, 'en-GB')).toBe('about June 2023 · 2 articles');
  });

  test('aloud: title, date in words, certainty, number of articles', () => {
    expect(aloud(told, 'en-GB')).toBe(
      'Event a. about June 2023. Reported as a forecast. Told by 2 articles.',
    );
  });
});
