import type { MarkShape } from './mark.ts';

/** One thing that a mark can say. */
export interface LegendEntry {
  /** Stable; to translate by. */
  kind: string;
  /** In English. */
  label: string;
  /** To be painted in a box of `LEGEND_WIDTH` × `METRICS.markHeight` px. */
  sample: MarkShape;
}

export const LEGEND_WIDTH = 48;

const BAR: MarkShape = {
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

const POINT: MarkShape = { ...BAR, kind: 'point', x: 20, width: 8 };

export const LEGEND: readonly LegendEntry[] = [
  { kind: 'point', label: 'a day, or a part of one', sample: POINT },
  { kind: 'bar', label: 'a longer time', sample: BAR },
  { kind: 'claimed', label: 'claimed', sample: { ...POINT, modality: 'claimed' } },
  { kind: 'forecast', label: 'forecast', sample: { ...POINT, modality: 'forecast' } },
  { kind: 'approximate', label: 'about this time', sample: { ...BAR, fadeStart: true, fadeEnd: true } },
  { kind: 'uncertain', label: 'date uncertain', sample: { ...BAR, uncertain: true } },
  {
    kind: 'one-of',
    label: 'on one of these days',
    sample: {
      ...BAR,
      kind: 'set',
      oneOf: true,
      parts: [
        { x: 8, width: 8 },
        { x: 20, width: 8 },
        { x: 32, width: 8 },
      ],
    },
  },
  { kind: 'open-end', label: 'goes on', sample: { ...BAR, x: 2, width: 24, openEnd: true } },
  { kind: 'unknown-end', label: 'end unknown', sample: { ...BAR, x: 2, width: 24, unknownEnd: true } },
];
