import type { EmbedOptions } from '../../core/embed/index.ts';
import type { Bounds } from '../../core/model.ts';

/** How near an embed is that begins at the end, where nobody says. */
const NEAR = 3;

type Asked = Pick<EmbedOptions, 'range' | 'start_at_end' | 'initial_zoom'>;

/**
 * The window (ms) that an embed opens with; null for the one in which everything is in view, `fitted`. What is beside the story
 * there (`extent`) is beside it in px here too, so that a near window is not empty.
 */
export function openingWindow(
  { range, start_at_end: atEnd, initial_zoom: zoom }: Asked,
  fitted: Bounds,
  extent: Bounds,
): Bounds | null {
  if (range !== null) return range;
  const factor = zoom ?? (atEnd ? NEAR : 1);
  if (factor === 1) return null;
  const span = (fitted.end - fitted.start) / factor;
  const start = extent.start - (extent.start - fitted.start) / factor;
  const end = extent.end + (fitted.end - extent.end) / factor;
  return atEnd ? { start: end - span, end } : { start, end: start + span };
}
