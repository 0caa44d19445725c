import { describe, expect, test } from 'vitest';
import type { Via } from '../../../../src/core/model.ts';
import { reportsOf } from '../../../../src/core/reader/index.ts';
import { account, event } from '../../../support/data.ts';

function via(name: string, start: number, article: string | null = null): Via {
  return { name, article, exact: `${name} reported`, start, end: start + 10 };
}

const TIMES = via('Times', 40, 'times');

describe('reportsOf', () => {
  test('nothing where no account says so', () => {
    const events = [event('e', '2024', { accounts: [account('a')] })];
    expect(reportsOf('a', { events })).toEqual({ passesOn: [], passedOnBy: [] });
  });

  test('whose report is passed on, once for all accounts that say so, with their words in order', () => {
    const again = via('Times', 5, 'times');
    const events = [
      event('e', '2024', { accounts: [account('a', { via: [TIMES] }), account('a', { via: [again] })] }),
      event('f', '2024', {
        accounts: [account('a', { via: [TIMES] }), account('b', { via: [via('AFP', 3)] })],
      }),
    ];
    expect(reportsOf('a', { events }).passesOn).toEqual([{ chain: [TIMES], words: [again, TIMES] }]);
  });

  test('a chain is told from the report that the article read', () => {
    const officials = via('Officials', 80);
    const events = [event('e', '2024', { accounts: [account('a', { via: [officials, TIMES] })] })];
    const [report] = reportsOf('a', { events }).passesOn;
    expect(report).toEqual({ chain: [TIMES, officials], words: [TIMES, officials] });
  });

  test('of another name, or another article, is another report', () => {
    const chains = [via('AFP', 1), via('Times', 2), TIMES].map((one) => account('a', { via: [one] }));
    expect(reportsOf('a', { events: [event('e', '2024', { accounts: chains })] }).passesOn).toHaveLength(3);
  });

  test('which articles pass on its own, wherever in their chain it is', () => {
    const other = via('Other', 7);
    const accounts = [
      account('a', { via: [TIMES, other] }),
      account('b', { via: [TIMES] }),
      account('b', { via: [TIMES] }),
      account('times', { via: [via('Times', 90, 'times')] }),
      account('c', { via: [other] }),
    ];
    expect(reportsOf('times', { events: [event('e', '2024', { accounts })] }).passedOnBy).toEqual([
      { article: 'a', words: [TIMES] },
      { article: 'b', words: [TIMES] },
    ]);
  });
});
