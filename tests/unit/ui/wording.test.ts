import { describe, expect, test } from 'vitest';
import { aloud, count, inShort, nameOf, notFound, outlet } from '../../../src/ui/wording.ts';
import { account, article, event } from '../../support/data.ts';

test.each([
  [0, '0 events'],
  [1, '1 event'],
  [2, '2 events'],
  [100_000, '100,000 events'],
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
  const once = event('b', '2024-08-06?', { accounts: [account('x')] });
  const untitled = event('c', '2024-08-06', { title: ' ', accounts: [account('x')] });
  const untold = event('d', '2024-08-06');

  test.each([
    ['its title', told, 'Event a'],
    ['where it has none, its date in words', untitled, '6 August 2024'],
  ])('is called by %s', (_, event, name) => {
    expect(nameOf(event, 'en-GB')).toBe(name);
  });

  test.each([
    ['date and articles', told, 'about June 2023 · 2 articles'],
    ['a date that is the name already is left out', untitled, '1 article'],
    ['and so are articles where there are none', untold, '6 August 2024'],
  ])('in short: %s', (_, event, words) => {
    expect(inShort(event, 'en-GB')).toBe(words);
  });

  test.each([
    [
      'title, date in words, certainty, articles, excerpts where some article has more than one',
      told,
      'Event a. about June 2023. Reported as a forecast. Told by 2 articles in 3 excerpts.',
    ],
    [
      'an uncertain date',
      once,
      'Event b. 6 August 2024 (uncertain). Reported as having happened. Told by 1 article.',
    ],
    ['the date once', untitled, '6 August 2024. Reported as having happened. Told by 1 article.'],
    ['no articles', untold, 'Event d. 6 August 2024. Reported as having happened.'],
  ])('aloud: %s', (_, event, words) => {
    expect(aloud(event, 'en-GB')).toBe(words);
  });

  test('aloud, with what became of a forecast', () => {
    const accounts = [account('a', { outcome: 'unfulfilled' })];
    const forecast = event('x', '2024-07-09', { title: 'Rain', modality: 'forecast', accounts });
    expect(aloud(forecast, 'en-GB')).toContain(
      'Reported as a forecast; an account says that it did not come about.',
    );
  });

  test('aloud, with its lane and where it stands', () => {
    const place = { position: 1200, of: 4300, lane: 'Diplomacy' };
    expect(aloud(untold, 'en-GB', place)).toMatch(/happened\. Diplomacy\. 1,200 of 4,300\.$/);
    expect(aloud(untold, 'en-GB', { ...place, lane: '' })).toMatch(/happened\. 1,200 of 4,300\.$/);
  });

  test.each(['Will it hold?', 'It holds!', 'Not yet…', '停战？'])(
    '“%s” ends its sentence itself',
    (title) => {
      expect(aloud({ ...untold, title }, 'en-GB')).toBe(
        `${title} 6 August 2024. Reported as having happened.`,
      );
    },
  );
});

test('what was typed and not found is said without the space after it', () => {
  expect(notFound('kur ')).toBe('No event with “kur” at the start of a word or in its date.');
});
