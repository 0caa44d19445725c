import { expect, test } from 'vitest';
import { found } from './found.ts';

test.each([
  ['They came in the early morning hours on June 6.', ['the early morning hours on June 6 2024-06-06TMO']],
  ['They came in the late evening hours of Friday.', ['the late evening hours of Friday 2024-07-05TEV']],
  ['It began yesterday at around 7:30 p.m. there.', ['yesterday at around 7:30 p.m. 2024-07-08T19:30']],
  ['It began on Friday shortly after 8 p.m.', ['Friday shortly after 8 p.m. 2024-07-05T20:00']],
  ['It began on Friday at five o’clock.', ['Friday at five o’clock 2024-07-05T05:00']],
  ['It began at 5 o’clock in the afternoon.', ['5 o’clock in the afternoon 2024-07-09T17:00']],
  [
    'On Friday morning at about 6:15 a.m., they left.',
    ['Friday morning at about 6:15 a.m. 2024-07-05T06:15'],
  ],
  ['They left on Friday evening at 9:30.', ['Friday evening at 9:30 2024-07-05T21:30']],
  ['They left last night at 1:30 a.m.', ['last night at 1:30 a.m. 2024-07-09T01:30']],
  ['Released: Thursday, 2 May 2024 – 3:55pm', ['Thursday, 2 May 2024 – 3:55pm 2024-05-02T15:55']],
  [
    'Open 9 a.m. Monday – 5 p.m. Tuesday.',
    ['9 a.m. Monday 2024-07-08T09:00', '5 p.m. Tuesday 2024-07-09T17:00'],
  ],
  [
    'In a series of early-morning raids on Friday 14 June 2019 they took six.',
    ['early-morning 2019-06-14TMO', 'Friday 14 June 2019 2019-06-14'],
  ],
  [
    'He left on June 3. In the early morning talks on Friday began.',
    ['June 3 2024-06-03', 'early morning 2024-06-03TMO', 'Friday 2024-07-05'],
  ],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
