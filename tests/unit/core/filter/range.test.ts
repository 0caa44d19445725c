import { describe, expect, test } from 'vitest';
import { moveEdge } from '../../../../src/core/filter/index.ts';
import type { Bounds } from '../../../../src/core/model.ts';
import { span } from '../../../support/data.ts';

const bounds = (edtf: string): Bounds => {
  const { start, end } = span(edtf);
  return { start, end };
};

const WHOLE = bounds('2022/2024');

describe('moveEdge', () => {
  test.each<[string | null, keyof Bounds, string, string | null]>([
    [null, 'start', '2023', '2023/2024'],
    [null, 'end', '2023', '2022/2023'],
    [null, 'start', ' 2023-06-10 ', '2023-06-10/2024'],
    [null, 'end', '2023-06~', '2022/2023-06'],
    ['2023-06/2023-08', 'start', '2023-07', '2023-07/2023-08'],
    ['2023-06/2023-08', 'end', '2023-06', '2023-06/2023-06'],
    ['2023-06/2023-08', 'start', '', '2022/2023-08'],
    ['2023-06/2023-08', 'end', ' ', '2023-06/2024'],
    ['2022/2023-08', 'end', '', null],
    ['2023-06/2024', 'start', '2022', null],
    ['2023-06/2024', 'start', '1999', null],
    ['2022/2024', 'start', '2024', '2024/2024'],
    [null, 'end', '+012000-01-01', null],
  ])('of %s, %s to “%s”: %s', (within, edge, text, moved) => {
    expect(moveEdge(within === null ? null : bounds(within), edge, text, WHOLE)).toEqual({
      ok: true,
      within: moved === null ? null : bounds(moved),
    });
  });

  test('a date beyond all events is a range as long as the other edge is within', () => {
    expect(moveEdge(null, 'end', '2030', WHOLE)).toEqual({ ok: true, within: null });
    expect(moveEdge(bounds('2023/2024'), 'end', '2030', WHOLE)).toEqual({
      ok: true,
      within: { start: bounds('2023').start, end: bounds('2030').end },
    });
  });

  test.each<[string | null, keyof Bounds, string, RegExp]>([
    [null, 'start', '2030', /^All events are over before that date\.$/],
    [null, 'end', '1999', /^All events start after that date\.$/],
    ['2023-06/2023-08', 'start', '2023-09', /^The range would end before it starts\.$/],
    ['2023-06/2023-08', 'end', '2023-05', /^The range would end before it starts\.$/],
    [null, 'start', 'yesterday', /yesterday.*\.$/],
    [null, 'start', '2023-13', /13.*\.$/],
    [null, 'end', '4/6/2023', /\.$/],
  ])('of %s, %s to “%s” is refused: %s', (within, edge, text, message) => {
    const moved = moveEdge(within === null ? null : bounds(within), edge, text, WHOLE);
    expect(moved).toMatchObject({ ok: false, message: expect.stringMatching(message) });
  });

  test('says what to write instead', () => {
    const moved = moveEdge(null, 'start', 'June 2023', WHOLE);
    expect(moved).toMatchObject({ ok: false, hint: expect.stringMatching(/\S/) });
  });
});
