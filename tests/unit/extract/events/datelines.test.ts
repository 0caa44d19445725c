import { describe, expect, test } from 'vitest';
import { readSpan } from '../../../../src/core/span/index.ts';
import { proposeFrom } from '../../../../src/extract/events/index.ts';
import { articleOf } from './articles.ts';

const REPORT = 'Rescuers found 12 people in Kyiv on Monday.';
const MORE = 'The town of Fredo is small, and its people like to walk.';

/** Excerpts with their dates. */
function told(text: string, day?: string) {
  const read = day === undefined ? null : readSpan(day);
  const article = articleOf(text, read?.ok ? { published: read.span } : {});
  return proposeFrom(article, { themes: [] }).map(({ when, excerpt }) => [when, excerpt.exact]);
}

describe('a dateline is no part of the sentence behind it, and dates nothing', () => {
  test.each([
    'FREDO, July 9, 2024 (Example) - ',
    'FREDO, Calif., July 9, 2024 (Example) — ',
    'FREDO, Calif. (Example) — July 9, 2024 — ',
    'FREDO (Example), July 9, 2024 – ',
    'FREDO — (Example) — July 9, 2024 — ',
    'FREDO, July 9, 2024 – (Example) – ',
    'FREDO, 9 July 2024 – ',
    'FREDO, July 9, 2024 -- ',
    'FREDO, 2024-07-09 — ',
    'FREDO | 9 July 2024 | ',
    'FREDO/NEW LEE, July 9, 2024 (Example) - ',
    'FREDO, Tuesday, July 9, 2024 (Example) - ',
    'FREDO, July 9, 2024, 10:15 (Example) - ',
    'FREDO, Calif., July 9, 2024 /Example Newswire/ -- ',
    'Fredo, July 9. /EXAMPLE/. ',
    'New Fredo, July 9 (Example) ',
    'FREDO (July 9, 2024) – ',
    'FREDO [July 9, 2024] – ',
    'New Fredo, Freedonia, July 9, 2024: ',
    'New Fredo, July 9, 2024 — ',
    'July 9, 2024 – ',
    '(New Fredo, July 9, 2024) ',
    'FREDO (Example)—',
    'FREDO, Calif.--(EXAMPLE WIRE)--',
    'New Fredo (Example Press) – ',
    'New Fredo, Calif. (Example Press)—',
  ])('%s', (dateline) => {
    expect(told(`${dateline}${REPORT}\n\n${MORE}`)).toEqual([['2024-07-08', REPORT]]);
  });

  test('but where it stands further down without an agency, or in a chronology, it dates what it tells', () => {
    const entry = 'July 4, 2024 – Rescuers found 12 people in Kyiv.';
    const other = 'July 6, 2024 – Rescuers found 14 people in Lviv.';
    expect(told(`${entry}\n\n${other}`).map(([when]) => when)).toEqual(['2024-07-04', '2024-07-06']);
    const inCapitals = `KYIV, ${entry}\n\nLVIV, ${other}`;
    expect(told(inCapitals).map(([when]) => when)).toEqual(['2024-07-04', '2024-07-06']);
    expect(told(`${MORE} ${MORE}\n\nIt is a cold town.\n\nNobody there knows why.\n\n${entry}`)).toEqual([
      ['2024-07-04', entry],
    ]);
  });

  test('but a day alone on a page of another time', () => {
    const entry = 'July 9, 2024 – Rescuers found 12 people in Kyiv.';
    expect(told(entry, '2024-08-20')).toEqual([['2024-07-09', entry]]);
    expect(told(entry, '2024-07-11')[0]?.[0]).not.toBe('2024-07-09');
  });
});
