import { expect, test } from 'vitest';
import { found } from './found.ts';

test.each([
  ['They meet on the last Friday of May.', ['the last Friday of May 2024-05-31']],
  ['They met on the first Monday in June 2023.', ['the first Monday in June 2023 2023-06-05']],
  ['They meet on the second Tuesday of each month.', ['the second Tuesday of each month P1M']],
  ['They met on the last day of June.', ['the last day of June 2024-06-30']],
  ['They met on the first day of 2023.', ['the first day of 2023 2023-01-01']],
  ['They met in the final month of 2023.', ['the final month of 2023 2023-12']],
  ['They met on the last weekend of June.', ['the last weekend of June 2024-W26-WE']],
  ['They met in the last week of June.', ['the last week of June 2024-06']],
])('counts days in a longer stretch: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['They will meet in the upcoming weeks.', ['the upcoming weeks PXW']],
  ['They will meet on the upcoming weekend.', ['the upcoming weekend 2024-W28-WE']],
  ['It was more in the last financial year.', ['the last financial year 2023']],
  ['It was more in the financial year of 2016/17.', ['2016/17 2016']],
  ['That was better in the old days.', ['the old days PAST_REF']],
  ['Their weekslong march and their yearslong quarrel are over.', ['weekslong PXW', 'yearslong PXY']],
  ['They left in ’16, and came back in the summer of ’08.', ['’16 2016', 'the summer of ’08 2008-SU']],
  ["They left in '98, some say.", ["'98 1998"]],
  ['They lay there well into the spring.', ['the spring 2024-SP']],
  ['These are gifts from Christmas.', ['Christmas 2023-12-25']],
  ['They spent the Christmas holiday there.', ['the Christmas holiday 2023-12-25']],
  ['They are seen several times a year.', ['several times a year P1Y']],
  ['It failed just hours after the start.', ['just hours PTXH']],
  ['The fire, which came hours after they left, is out.', ['hours PTXH']],
  ['It was so from about 2000 to 2007.', ['about 2000 2000', '2007 2007']],
  ['It is the first fair of the new year.', ['the new year 2025']],
])('reads %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  'They left on the last day of the fair.',
  'A year-over-year comparison is hard.',
  '100s of people came, then 1000s more and 2000s of gulls.',
  'They asked for a 90-a-year fee.',
  "They read it in '60 Minutes' and heard of '20 more fires'.",
])('finds nothing in: %s', (text) => {
  expect(found(text)).toEqual([]);
});
