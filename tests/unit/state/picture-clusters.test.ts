import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Picture } from '../../../src/state/picture.svelte.ts';
import { DAY, days, event, NEW_YEAR } from '../layout/make.ts';
import { slowArranger } from '../../support/slow-arranger.ts';
import { endPicture, showOf, together, type Show } from './make-picture.ts';

let show: Show;

afterEach(endPicture);

function pictureOf(...of: Parameters<typeof showOf>): Picture {
  show = showOf(...of);
  return show.picture;
}

describe('what is beyond, and over all', () => {
  const events = [
    event('past', days(0, 2)),
    event('long', days(1, 50)),
    event('here', days(40)),
    event('next', days(80)),
  ];

  test('how many events are over, and how many are yet to come', () => {
    const picture = pictureOf({
      events,
      lanes: [
        [0, 2],
        [1, 3],
      ],
    });
    expect(picture.beyond).toEqual({ before: 0, after: 0 });
    show.viewport.show({ start: NEW_YEAR + 30 * DAY, end: NEW_YEAR + 60 * DAY });
    expect(picture.beyond).toEqual({ before: 1, after: 1 });
    show.viewport.show({ start: NEW_YEAR + 2 * DAY, end: NEW_YEAR + 80 * DAY });
    expect(picture.beyond).toEqual({ before: 1, after: 1 });
    show.viewport.show({ start: NEW_YEAR + 2 * DAY - 1, end: NEW_YEAR + 80 * DAY + 1 });
    expect(picture.beyond).toEqual({ before: 0, after: 0 });
  });

  test('the overview counts all of them, wherever the window is', () => {
    const picture = pictureOf({
      events,
      lanes: [
        [0, 2],
        [1, 3],
      ],
    });
    const { overview } = picture;
    expect(overview).toHaveLength(500);
    expect(Math.max(...overview)).toBe(2);
    show.viewport.zoomBy(4);
    expect(picture.overview).toBe(overview);
  });

  test('both are empty as long as nothing is worked out', () => {
    const picture = pictureOf({ events }, { arranger: slowArranger().arranger });
    expect(picture.beyond).toEqual({ before: 0, after: 0 });
    expect(Math.max(...picture.overview)).toBe(0);
    expect(picture.reports).toEqual([]);
  });
});

describe('clusters', () => {
  let picture: Picture;
  beforeEach(() => {
    picture = pictureOf({ events: [...together(150), event('last', days(20))], height: 28 + 24 });
  });

  test('list the events that have no label, a hundred at the most', () => {
    const [cluster] = picture.projection.clusters;
    expect(cluster).toMatchObject({ id: 'e0', count: 148 });
    const hidden = picture.hidden(cluster!);
    expect(hidden).toHaveLength(100);
    expect(hidden.slice(0, 2).map(({ id }) => id)).toEqual(['e2', 'e3']);
  });

  test('reach from where their first event begins to where the last does', () => {
    const [cluster] = picture.projection.clusters;
    expect(picture.boundsOf(cluster!)).toEqual({ start: NEW_YEAR, end: NEW_YEAR });
    expect(picture.boundsOf({ ...cluster!, to: 151 })).toEqual({ start: NEW_YEAR, end: NEW_YEAR + 20 * DAY });
  });

  test('are of the events that are shown, while others are worked out', () => {
    const { arranger, works } = slowArranger();
    const slow = pictureOf({ events: together(9), height: 58 }, { arranger });
    works[0]!.deliver();
    const [cluster] = slow.projection.clusters;
    show.scene.set({ events: together(2, 'other') });
    expect(slow.hidden(cluster!).map(({ id }) => id)).toEqual(['e2', 'e3', 'e4', 'e5', 'e6', 'e7', 'e8']);
  });

  test('of lanes that are not there have nothing', () => {
    const [cluster] = picture.projection.clusters;
    expect(picture.hidden({ ...cluster!, lane: 5 })).toEqual([]);
    expect(picture.boundsOf({ ...cluster!, lane: 5 })).toBeNull();
    const none = pictureOf({ events: [] });
    expect(none.hidden(cluster!)).toEqual([]);
    expect(none.boundsOf(cluster!)).toBeNull();
  });
});
