import type { Projection } from './project.ts';

/** A part of the picture, px, from its left upper corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Of a count after a label, px: no wider. */
const CHIP = 40;

/** The projection without the labels that a box over them would cut, and without the counts after those. `height`: of a label, px. */
export function withoutUnder(projection: Projection, box: Box, height: number): Projection {
  const isApart = (x: number, y: number, width: number) =>
    x + width <= box.x || x >= box.x + box.width || y + height <= box.y || y >= box.y + box.height;
  const labels = projection.labels.filter(({ x, y, maxWidth }) => isApart(x, y, maxWidth));
  return {
    ...projection,
    labels,
    get clusters() {
      const kept = new Set(labels.map(({ id }) => id));
      return projection.clusters.filter(({ id, x, y }) => kept.has(id) && isApart(x, y, CHIP));
    },
  };
}
