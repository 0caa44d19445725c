import type { Cell, Column } from '../../core/coverage/index.ts';
import { describeSpan } from '../../core/span/index.ts';
import { isolated } from '../../core/text/index.ts';
import { count } from '../wording.ts';

/** What a cell holds, for those who do not see its marks; a hole is said of articles, never of an outlet. */
export function inWords(cell: Cell | null, column: Column, locale: string): string {
  if (cell === null) return hole(column);
  const { length } = column.sources;
  return [
    `${column.label}: ${count(cell.accounts.length, 'passage')}`,
    length > 1 && `in ${cell.articles} of its ${length} articles`,
    cell.speakers.length > 0 && `quotes ${cell.speakers.join(', ')}`,
    cell.otherDates.length > 0 &&
      `other date: ${cell.otherDates.map((edtf) => describeSpan({ edtf }, locale)).join('; ')}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** Of columns where an event is not. */
export function hole({ sources }: Column): string {
  return sources.length === 1
    ? 'Not mentioned in this article'
    : `In none of its ${sources.length} articles here`;
}

/** `The New York Times (2)`, `Antiwar.com (4 articles)`; an outlet that is not named has its article’s number already. */
export function columnInWords({ label, sources }: Column): string {
  if (sources.length > 1) return `${isolated(label)} (${count(sources.length, 'article')})`;
  const { article, number } = sources[0]!;
  return article.publisher === null ? label : `${isolated(label)} (${number})`;
}
