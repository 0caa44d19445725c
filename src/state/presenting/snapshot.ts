import { formatView, parseView } from '../../core/link.ts';
import type { Presentation } from '../presentation.svelte.ts';
import type { Timeline } from '../timeline.svelte.ts';
import type { Snapshot } from './messages.ts';

export function snapshotOf(timeline: Timeline, talk: Presentation, started: number): Snapshot {
  const { cover, isComparing, typed } = talk;
  const view = formatView({ ...parseView(''), ...timeline.asking, present: timeline.presenting });
  return { view, cover, isComparing, typed, started };
}

/** Makes another timeline and its talk look the same. */
export function showSnapshot({ view, ...looks }: Snapshot, timeline: Timeline, talk: Presentation): void {
  const seen = parseView(view);
  timeline.asking = seen;
  timeline.presenting = seen.present;
  talk.cover = looks.cover;
  talk.isComparing = looks.isComparing;
  talk.typed = looks.typed;
}
