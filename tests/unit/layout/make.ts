import type { Account, Bounds, Precision, Span, TimelineEvent } from '../../../src/core/model.ts';
import type { LabelWidths } from '../../../src/layout/index.ts';

export const DAY = 86_400_000;

export function day(text: string): number {
  return Date.parse(`${text}T00:00Z`);
}

/** The span of a day, or from one day until the end of another, with whatever else is given. */
export function span(first: string, last = first, more: Partial<Span> = {}): Span {
  return {
    edtf: first === last ? first : `${first}/${last}`,
    start: day(first),
    end: day(last) + DAY,
    ...PLAIN,
    ...more,
  };
}

export function spanOf({ start, end }: Bounds, precision: Precision = 'day'): Span {
  return { edtf: '', start, end, ...PLAIN, precision };
}

const PLAIN = {
  precision: 'day' as Precision,
  approximate: false,
  uncertain: false,
  openStart: false,
  openEnd: false,
  unknownStart: false,
  unknownEnd: false,
  set: null,
  members: [],
};

export function event(id: string, when: Span, more: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    id,
    title: id,
    summary: null,
    when: when.edtf,
    span: when,
    theme: 'fighting',
    modality: 'happened',
    actors: [],
    weight: 0,
    note: null,
    accounts: [account('a')],
    ...more,
  };
}

export function account(article: string, reported: number | null = null): Account {
  return {
    article,
    exact: 'x',
    start: 0,
    end: 1,
    mention: null,
    when: '2024-01-01',
    span: span('2024-01-01'),
    speaker: null,
    reported,
  };
}

/** Every label 100 px, every chip 30 px, 10 px between them. */
export const WIDTHS: LabelWidths = { label: () => 100, chip: () => 30, gap: 10 };
