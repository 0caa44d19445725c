import type { TimelineEvent } from '../../../src/core/model.ts';
import { extentOf, widthsOf, tableOf, UNFOLDED, type Lane } from '../../../src/layout/index.ts';
import { arrangeHere } from '../../../src/state/arranger.ts';
import { Picture, type PictureOptions } from '../../../src/state/picture.svelte.ts';
import { Viewport } from '../../../src/state/viewport.svelte.ts';
import { days, event } from '../layout/make.ts';
import { inRoot, Input } from '../../support/runes.svelte.ts';

/** Labels are 90 px wide, and stand 18 px apart in comfortable rows. */
const LABEL = 90;

export interface Scene {
  events: readonly TimelineEvent[];
  /** Indices of events by lane; all in one where they are not given. */
  lanes?: readonly (readonly number[])[];
  width?: number;
  height?: number;
}

/** A picture with what it follows. */
export interface Show {
  picture: Picture;
  viewport: Viewport;
  scene: Input<Scene>;
  collapsed: Input<ReadonlySet<string>>;
}

let stop = () => {};

/** Ends the picture that was made last. */
export function endPicture(): void {
  stop();
}

function viewportOf({ events, width = 1000 }: Scene): Viewport {
  const made = new Viewport({ now: () => 0, frame: () => 0, cancel: () => {}, reducedMotion: () => true });
  made.width = width;
  made.extent = extentOf(events);
  return made;
}

/** A picture of a scene, whose labels are worked out at once. */
export function showOf(of: Scene, more: Partial<PictureOptions> = {}): Show {
  const scene = new Input(of);
  const collapsed = new Input<ReadonlySet<string>>(new Set());
  const viewport = viewportOf(of);
  const { made, stop: end } = inRoot(
    () =>
      new Picture(viewport, {
        table: () => tableOf(scene.value.events),
        lanes: () => lanesOf(scene.value),
        fold: () => UNFOLDED,
        widths: () => widthsOf(new Float32Array(scene.value.events.length).fill(LABEL)),
        digit: () => 7,
        height: () => scene.value.height ?? 500,
        collapsed: () => collapsed.value,
        reported: () => null,
        always: () => [],
        arranger: arrangeHere,
        ...more,
      }),
  );
  stop = end;
  return { picture: made, viewport, scene, collapsed };
}

function lanesOf({ events, lanes = [[...events.keys()]] }: Scene): Lane[] {
  return lanes.map((items, i) => ({ id: `lane${i}`, label: `Lane ${i}`, items: Uint32Array.from(items) }));
}

/** One a day, the first the most important. */
export const daily = (count: number) =>
  Array.from({ length: count }, (_, i) => event(`e${i}`, days(i), { weight: -i }));
/** All at once. */
export const together = (count: number, name = 'e') =>
  Array.from({ length: count }, (_, i) => event(`${name}${i}`, days(0, 100), { weight: -i }));
