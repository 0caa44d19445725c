import { compareAccounts, type Comparison, type Value } from '../../../../src/core/compare/index.ts';
import type { Account, TimelineEvent } from '../../../../src/core/model.ts';
import { numberSources, tellings } from '../../../../src/core/sources.ts';
import { account, article, dataset, event, span } from '../../../support/data.ts';

/** An account to compare: its words, or more of it. */
export type Words =
  string | ({ exact: string; language?: string; of?: string; read?: string } & Partial<Account>);

export interface Around {
  variants?: string[][];
  actors?: string[];
  language?: string;
}

/** An event told by one article after the other, each with one account, unless `of` names an article again. */
export function compared(words: readonly Words[], around: Around = {}) {
  const { variants = [], actors = [], language = 'en' } = around;
  const parts = words.map((each) => (typeof each === 'string' ? { exact: each } : each));
  const ids = [...new Set(parts.map(({ of }, index) => of ?? `a${index + 1}`))];
  const accounts = parts.map(({ of, read, language: _language, ...over }, index) => {
    const start = 100 * (index + 1);
    const at = read === undefined ? -1 : over.exact.indexOf(read);
    const mention =
      read === undefined ? null : { text: read, start: start + at, end: start + at + read.length, how: 'so' };
    return account(of ?? `a${index + 1}`, { start, end: start + over.exact.length, mention, ...over });
  });
  const articles = ids.map((id, index) =>
    article(id, {
      published: span(`2024-08-${String(index + 1).padStart(2, '0')}`),
      language: parts.find(({ of }, at) => (of ?? `a${at + 1}`) === id)?.language ?? language,
    }),
  );
  const told: TimelineEvent = event('e', '2024-08-06', { actors, accounts });
  const data = dataset(articles, [told]);
  return compareAccounts(told, tellings(told, numberSources(data)), { variants });
}

/** `over 1,000 soldiers: a1; 900 soldiers: a2 a3`. */
export function say(values: readonly Value[]): string {
  return values
    .map(({ text, accounts }) => `${text}: ${[...new Set(accounts.map(({ article }) => article))].join(' ')}`)
    .join('; ');
}

export const figures = ({ figures }: Comparison) =>
  figures.map(({ kind, subject, values }) => `${kind} [${subject}] ${say(values)}`);

export const words = ({ words }: Comparison) => words.map(({ rule, values }) => `${rule} ${say(values)}`);
