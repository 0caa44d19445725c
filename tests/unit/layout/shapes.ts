import type { MarkShape } from '../../../src/layout/mark.ts';

/** A plain bar, to be given a place. */
export const BAR: MarkShape = {
  kind: 'bar',
  x: 8,
  width: 32,
  parts: [],
  modality: 'happened',
  uncertain: false,
  oneOf: false,
  fadeStart: false,
  fadeEnd: false,
  openStart: false,
  openEnd: false,
  unknownStart: false,
  unknownEnd: false,
};

export const POINT: MarkShape = { ...BAR, kind: 'point', x: 20, width: 8 };
