import { expect, test } from 'vitest';
import type { Cluster, PlacedLabel, Projection } from '../../../src/layout/index.ts';
import { withoutUnder } from '../../../src/layout/index.ts';

const label = (id: string, x: number, y: number) => ({ id, x, y, maxWidth: 100 }) as PlacedLabel;
const cluster = (id: string, x: number, y: number) => ({ id, x, y }) as Cluster;

const PROJECTION = {
  labels: [label('left', 0, 0), label('under', 150, 0), label('right', 300, 0), label('below', 150, 40)],
  clusters: [
    cluster('left', 100, 0),
    cluster('under', 290, 0),
    cluster('right', 400, 0),
    cluster('below', 250, 40),
  ],
} as unknown as Projection;

const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

test.each([
  ['between two labels', { x: 150, width: 140 }, ['left', 'right', 'below'], ['left', 'right', 'below']],
  ['over the count of another', { x: 130, width: 60 }, ['left', 'right', 'below'], ['right', 'below']],
  [
    'beside all',
    { x: 500, width: 100 },
    ['left', 'under', 'right', 'below'],
    ['left', 'under', 'right', 'below'],
  ],
])('a box %s', (_, { x, width }, labels, clusters) => {
  const { labels: kept, clusters: counts } = withoutUnder(PROJECTION, { x, y: 2, width, height: 16 }, 20);
  expect([ids(kept), ids(counts)]).toEqual([labels, clusters]);
});
