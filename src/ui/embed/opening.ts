import type { EmbedOptions } from '../../core/embed/index.ts';
import type { Bounds } from '../../core/model.ts';

/** How near an embed is that begins at the end, where nobody says. */
const NEAR = 3;

type Asked = Pick<EmbedOptions, 'range' | 'start_at_end' | 'initial_zoom'>;

/** The window (ms) that an embed opens with, of one in which everything is in view; null for that one. */
export function openingWindow(
  { range, start_at_end: atEnd, initial_zoom: zoom }: Asked,
  { start, end }: Bounds,
): Bounds | null {
  if (range !== null) return range;
  const factor = zoom ?? (atEnd ? NEAR : 1);
  if (factor === 1) return null;
  const span = (end - start) / factor;
  return atEnd ? { start: end - span, end } : { start, end: start + span };
}
