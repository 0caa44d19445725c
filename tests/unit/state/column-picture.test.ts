import { afterEach, describe, expect, test } from 'vitest';
import { COLLAPSED, UNFOLDED, type Cluster } from '../../../src/layout/index.ts';
import { tableOf } from '../../../src/layout/event-table.ts';
import { extentOf } from '../../../src/layout/extent.ts';
import { arrangeHere, type Arranger } from '../../../src/state/arranger.ts';
import { ColumnPicture } from '../../../src/state/column-picture.svelte.ts';
import { Viewport } from '../../../src/state/viewport.svelte.ts';
import { DAY, days, event, NEW_YEAR } from '../layout/make.ts';
import { inRoot, Input } from '../../support/runes.svelte.ts';

/** Columns are 200 px wide with their padding; labels are 40 px high, under heads of 10 px. */
const OPEN = { rowHeight: 184, captionHeight: 0, padTop: 10, padBottom: 6 };
const ABOVE = 4;

/** 1000 px of window, of which 900 are 100 days when everything is in view. */
const ROOM = { left: 20, right: 80 };

/** A crowd of thirty on one day, between two others; everything takes 100 days. */
const CROWD = [
  event('first', days(0)),
  ...Array.from({ length: 30 }, (_, i) => event(`crowd${i}`, days(50), { weight: -i })),
  event('last', days(99)),
];

let viewport: Viewport;
let collapsed: Input<ReadonlySet<string>>;
let lanes: Input<readonly (readonly number[])[]>;
let stop = () => {};

afterEach(() => stop());

interface Scene {
  events?: typeof CROWD;
  lanes?: readonly (readonly number[])[];
  always?: readonly string[];
  headOf?: (index: number) => string;
  arranger?: Arranger;
}

function pictureOf(scene: Scene = {}) {
  const { events = CROWD, always = [], headOf, arranger = arrangeHere } = scene;
  lanes = new Input(scene.lanes ?? [[...events.keys()]]);
  viewport = new Viewport({ now: () => 0, frame: () => 0, cancel: () => {}, reducedMotion: () => true });
  viewport.width = 1000;
  viewport.reel = ROOM;
  viewport.extent = extentOf(events);
  collapsed = new Input<ReadonlySet<string>>(new Set());
  const table = tableOf(events);
  const shown = () =>
    lanes.value.map((items, i) => ({ id: `lane${i}`, label: '', items: Uint32Array.from(items) }));
  const labels = {
    heights: new Float32Array(events.length).fill(40),
    heads: new Float32Array(events.length).fill(10),
    headOf: headOf ?? ((index: number) => events[index]!.id),
  };
  const { made, stop: end } = inRoot(
    () =>
      new ColumnPicture(viewport, {
        table: () => table,
        lanes: shown,
        fold: () => UNFOLDED,
        collapsed: () => collapsed.value,
        reported: () => null,
        always: () => always,
        arranger,
        labels: () => labels,
        above: () => ABOVE,
        metrics: () => ({ open: OPEN, collapsed: COLLAPSED }),
      }),
  );
  stop = end;
  return made;
}

/** Puts all of it in view so many times as near, from a day on. */
function look(screens: number, day = 0): void {
  const { start, end } = viewport.fitted;
  const from = NEW_YEAR + day * DAY;
  viewport.show({ start: from, end: from + (end - start) / screens });
}

const labelled = ({ projection }: ColumnPicture) => projection.labels.map(({ id }) => id);

describe('labels', () => {
  test('stand by their marks where they have the room, and about them where they have not', () => {
    const picture = pictureOf({ events: CROWD.slice(0, 4) });
    viewport.show(viewport.fitted);
    const { labels, width, shift } = picture.projection;
    expect(width).toBe(1000);
    expect(labels.map(({ id }) => id)).toEqual(['first', 'crowd0', 'crowd1', 'crowd2']);
    // 51 days take 900 px, after the 20 of the room.
    const crowd = 20 + (50 * 900) / 51;
    const tops = [20 - ABOVE, crowd - ABOVE - 75 + 25, crowd - ABOVE, crowd - ABOVE + 50];
    labels.forEach(({ x, sheetX, markX, hasHead, maxWidth, y }, i) => {
      expect(x).toBeCloseTo(tops[i]!, 0);
      expect(Math.abs(sheetX + shift - x)).toBeLessThanOrEqual(1);
      expect(markX + shift).toBeCloseTo(i === 0 ? 20 : crowd, -0.5);
      expect([hasHead, maxWidth, y]).toEqual([true, 50, 10]);
    });
  });

  test('are found where they stand', () => {
    const picture = pictureOf({ lanes: [[0], [...CROWD.keys()].slice(1)] });
    viewport.show(viewport.fitted);
    const { start, end, width } = viewport.scale;
    for (const { id, x } of picture.projection.labels) {
      expect(((picture.labelAt(id)! - start) / (end - start)) * width).toBeCloseTo(x, 1);
    }
    expect(picture.labelAt('crowd29')).toBeNull();
    expect(picture.labelAt('nowhere')).toBeNull();
    collapsed.set(new Set(['lane1']));
    expect(picture.labelAt('last')).toBeNull();
  });

  test('share a head with the one before of the same', () => {
    const picture = pictureOf({ headOf: (index) => CROWD[index]!.when });
    look(16, 45);
    const heads = picture.projection.labels.map(({ hasHead }) => hasHead);
    expect(heads.length).toBeGreaterThan(3);
    expect(heads.filter((hasHead) => hasHead).length).toBeLessThanOrEqual(1);
  });

  test('stand on their sheet where they are while the page scrolls', () => {
    const picture = pictureOf();
    look(4, 40);
    const before = picture.projection;
    viewport.panBy(37);
    const after = picture.projection;
    expect(before.shift - after.shift).toBe(37);
    const kept = after.labels.filter(({ id, stuck }) => !stuck && labelled(picture).includes(id));
    for (const { id, sheetX } of kept) {
      const was = before.labels.find((label) => label.id === id && !label.stuck);
      if (was !== undefined) expect(sheetX).toBe(was.sheetX);
    }
    expect(kept.length).toBeGreaterThan(2);
  });

  test('keep to the reel, with the room at its end', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => event(`crowd${i}`, days(99)));
    const picture = pictureOf({ events: [event('first', days(0)), ...crowd] });
    viewport.show(viewport.fitted);
    const { labels } = picture.projection;
    const last = labels.at(-1)!;
    expect(last.x + last.maxWidth).toBeCloseTo(1000, 0);
    look(4, 99);
    const near = picture.projection.labels.at(-1)!;
    expect(near.x + near.maxWidth).toBeCloseTo(1000, 0);
  });

  test('of what goes on are held at the top of the window, wherever the sheet is', () => {
    const picture = pictureOf({ events: [event('long', days(0, 100)), event('last', days(99))] });
    look(4, 40);
    const [label] = picture.projection.labels;
    expect(label).toMatchObject({ id: 'long', x: 0, stuck: true, hasHead: true });
    expect(label!.sheetX + picture.projection.shift).toBe(0);
    expect(picture.projection.clusters).toEqual([]);
  });

  test('wait for the lanes that they stand in', () => {
    let answers = 1;
    const slow: Arranger = (input, onparts) =>
      answers-- > 0 ? arrangeHere(input, onparts) : { need: () => {}, stop: () => {} };
    const picture = pictureOf({ arranger: slow });
    viewport.show(viewport.fitted);
    expect(labelled(picture)).toContain('first');
    lanes.set([[0], [...CROWD.keys()].slice(1)]);
    expect(picture.projection.lanes).toHaveLength(1);
    expect(labelled(picture)).toEqual([]);
  });

  test('are not those of a lane that is collapsed', () => {
    const picture = pictureOf({ lanes: [[0], [...CROWD.keys()].slice(1)] });
    viewport.show(viewport.fitted);
    expect(labelled(picture)).toContain('last');
    expect(picture.projection.lanes.map(({ height, collapsed }) => [height, collapsed])).toEqual([
      [200, false],
      [200, false],
    ]);
    expect(picture.projection.labels.find(({ id }) => id === 'last')).toMatchObject({ lane: 1, y: 210 });

    collapsed.set(new Set(['lane1']));
    expect(labelled(picture)).toEqual(['first']);
    expect(picture.projection.lanes.map(({ height, collapsed }) => [height, collapsed])).toEqual([
      [200, false],
      [28, true],
    ]);
    expect(picture.projection.marks.some(({ id }) => id === 'last')).toBe(true);
  });

  test('the most important of a crowd are shown, and never fewer further in', () => {
    const picture = pictureOf();
    viewport.show(viewport.fitted);
    const whole = labelled(picture);
    expect(whole).toEqual(expect.arrayContaining(['first', 'crowd0', 'crowd1', 'last']));
    expect(whole.length).toBe(18);
    look(4, 38);
    const near = labelled(picture);
    expect(whole.filter((id) => id.startsWith('crowd') && !near.includes(id))).toEqual([]);
  });
});

describe('what has no label', () => {
  test('is counted behind the one before, and listed', () => {
    const picture = pictureOf();
    viewport.show(viewport.fitted);
    const { clusters, labels } = picture.projection;
    expect(labels.length + clusters.reduce((sum, { count }) => sum + count, 0)).toBe(CROWD.length);
    const [cluster] = clusters;
    const hidden = picture.hidden(cluster!).map(({ id }) => id);
    expect(hidden).toHaveLength(cluster!.count);
    expect(hidden.filter((id) => labelled(picture).includes(id))).toEqual([]);
    expect(picture.boundsOf(cluster!)).toEqual({ start: NEW_YEAR + 50 * DAY, end: NEW_YEAR + 50 * DAY });
    const label = labels.find(({ id }) => id === cluster!.id);
    expect(cluster).toMatchObject({ x: label!.x, y: label!.y, sheetX: label!.sheetX, lane: 0, row: 0 });
  });

  test('also what comes before the first label of all', () => {
    const events = CROWD.map((each) => (each.id === 'first' ? { ...each, weight: -99 } : each));
    const crowd = Array.from({ length: 30 }, (_, i) => event(`early${i}`, days(0), { weight: i }));
    const picture = pictureOf({ events: [...crowd, ...events] });
    viewport.show(viewport.fitted);
    const { clusters, labels } = picture.projection;
    expect(labels.length + clusters.reduce((sum, { count }) => sum + count, 0)).toBe(62);
    const [cluster] = clusters;
    expect(cluster).toMatchObject({ id: labels[0]!.id, from: 0 });
    expect(picture.hidden(cluster!)).toHaveLength(cluster!.count);
  });

  test('a list of very many has the first', () => {
    const events = Array.from({ length: 300 }, (_, i) => event(`e${String(i).padStart(3, '0')}`, days(0)));
    const picture = pictureOf({ events });
    viewport.show(viewport.fitted);
    const largest = picture.projection.clusters.reduce((a: Cluster, b) => (b.count > a.count ? b : a));
    expect(largest.count).toBeGreaterThan(100);
    expect(picture.hidden(largest)).toHaveLength(100);
  });
});

describe('marks', () => {
  test('of events with a label are drawn, however many there are, and those that are wanted anyway', () => {
    const events = Array.from({ length: 900 }, (_, i) => event(`e${i}`, days(i / 9)));
    const picture = pictureOf({ events, always: ['e500'] });
    viewport.show(viewport.fitted);
    const { marks, density } = picture.projection;
    expect(density).toHaveLength(1);
    const drawn = new Set(marks.map(({ id }) => id));
    expect(labelled(picture).filter((id) => !drawn.has(id))).toEqual([]);
    expect(drawn.has('e500')).toBe(true);
    expect(marks).toHaveLength(labelled(picture).length + 1);
  });
});

describe('how long a story is best read', () => {
  // Labels have a reach of 1000 px, and all of time is 900 on one screen: more are shown from ten ninths of it on.
  test.each([
    { name: 'one event', events: [event('one', days(0))], screens: 1 },
    { name: 'a few', events: [0, 40, 99].map((n) => event(`e${n}`, days(n))), screens: 1 },
    {
      name: 'thirty, day by day',
      events: Array.from({ length: 30 }, (_, i) => event(`e${i}`, days(i))),
      screens: 20 / 9,
    },
    {
      name: 'very many',
      events: Array.from({ length: 2000 }, (_, i) => event(`e${i}`, days(i))),
      screens: 160 / 9,
    },
    { name: 'a crowd that never comes apart', events: CROWD.slice(1, 31), screens: 1 },
  ])('$name: $screens screens', ({ events, screens }) => {
    expect(pictureOf({ events }).screens).toBeCloseTo(screens);
  });

  test('no longer than the finest scale makes it', () => {
    const events = Array.from({ length: 400 }, (_, i) => event(`e${i}`, days(i / 400)));
    // A day’s events: windows of a quarter of it are the shortest.
    expect(pictureOf({ events }).screens).toBeLessThanOrEqual(8);
  });
});

test('a label tells all that a card would, but when it was reported', () => {
  expect(pictureOf().labelsSayAll).toBe(true);
  expect(pictureOf().reports).toEqual([]);
});
