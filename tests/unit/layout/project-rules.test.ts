import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimelineEvent } from '../../../src/core/model.ts';
import { arrange, locate, type LabelWidths, type TimelineLayout } from '../../../src/layout/arrange.ts';
import { pack } from '../../../src/layout/lanes.ts';
import { project } from '../../../src/layout/project.ts';
import { toPx, type TimeScale } from '../../../src/layout/scale.ts';
import { account, DAY, event, spanOf } from './make.ts';

/** Rounding of ms in the 10¹⁵ to px. */
const SLACK = 1e-6;

const GAP = 8;
const CHIP = 30;

/** Widths from 20 to 219 px, by id. */
const widths: LabelWidths = {
  label: ({ id }) => 20 + ((Number(id) * 37) % 200),
  chip: () => CHIP,
  gap: GAP,
};

const instant = fc.oneof(
  fc.integer({ min: 0, max: 30 }).map((days) => days * DAY),
  fc.integer({ min: 0, max: 30 * DAY }),
  fc.integer({ min: -1000, max: 1000 }).map((years) => years * 365 * DAY),
);
const length = fc.oneof(
  fc.constant(DAY),
  fc.integer({ min: 1, max: 60 }).map((days) => days * DAY),
  fc.constant(60_000),
);

const anyEvents = fc
  .array(fc.record({ start: instant, length, weight: fc.integer({ min: 0, max: 3 }), two: fc.boolean() }), {
    minLength: 1,
    maxLength: 300,
    size: 'max',
  })
  .map((all) =>
    all.map(({ start, length, weight, two }, i) =>
      event(String(i), spanOf({ start, end: start + length }), {
        weight,
        accounts: two ? [account('a'), account('b')] : [account('a')],
      }),
    ),
  );

const anyLayout = fc
  .tuple(anyEvents, fc.integer({ min: 1, max: 4 }))
  .map(([events, rows]) => arrange(pack(events, 'none', []), [rows], widths, 20 / DAY));

/** Windows of seconds to centuries, in most of which there is something. */
const anyWindow = fc
  .record({
    at: instant,
    power: fc.double({ min: 3.5, max: 13.5, noNaN: true }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ at, power, share }): TimeScale => {
    const span = 10 ** power;
    return { start: at - share * span, end: at + (1 - share) * span, width: 800 };
  });

const eventsOf = (layout: TimelineLayout): TimelineEvent[] => layout.lanes[0]!.lane.events;

describe('labels', () => {
  test('never overlap, held or not, chips included', () => {
    fc.assert(
      fc.property(anyLayout, anyWindow, (layout, scale) => {
        const { labels, clusters } = project(layout, scale);
        const boxes = [
          ...labels.map(({ row, x, maxWidth }) => ({ row, x, end: x + maxWidth })),
          ...clusters.map(({ row, x }) => ({ row, x, end: x + CHIP })),
        ].sort((a, b) => a.row - b.row || a.x - b.x);
        boxes.forEach((box, i) => {
          const left = boxes[i - 1];
          if (left?.row === box.row) expect(box.x).toBeGreaterThanOrEqual(left.end + GAP - SLACK);
        });
      }),
    );
  });

  test('are those that the scale shows, wherever the window is', () => {
    fc.assert(
      fc.property(anyLayout, anyWindow, (layout, scale) => {
        const shownAt = scale.width / (scale.end - scale.start);
        const lane = layout.lanes[0]!;
        const expected = eventsOf(layout).filter(({ span }, i) => {
          const x = toPx(scale, span.start);
          return lane.appear[i]! <= shownAt && x > SLACK && x < scale.width - SLACK;
        });
        const { labels } = project(layout, scale);
        const inView = labels.filter(({ x }) => x > SLACK && x < scale.width - SLACK);
        expect(new Set(inView.map(({ id }) => id))).toEqual(new Set(expected.map(({ id }) => id)));
        for (const { id, row } of labels) expect(row).toBe(locate(layout, id)!.row);
      }),
    );
  });

  test('stay when the window is zoomed in on them', () => {
    fc.assert(
      fc.property(
        anyLayout,
        anyWindow,
        fc.double({ min: 0, max: 1e5, noNaN: true }),
        (layout, scale, more) => {
          const far = project(layout, scale).labels.filter(({ x }) => x >= 0);
          const span = (scale.end - scale.start) / (1 + more);
          for (const { id, row, event } of far.slice(0, 5)) {
            const near = {
              start: event.span.start - span / 2,
              end: event.span.start + span / 2,
              width: scale.width,
            };
            expect(project(layout, near).labels).toContainEqual(
              expect.objectContaining({ id, row, stuck: false }),
            );
          }
        },
      ),
    );
  });

  test('of long events are held as long as there is room for them', () => {
    fc.assert(
      fc.property(anyLayout, anyWindow, (layout, scale) => {
        const lane = layout.lanes[0]!;
        const shownAt = scale.width / (scale.end - scale.start);
        const { labels } = project(layout, scale);
        for (const row of lane.rows.keys()) {
          const shown = eventsOf(layout)
            .map((event, i) => ({
              event,
              i,
              x: toPx(scale, event.span.start),
              end: toPx(scale, event.span.end),
            }))
            .filter(({ i }) => lane.row[i] === row && lane.appear[i]! <= shownAt);
          const isAcross = shown.some(({ i, x }) => x <= SLACK && x + lane.widths[i]! > -SLACK);
          const goesOn = shown.findLast(({ x, end }) => x < 0 && end > 0.5 + SLACK);
          const next = shown.find(({ x }) => x > 0);
          const held = labels.find((label) => label.row === row && label.stuck);
          if (!isAcross && goesOn && (next?.x ?? Infinity) > SLACK) expect(held?.id).toBe(goesOn.event.id);
          if (!held) continue;
          const { event, x } = held;
          const width = lane.widths[eventsOf(layout).indexOf(event)]!;
          expect(x).toBeCloseTo(Math.min(0, (next?.x ?? Infinity) - width), 3);
          expect(x).toBeGreaterThan(toPx(scale, event.span.start));
        }
      }),
    );
  });
});

describe('marks', () => {
  test('are all events in view, or the density of the row counts them', () => {
    fc.assert(
      fc.property(anyLayout, anyWindow, (layout, scale) => {
        const lane = layout.lanes[0]!;
        const { marks, density, labels } = project(layout, scale);
        const drawn = new Set(marks.map(({ id }) => id));
        const dense = new Set(density.map(({ row }) => row));
        expect(drawn.size).toBe(marks.length);
        eventsOf(layout).forEach(({ id, span }, i) => {
          const isInView = toPx(scale, span.end) > SLACK && toPx(scale, span.start) < scale.width - SLACK;
          if (isInView && !dense.has(lane.row[i]!)) expect(drawn).toContain(id);
        });
        for (const { id, event } of labels) {
          if (toPx(scale, event.span.end) > 0) expect(drawn).toContain(id);
        }
      }),
    );
  });
});
