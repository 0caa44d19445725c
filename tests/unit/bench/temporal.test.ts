import { describe, expect, test } from 'vitest';
import { count, f1, sum } from '../../../bench/temporal/score.js';
import { readTimeMl } from '../../../bench/temporal/time-ml.js';

const XML = `<?xml version="1.0" ?><TimeML>
<DCT><TIMEX3 tid="t0" type="DATE" value="2024-07-09" functionInDocument="CREATION_TIME">07/09/2024</TIMEX3></DCT>
<TITLE>Not <TIMEX3 tid="t9" type="DATE" value="2024">2024</TIMEX3></TITLE>
<TEXT>Rain &amp; snow <EVENT eid="e1">fell</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2024-07-08">Monday</TIMEX3>
for <TIMEX3 value="P2D" type="DURATION" tid="t2">two <SIGNAL sid="s1">full</SIGNAL> days</TIMEX3><TIMEX3 tid="t3" type="DATE" value=""/>.&#8211;&#x41;</TEXT></TimeML>`;

describe('readTimeMl', () => {
  test('gives the text, its expressions by their places, and the day it was made', () => {
    const { id, text, published, timexes } = readTimeMl(XML, 'a');
    expect([id, published, text]).toEqual([
      'a',
      '2024-07-09',
      'Rain & snow fell on Monday\nfor two full days.–A',
    ]);
    expect(timexes).toEqual([
      { start: 20, end: 26, type: 'DATE', value: '2024-07-08' },
      { start: 31, end: 44, type: 'DURATION', value: 'P2D' },
    ]);
  });

  test('gives nothing where there is nothing', () => {
    expect(readTimeMl('<TimeML></TimeML>', 'b')).toEqual({ id: 'b', text: '', published: null, timexes: [] });
  });
});

describe('count', () => {
  const timex = (start: number, end: number, value = 'v') => ({ start, end, type: 'DATE', value });

  test.each([
    ['the same words and value', [timex(0, 5)], [timex(0, 5)], [1, 1, 1]],
    ['other words', [timex(0, 5)], [timex(0, 6)], [1, 0, 1]],
    ['another value', [timex(0, 5)], [timex(0, 5, 'w')], [1, 1, 0]],
    ['words that only touch', [timex(0, 5)], [timex(5, 9)], [0, 0, 0]],
    ['two for one', [timex(0, 9)], [timex(0, 2), timex(2, 9)], [1, 0, 1]],
    ['one for two: the larger overlap', [timex(0, 2, 'a'), timex(3, 9, 'b')], [timex(0, 9, 'b')], [1, 0, 1]],
    ['the earlier of equal overlaps', [timex(4, 6, 'b'), timex(0, 2, 'a')], [timex(0, 6, 'a')], [1, 0, 1]],
    ['nothing', [timex(0, 5)], [], [0, 0, 0]],
  ])('%s', (_what, gold, found, [relaxed, strict, value]) => {
    expect(count(gold, found)).toEqual({ gold: gold.length, found: found.length, relaxed, strict, value });
  });

  test('adds up, to F1 in percent', () => {
    const total = sum([count([timex(0, 5)], [timex(0, 5)]), count([timex(0, 5)], []), count([], [])]);
    expect(total).toEqual({ gold: 2, found: 1, relaxed: 1, strict: 1, value: 1 });
    expect(f1(total.value, total)).toBeCloseTo(66.67, 2);
    expect(f1(0, sum([]))).toBe(0);
  });
});
