import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Dataset } from '../../core/model.ts';

/** `5 articles, 37 events, 61 accounts; no errors, 2 warnings`. */
export function summarize(dataset: Dataset | null, diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const found = `${count(errors, 'error')}, ${count(diagnostics.length - errors, 'warning')}`;
  if (dataset === null) return `no dataset; ${found}`;
  const accounts = dataset.events.reduce((sum, event) => sum + event.accounts.length, 0);
  const parts = [
    count(dataset.articles.length, 'article'),
    count(dataset.events.length, 'event'),
    count(accounts, 'account'),
  ];
  return `${parts.join(', ')}; ${found}`;
}

function count(number: number, thing: string): string {
  return `${number === 0 ? 'no' : number} ${thing}${number === 1 ? '' : 's'}`;
}
