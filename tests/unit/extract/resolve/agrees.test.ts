import { describe, expect, test } from 'vitest';
import { agrees } from '../../../../src/extract/resolve/index.ts';

describe('agrees', () => {
  test.each([
    ['the same day', '2024-08-06', '2024-08-06'],
    ['the same but for uncertainty', '2023-11-04?', '2023-11-04'],
    ['the same but for approximation', '2022~', '2022'],
    ['the same but for both', '2023-06-01~/2023-06-10~', '2023-06-01%/2023-06-10?'],
    ['the same open interval', '2022/..', '2022/..'],
    ['the same interval of unknown end', '2024-07/', '2024-07/'],
    ['the same set', '[2024-08-05..2024-08-07]', '[2024-08-05..2024-08-07]'],
    ['a month of the year', '2022', '2022-02'],
    ['a day of the year', '2022', '2022-02-24'],
    ['a season of the year', '2024', '2024-21'],
    ['a day of the season', '2024-21', '2024-03-01'],
    ['an hour of the day', '2024-08-06', '2024-08-06T14:30:00Z'],
    ['a day of the week', '2024-08-05/2024-08-11', '2024-08-07'],
    ['some days of the week', '2024-07-08/2024-07-14', '2024-07-09/2024-07-11'],
    ['the last day of the interval', '2024-08-05/2024-08-11', '2024-08-11'],
    ['the first day of the interval', '2024-08-05/2024-08-11', '2024-08-05'],
    ['a day of about then', '2023-06-01~/2023-06-10~', '2023-06-04?'],
    ['a day of the set', '[2023-10-30..2023-11-03]', '2023-11-01'],
    ['some days of the set', '[2023-10-30..2023-11-03]', '[2023-10-30..2023-10-31]'],
    ['one of two', '[2024-05,2024-07]', '2024-07'],
    ['one of both', '{2022,2024}', '2022'],
    ['a day before', '[..2024-05]', '2023-12-31'],
    ['a month before', '[..2024-05]', '2024-05'],
    ['a time before', '[..2024-05]', '../2023-12'],
    ['any time before', '[..2024-05]', '[..2023-01]'],
    ['a day after', '[2024-07-04..]', '2030-01-01'],
    ['a time after', '[2024-07-04..]', '2024-07-05/..'],
    ['since a day of the year', '2022/..', '2022-02-24/..'],
    ['since the year, until nobody says when', '2022/..', '2022/'],
    ['since a day of the month, on and on', '2024-07/', '2024-07-09/..'],
    ['until a day of the month', '../2024-07', '../2024-07-09'],
    ['from nobody says when', '/2024-07', '../2024-07'],
  ])('with %s: %s, %s', (_, resolution, when) => {
    expect(agrees(resolution, when)).toBe(true);
  });

  test.each([
    ['the day after', '2024-08-06', '2024-08-07'],
    ['the day before', '2024-08-06', '2024-08-05'],
    ['the year after', '2022', '2023'],
    ['the month of the day', '2024-08-06', '2024-08'],
    ['the year of the month', '2024-05', '2024'],
    ['the same time told more coarsely', '2024-05-01/2024-05-31', '2024-05'],
    ['days beyond the interval', '2024-08-05/2024-08-11', '2024-08-11/2024-08-12'],
    ['days before the interval', '2024-08-05/2024-08-11', '2024-08-04/2024-08-05'],
    ['a month about then', '2023-06-01~/2023-06-10~', '2023-06'],
    ['a day outside the set', '[2023-10-30..2023-11-03]', '2023-11-04'],
    ['a day between the members', '[2024-05,2024-07]', '2024-06-15'],
    ['both of one', '[2024-05,2024-07]', '2024-05/2024-07'],
    ['a day after before', '[..2024-05]', '2024-06-01'],
    ['a day before after', '[2024-07-04..]', '2024-07-03'],
    ['on and on before', '[..2024-05]', '2024-05/..'],
    ['from nobody says when after', '[2024-07-04..]', '../2024-07-05'],
    ['one date for on and on', '2022/..', '2022'],
    ['a later year for on and on', '2022/..', '2023'],
    ['on and on for one date', '2022', '2022/..'],
    ['on and on for one date, by day', '2022', '2022-02-24/..'],
    ['from nobody says when for one date', '2022', '/2022-02-24'],
    ['a closed interval for one of unknown start', '/2024-07', '2024-05/2024-07'],
    ['another start', '2022/..', '2021/..'],
    ['the other side', '2022/..', '../2022'],
    ['no date', '2024-08-06', 'Tuesday'],
    ['no resolution', 'Tuesday', '2024-08-06'],
    ['neither', 'Tuesday', 'Tuesday'],
  ])('not with %s: %s, %s', (_, resolution, when) => {
    expect(agrees(resolution, when)).toBe(false);
  });
});
