import { afterEach, describe, expect, test, vi } from 'vitest';
import type { TimelineEvent } from '../../../src/core/model.ts';
import { COLLAPSED, COMFORTABLE, COMPACT, widthsOf, type RowMetrics } from '../../../src/layout/index.ts';
import { arrangeHere, type Arranger } from '../../../src/state/arranger.ts';
import type { Picture } from '../../../src/state/picture.svelte.ts';
import { Input } from '../../support/runes.svelte.ts';
import { slowArranger } from '../../support/slow-arranger.ts';
import { daily, endPicture, showOf, together, type Show } from './make-picture.ts';

let show: Show;

afterEach(endPicture);

function pictureOf(...of: Parameters<typeof showOf>): Picture {
  show = showOf(...of);
  return show.picture;
}

describe('the projection', () => {
  test('is of nothing without events or room, and no work is asked for', () => {
    const arranger = vi.fn<Arranger>(arrangeHere);
    expect(pictureOf({ events: [] }, { arranger }).projection).toMatchObject({
      width: 0,
      lanes: [],
      labels: [],
    });
    expect(pictureOf({ events: daily(3), width: 0 }, { arranger }).projection.lanes).toEqual([]);
    expect(arranger).not.toHaveBeenCalled();
  });

  test('of another height asks for no widths anew', () => {
    const widths = vi.fn(() => widthsOf(new Float32Array(20).fill(90)));
    const height = new Input(100);
    const picture = pictureOf({ events: together(20) }, { widths, height: () => height.value });
    const before = picture.projection.height;
    const asked = widths.mock.calls.length;
    height.set(900);
    expect(picture.projection.height).not.toBe(before);
    expect(widths.mock.calls.length).toBe(asked);
  });

  test('follows the window', () => {
    const picture = pictureOf({ events: daily(3) });
    const x = () => picture.projection.labels.map((label) => label.x);
    const before = x();
    expect(before).toHaveLength(3);
    show.viewport.zoomBy(2);
    show.viewport.panBy(-100);
    expect(x()).not.toEqual(before);
  });

  test('of other events, or of another size, is the old one until the new one is worked out', async () => {
    const { arranger, works } = slowArranger();
    const picture = pictureOf({ events: daily(3) }, { arranger });
    expect(picture.projection.lanes).toEqual([]);
    works[0]!.deliver(1);
    expect(picture.projection.lanes).toHaveLength(1);
    expect(picture.projection.marks).toHaveLength(3);
    expect(picture.projection.labels).toEqual([]);
    works[0]!.deliver();
    await vi.waitFor(() => expect(picture.projection.labels).toHaveLength(3));

    show.scene.set({ events: daily(3).map((of) => ({ ...of, id: `other ${of.id}` })) });
    expect(picture.projection.labels.map(({ id }) => id)).toEqual(['e0', 'e1', 'e2']);
    works[1]!.deliver();
    expect(picture.projection.marks.map(({ id }) => id).sort()).toEqual(['other e0', 'other e1', 'other e2']);
  });

  test('has the marks that are always wanted', () => {
    const picture = pictureOf({ events: together(390), height: 58 }, { always: () => ['e389'] });
    expect(picture.projection.density).toHaveLength(1);
    expect(picture.projection.marks.map(({ id }) => id)).toContain('e389');
  });
});

describe('rows', () => {
  test.each([
    { name: 'a few events', scene: { events: daily(3) }, metrics: COMFORTABLE },
    { name: 'as many as 400', scene: { events: daily(400), height: 1e6, width: 1e6 }, metrics: COMFORTABLE },
    { name: 'more than 400', scene: { events: daily(401), height: 1e6, width: 1e6 }, metrics: COMPACT },
    {
      name: 'as many labels as rows',
      scene: { events: together(4), height: 4 * 44 + 14 },
      metrics: COMFORTABLE,
    },
    {
      name: 'one and a half as many',
      scene: { events: together(6), height: 4 * 44 + 14 },
      metrics: COMFORTABLE,
    },
    { name: 'as many, and a px less', scene: { events: together(6), height: 4 * 44 + 13 }, metrics: COMPACT },
    { name: 'more', scene: { events: together(7), height: 4 * 44 + 14 }, metrics: COMPACT },
    {
      name: 'one row, whatever the height',
      scene: { events: together(1), height: 10 },
      metrics: COMFORTABLE,
    },
    { name: 'two labels and no height', scene: { events: together(2), height: 10 }, metrics: COMPACT },
    {
      name: 'lanes that have a row each, whatever the height',
      scene: { events: daily(3), lanes: [[0], [1], [2]], height: 10 },
      metrics: COMFORTABLE,
    },
  ])('of $name', ({ scene, metrics }) => {
    const picture = pictureOf(scene);
    expect(picture.metrics).toBe(metrics);
    expect(picture.labelsSayAll).toBe(metrics === COMFORTABLE);
  });

  test('are shared out by need', () => {
    const picture = pictureOf({ events: together(5), lanes: [[0], [1, 2, 3, 4]], height: 2 * 58 + 3 * 44 });
    expect(picture.projection.lanes.map(({ rows }) => rows)).toEqual([1, 4]);
    expect(picture.projection.height).toBe(2 * 58 + 3 * 44);
  });

  test('of lanes that are collapsed are one, of marks alone, and leave their room to the others', () => {
    const picture = pictureOf({
      events: together(9),
      lanes: [[0], [1, 2, 3, 4, 5, 6, 7, 8]],
      height: 58 + 58 + 44,
    });
    expect(picture.metrics).toBe(COMPACT);
    show.collapsed.set(new Set(['lane1']));
    expect(picture.metrics).toBe(COMFORTABLE);
    expect(picture.projection.lanes).toMatchObject([
      { rows: 1, height: 58, collapsed: false },
      { rows: 1, height: 28, collapsed: true },
    ]);
    expect(picture.projection.labels.map(({ lane }) => lane)).toEqual([0]);
    expect(picture.projection.marks.filter(({ lane }) => lane === 1)).toHaveLength(8);
    show.collapsed.set(new Set(['lane0']));
    expect(picture.projection.lanes.map(({ rows, height }) => [rows, height])).toEqual([
      [1, 28],
      [5, 2 + 5 * 24 + 2],
    ]);
  });

  test('of lanes with too many marks have a strip for density, which takes of the height', () => {
    const many = pictureOf({ events: together(401), width: 1200, height: 28 + 18 + 24 * 3 - 1 });
    expect(many.projection.lanes).toMatchObject([{ rows: 3, height: 28 + 18 + 24 * 2 }]);
    const fewer = pictureOf({ events: together(401), width: 1203, height: 28 + 18 + 24 * 3 });
    expect(fewer.projection.lanes).toMatchObject([{ rows: 4, height: 28 + 24 * 3 }]);
  });

  test('are as they are asked for, where they are', () => {
    const form = { rows: 7, metrics: COLLAPSED, collapsed: false, strip: true };
    const picture = pictureOf({ events: daily(1) }, { forms: () => [form] });
    expect(picture.projection.lanes).toMatchObject([{ rows: 7 }]);
  });
});

describe('labels', () => {
  const widestOf = (width: number) => {
    const widths = vi.fn((_: RowMetrics, widest: number) => widthsOf(Float32Array.of(widest)));
    pictureOf({ events: daily(1), width }, { widths });
    return widths.mock.calls.map(([metrics, widest]) => [metrics === COMFORTABLE, widest]);
  };

  test('are no wider than about three fifths of the timeline, nor than anyone reads', () => {
    expect(widestOf(1000).at(-1)).toEqual([true, 620]);
    expect(widestOf(5000).at(-1)).toEqual([true, 640]);
    // In single precision 198.4 would be less than itself, and its title not cut with an ellipsis.
    expect(widestOf(320).at(-1)).toEqual([true, 198]);
  });

  test('stand further apart in comfortable rows, and chips are as wide as their digits', () => {
    const inputOf = (events: TimelineEvent[]) => {
      const { arranger, works } = slowArranger();
      pictureOf({ events }, { arranger });
      return works[0]!.input;
    };
    expect(inputOf(daily(3))).toMatchObject({ gap: 18, chip: { base: 24, digit: 7 } });
    expect(inputOf(daily(401))).toMatchObject({ gap: 8 });
    const { scales, window } = inputOf(daily(3));
    const { start, end, width } = show.viewport.fitted;
    expect(window).toEqual({ start, end });
    expect(scales[1]).toBeCloseTo(width / (end - start), 20);
  });
});
