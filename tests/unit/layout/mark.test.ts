import { describe, expect, test } from 'vitest';
import type { Bounds, Span } from '../../../src/core/model.ts';
import { markOf } from '../../../src/layout/mark.ts';
import { account, DAY, day, days, event, span, windowOf } from './make.ts';

/** 10 px a day. */
const DAYS = { start: day('2024-01-01'), end: day('2024-01-01') + 100 * DAY, width: 1000 };
/** 1 px a day. */
const MONTHS = { start: day('2024-01-01'), end: day('2024-01-01') + 1000 * DAY, width: 1000 };

const PLACE = { lane: 1, row: 2, y: 30 };

const place = ({ start, end }: Bounds) => ({ ...PLACE, start, end });

const shape = (when: Span, scale = DAYS, end = when.end) =>
  markOf(event('a', when), place({ start: when.start, end }), scale);

test('a mark is of its event, in its place', () => {
  const of = event('a', span('2024-01-11'), { theme: 'aid' });
  expect(markOf(of, place(of.span), DAYS)).toMatchObject({
    id: 'a',
    event: of,
    theme: 'aid',
    ...PLACE,
  });
});

describe('markOf: kind and width', () => {
  test.each([
    {
      name: 'a day of 10 px is a bar',
      when: span('2024-01-11'),
      scale: DAYS,
      kind: 'bar',
      x: 100,
      width: 10,
    },
    {
      name: 'a day of 1 px is a point',
      when: span('2024-01-11'),
      scale: MONTHS,
      kind: 'point',
      x: 10,
      width: 8,
    },
    {
      name: 'nine days of 1 px are a point',
      when: span('2024-01-11', '2024-01-19'),
      scale: MONTHS,
      kind: 'point',
      x: 10,
      width: 8,
    },
    {
      name: 'ten are a bar',
      when: span('2024-01-11', '2024-01-20'),
      scale: MONTHS,
      kind: 'bar',
      x: 10,
      width: 10,
    },
    {
      name: 'a short month is a bar all the same',
      when: span('2024-01-11', '2024-01-15', { precision: 'month' }),
      scale: MONTHS,
      kind: 'bar',
      x: 10,
      width: 5,
    },
    {
      name: 'but never too narrow to see',
      when: span('2024-01-11', '2024-01-12', { precision: 'month' }),
      scale: MONTHS,
      kind: 'bar',
      x: 10,
      width: 4,
    },
  ])('$name', ({ when, scale, kind, x, width }) => {
    expect(shape(when, scale)).toMatchObject({ kind, x, width, parts: [] });
  });

  test.each(['millisecond', 'second', 'minute', 'hour', 'day'] as const)(
    '%s: a point where short',
    (precision) => {
      expect(shape(span('2024-01-11', '2024-01-11', { precision }), MONTHS).kind).toBe('point');
    },
  );

  test('an event that went on until later is drawn until then', () => {
    expect(shape(span('2024-01-11'), DAYS, day('2024-01-21'))).toMatchObject({
      kind: 'bar',
      x: 100,
      width: 100,
    });
  });
});

describe('markOf: what it says', () => {
  const none = {
    uncertain: false,
    oneOf: false,
    fadeStart: false,
    fadeEnd: false,
    openStart: false,
    openEnd: false,
    unknownStart: false,
    unknownEnd: false,
  };
  const both = { fadeStart: true, fadeEnd: true };

  test.each<{ more: Partial<Span>; says: object }>([
    { more: {}, says: {} },
    { more: { edtf: '2024-01~', approximate: true }, says: both },
    { more: { edtf: 'about then', approximate: true }, says: {} },
    { more: { edtf: '2024-01%', uncertain: true, approximate: true }, says: { ...both, uncertain: true } },
    { more: { edtf: '2024-01?', uncertain: true }, says: { uncertain: true } },
    { more: { edtf: '2024-01-01~/2024-01-10~', approximate: true }, says: both },
    { more: { edtf: '2024-01-01~/2024-01-10', approximate: true }, says: { fadeStart: true } },
    { more: { edtf: '2024-01-01/2024-01-10%', approximate: true }, says: { fadeEnd: true } },
    { more: { openStart: true }, says: { openStart: true } },
    { more: { openEnd: true }, says: { openEnd: true } },
    { more: { unknownStart: true }, says: { unknownStart: true } },
    { more: { unknownEnd: true }, says: { unknownEnd: true } },
    { more: { set: 'one' }, says: { oneOf: true } },
    { more: { set: 'all' }, says: {} },
  ])('$more', ({ more, says }) => {
    expect(shape(span('2024-01-05', '2024-01-10', more))).toMatchObject({ ...none, ...says });
  });

  test('modality', () => {
    const forecast = event('a', span('2024-01-05'), { modality: 'forecast' });
    expect(markOf(forecast, place(forecast.span), DAYS).modality).toBe('forecast');
  });
});

describe('markOf: at the edges of the window', () => {
  const all = {
    edtf: '~',
    approximate: true,
    openStart: true,
    openEnd: true,
    unknownStart: true,
    unknownEnd: true,
  };

  test('cuts what lies far outside, and says nothing of edges that are not there', () => {
    expect(shape(span('2023-01-01', '2025-01-01', all))).toMatchObject({
      x: -32,
      width: 1064,
      fadeStart: false,
      fadeEnd: false,
      openStart: false,
      openEnd: false,
      unknownStart: false,
      unknownEnd: false,
    });
  });

  test('keeps edges up to 32 px outside', () => {
    const says = {
      fadeStart: true,
      fadeEnd: true,
      openStart: true,
      openEnd: true,
      unknownStart: true,
      unknownEnd: true,
    };
    const edges: Span = {
      ...span('2024-01-01', '2024-01-01', all),
      start: DAYS.start - 3.2 * DAY,
      end: DAYS.end + 3.2 * DAY,
    };
    expect(shape(edges)).toMatchObject({ x: -32, width: 1064, ...says });
    expect(shape({ ...edges, start: edges.start - 1000 })).toMatchObject({ openStart: false, openEnd: true });
    expect(shape({ ...edges, end: edges.end + 1000 })).toMatchObject({ openStart: true, openEnd: false });
  });
});

test('a mark that steps back says so', () => {
  const of = event('a', span('2024-01-11'));
  const quiet = (is: boolean) => markOf(of, { ...place(of.span), quiet: is }, DAYS).quiet;
  expect([quiet(true), quiet(false)]).toEqual([true, false]);
});

describe('markOf: on a folded axis', () => {
  // Of January only ten days are drawn.
  const start = day('2024-01-05');
  const fold = { breaks: [{ start, end: day('2024-01-27'), at: start, length: DAY }] };

  test('the dates of a set stand where the axis has them', () => {
    const members = ['2024-01-02', '2024-01-28'].map((text) => ({ start: day(text), end: day(text) + DAY }));
    const when = span('2024-01-02', '2024-01-28', { set: 'all', members });
    const onAxis = { start: when.start, end: when.end - 21 * DAY };
    const mark = markOf(event('a', when), place(onAxis), DAYS, fold);
    expect(mark).toMatchObject({ kind: 'set', x: 10, width: 60 });
    expect(mark.parts).toEqual([
      { x: 10, width: 10 },
      { x: 60, width: 10 },
    ]);
  });
});

describe('markOf: sets', () => {
  const member = (first: string, last = first) => ({ start: day(first), end: day(last) + DAY });
  const set = (members: Span['members'], more: Partial<Span> = {}): Span => ({
    ...span('2024-01-01', '2024-01-01', { set: 'one', members, ...more }),
    start: members[0]!.start,
    end: members.at(-1)!.end,
  });

  test('every member is a part', () => {
    expect(shape(set([member('2024-01-03'), member('2024-01-06')]))).toMatchObject({
      kind: 'set',
      x: 20,
      width: 40,
      parts: [
        { x: 20, width: 10 },
        { x: 50, width: 10 },
      ],
    });
  });

  test('days that touch are parts of their own, where they have the room', () => {
    const days = set([member('2024-01-03', '2024-01-04'), member('2024-01-20')]);
    expect(shape(days).parts).toEqual([
      { x: 20, width: 10 },
      { x: 30, width: 10 },
      { x: 190, width: 10 },
    ]);
    expect(shape(days, { ...DAYS, width: 999 }).parts).toHaveLength(2);
  });

  test('months are not taken apart', () => {
    const months = set([member('2024-01-01', '2024-01-31'), member('2024-03-01', '2024-03-31')], {
      precision: 'month',
    });
    expect(shape(months).parts).toEqual([
      { x: 0, width: 310 },
      { x: 600, width: 310 },
    ]);
  });

  test('parts are never too narrow to see', () => {
    expect(shape(set([member('2024-01-03'), member('2024-02-06')]), MONTHS).parts).toEqual([
      { x: 2, width: 6 },
      { x: 36, width: 6 },
    ]);
  });

  test('parts outside the window are left out, long ones cut', () => {
    const parts = shape(
      set([member('2023-01-01'), member('2023-06-01', '2024-01-02'), member('2025-01-01')], {
        precision: 'month',
      }),
    ).parts;
    expect(parts).toEqual([{ x: -32, width: 52 }]);
  });

  test('a set of one member is a bar, one in a few px a point', () => {
    expect(shape(set([member('2024-01-03', '2024-01-06')]))).toMatchObject({ kind: 'bar', oneOf: true });
    expect(shape(set([member('2024-01-03'), member('2024-01-06')]), MONTHS)).toMatchObject({
      kind: 'point',
      oneOf: true,
      parts: [],
    });
  });
});

test.each([
  { modality: 'forecast', outcomes: [null, 'fulfilled'], drawn: 'fulfilled' },
  { modality: 'forecast', outcomes: ['unfulfilled', 'unfulfilled'], drawn: 'unfulfilled' },
  { modality: 'forecast', outcomes: ['unfulfilled', 'fulfilled'], drawn: 'disputed' },
  { modality: 'forecast', outcomes: [null], drawn: null },
  { modality: 'happened', outcomes: ['fulfilled'], drawn: null },
] as const)('a $modality event with the outcomes $outcomes is drawn as $drawn', (told) => {
  const accounts = told.outcomes.map((outcome) => ({ ...account('a'), outcome }));
  const made = event('x', days(5), { modality: told.modality, accounts });
  const { start, end } = made.span;
  const mark = markOf(made, { lane: 0, row: 0, y: 0, start, end }, windowOf(0, 10));
  expect(mark.outcome).toBe(told.drawn);
});
