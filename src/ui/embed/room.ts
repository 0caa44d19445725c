import type { EmbedOptions } from '../../core/embed/index.ts';

/** px: what the lanes take where nobody says, and what is above and below them. */
const LANES = 380;
const HEAD = 47;
const KEY = 33;
const AXIS = 44;
const TOOLBAR = 64;

/**
 * The height that lanes may take, px. Never a share of the window: in a frame that is made as high as what is in it, each would
 * make the other grow.
 */
export function roomForLanes({
  height,
  toolbar,
  lanes,
}: Pick<EmbedOptions, 'height' | 'toolbar' | 'lanes'>): number {
  if (height === null) return LANES;
  return height - HEAD - AXIS - (toolbar ? TOOLBAR : 0) - (lanes === 'theme' ? 0 : KEY);
}
