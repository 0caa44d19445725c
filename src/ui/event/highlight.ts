import type { Comparison, Mark, Value } from '../../core/compare/index.ts';
import type { Account } from '../../core/model.ts';

/** What a stretch of an excerpt is marked as. Each has its own line under the words; `quoted` only lights up. */
export type MarkKind = 'figure' | 'only' | 'words' | 'quoted';

/** Words that are marked, and the value of the table that they belong to. */
export interface Highlight {
  start: number;
  end: number;
  kind: MarkKind | 'mention';
  value: Value | null;
}

/** The marks of a comparison by the account that they stand in; quotations only of the value that is lit. */
export function highlightsOf({ dates, figures, words, quoted }: Comparison): Map<Account, Highlight[]> {
  const highlights = new Map<Account, Highlight[]>();
  const add = (value: Value, kind: Highlight['kind']) => {
    for (const { account, start, end } of value.marks) {
      const own = highlights.get(account) ?? [];
      highlights.set(account, own);
      own.push({ start, end, kind, value });
    }
  };
  for (const value of dates?.values ?? []) add(value, 'mention');
  for (const { kind, values } of figures) {
    for (const value of values) add(value, kind === 'only' ? 'only' : 'figure');
  }
  for (const { values } of words) for (const value of values) add(value, 'words');
  for (const value of quoted) add(value, 'quoted');
  return highlights;
}

/** Which kinds of marks there are, in the order of the key. */
export function kindsOf({ figures, words }: Comparison): MarkKind[] {
  const has: Partial<Record<MarkKind, boolean>> = {
    figure: figures.some(({ kind }) => kind === 'different'),
    only: figures.some(({ kind }) => kind === 'only'),
    words: words.length > 0,
  };
  return (['figure', 'only', 'words'] as const).filter((kind) => has[kind]);
}

/** The articles that marks stand in, each once. */
export function articlesOf(marks: readonly Pick<Mark, 'account'>[]): string[] {
  return [...new Set(marks.map(({ account }) => account.article))];
}
