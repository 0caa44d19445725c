import { expect, test } from 'vitest';
import { listed } from '../../../../src/ui/embed/rows.ts';
import { account, article, dataset, event } from '../../../support/data.ts';

const DATA = dataset(
  [article('x', { publisher: 'North' }), article('y', { publisher: 'South' })],
  [
    event('a', '2024-01', { accounts: [account('y')] }),
    event('b', '2024-02', { accounts: [account('x')] }),
    event('c', '2024-03', { accounts: [account('y')] }),
  ],
);
test.each([
  ['theme', ['a', 'b', 'c']],
  ['none', ['a', 'b', 'c']],
  ['outlet', ['b North', 'a South', 'c South']],
  ['actor', ['a No actor named', 'b No actor named', 'c No actor named']],
] as const)('by %s', (by, rows) => {
  expect(listed(DATA, by).map(({ event, lane }) => `${event.id} ${lane}`.trim())).toEqual(rows);
});
