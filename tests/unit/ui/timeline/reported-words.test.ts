import { expect, test } from 'vitest';
import { numberSources } from '../../../../src/core/sources.ts';
import { reportedLine } from '../../../../src/ui/timeline/reported-words.ts';
import { account, article, event, span } from '../../../support/data.ts';

const ARTICLES = [
  article('late', { published: span('2024-08-13'), publisher: 'Antiwar.com' }),
  article('perhaps', { published: span('[2024-07-09..2024-07-14]') }),
  article('first', { published: span('2024-07-09'), publisher: 'Gazette' }),
  article('again', { published: span('2024-07-09'), publisher: 'Gazette' }),
  article('nameless', { published: span('2024-07-09') }),
  article('other', { published: span('2024-07-09'), publisher: 'Tribune' }),
  article('undated', { published: null, publisher: 'Courier' }),
];

/** In order of publication: again, first, nameless, other, perhaps, late, undated. */
const SOURCES = numberSources({ articles: ARTICLES, events: [] });

test.each<[by: string[], line: string | null]>([
  [['late'], 'Reported 13 August 2024 by Antiwar.com'],
  [['late', 'late'], 'Reported 13 August 2024 by Antiwar.com'],
  [['first', 'again'], 'Reported 9 July 2024 by Gazette'],
  [['nameless'], 'Reported 9 July 2024 by article 3'],
  [['other', 'first', 'nameless'], 'Reported 9 July 2024 by Gazette, article 3 and Tribune'],
  [['late', 'first'], 'Reported 9 July 2024 by Gazette; 13 August 2024 by Antiwar.com'],
  [['perhaps'], 'Reported one day between 9 and 14 July 2024 by article 5'],
  [
    ['undated', 'perhaps', 'first'],
    'Reported 9 July 2024 by Gazette; one day between 9 and 14 July 2024 by article 5; on a day not known by Courier',
  ],
  [['undated'], 'Reported on a day not known by Courier'],
  [[], null],
])('told by %o', (by, line) => {
  const accounts = by.map((id) => account(id));
  expect(reportedLine(event('a', '2024-07-01', { accounts }), SOURCES, 'en-GB')).toBe(line);
});

test('dates are said in the locale', () => {
  const told = event('a', '2024-07-01', { accounts: [account('late')] });
  expect(reportedLine(told, SOURCES, 'de')).toBe('Reported 13. August 2024 by Antiwar.com');
});
