import {
  asked,
  FACETS,
  type Dimensions,
  type Facet,
  type Filter,
  type Part,
} from '../../core/filter/index.ts';
import { formatInterval } from '../../core/interval.ts';
import type { Bounds } from '../../core/model.ts';
import { describeSpan } from '../../core/span/index.ts';

/** What the page calls the parts of a filter. */
export const PART_NAMES: Record<Part, string> = {
  outlets: 'Outlet',
  themes: 'Theme',
  actors: 'Actor',
  modality: 'Reported as',
  certainty: 'Date',
  told: 'Told by at least',
  within: 'When',
};

/** The same within a line of words. */
export const PARTS_IN_TEXT: Record<Part, string> = {
  outlets: 'outlet',
  themes: 'theme',
  actors: 'actor',
  modality: 'kind of report',
  certainty: 'kind of date',
  told: 'number of articles',
  within: 'range of time',
};

/** In a list under its part's name, and alone. */
const VALUES: Record<string, { listed: string; alone: string }> = {
  happened: { listed: 'Having happened', alone: 'happened' },
  claimed: { listed: 'A claim', alone: 'claim' },
  forecast: { listed: 'A forecast', alone: 'forecast' },
  certain: { listed: 'Certain', alone: 'date certain' },
  approximate: { listed: 'Approximate', alone: 'date approximate' },
  uncertain: { listed: 'Uncertain', alone: 'date uncertain' },
  open: { listed: 'Start or end open', alone: 'start or end open' },
};

/** A choice as it stands in its list. */
export function listed(facet: Facet, value: string, label: string | null): string {
  if (facet === 'told') return `${value} articles`;
  return label ?? VALUES[value]?.listed ?? value;
}

/** A choice that is in force, with what takes it out. */
export interface Asked {
  part: Part;
  /** Empty for the range. */
  value: string;
  label: string;
}

/** Every value that a filter asks for, in words that stand alone. */
export function askedInWords(filter: Filter, { options }: Dimensions, locale: string): Asked[] {
  const all: Asked[] = FACETS.flatMap((facet) => {
    const labels = new Map(options[facet].map(({ value, label }) => [value, label]));
    return asked(filter, facet).map((value) => ({
      part: facet,
      value,
      label: alone(facet, value, labels.get(value) ?? null),
    }));
  });
  if (filter.within !== null) {
    all.push({ part: 'within', value: '', label: rangeInWords(filter.within, locale) });
  }
  return all;
}

/** A value that the collection does not have stands as it was asked for. */
function alone(facet: Facet, value: string, label: string | null): string {
  if (facet === 'told') return `told by ${value} or more`;
  if (facet === 'outlets') return label ?? value.slice(value.indexOf(':') + 1);
  return label ?? VALUES[value]?.alone ?? value;
}

function rangeInWords(within: Bounds, locale: string): string {
  const edtf = formatInterval(within);
  const [first, last] = edtf.split('/');
  return describeSpan({ edtf: first === last ? first! : edtf }, locale);
}
