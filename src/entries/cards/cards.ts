import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TimelineEvent } from '../../core/model.ts';
import {
  CARD,
  cardOf,
  measureFigures,
  paintCard,
  paintGround,
  STRIP,
  stripOf,
  type CardContext,
  type Site,
} from '../../pages/index.ts';
import { writeAtomically } from '../cli/write-atomically.ts';
import type { Canvas, CanvasModule } from './canvas.ts';
import type { Letters } from './letters.ts';
import { lightTheme } from './light-theme.ts';
import { encodePng, PNG_FORM } from './png.ts';
import { recorded } from './recorded.ts';
import { weighted } from './weighted.ts';

/** So many are compressed and written at once, on threads of their own. */
const AT_ONCE = 8;

/**
 * The cards of a collection as PNG, for the whole timeline (null) and for each event, as they are done. `cache` is a folder
 * that keeps each for the next build, by what was painted; null for none. `letters` are those of all that they may show.
 */
export async function* makeCards(
  { createCanvas, GlobalFonts }: CanvasModule,
  letters: Letters,
  site: Site,
  events: readonly (TimelineEvent | null)[],
  cache: string | null,
): AsyncGenerator<{ event: TimelineEvent | null; png: Uint8Array }> {
  if (cache !== null) await mkdir(cache, { recursive: true });
  const theme = await lightTheme(site.dataset.collection.themes);
  const fonts = GlobalFonts.families.map(({ family }) => family);
  const contextOf = (canvas: Canvas) =>
    weighted(canvas.getContext('2d') as unknown as CardContext, letters.families);
  const scratch = contextOf(createCanvas(1, 1));
  const strip = stripOf(site, STRIP.width, STRIP.margin, measureFigures(scratch));

  /** Painted once: the timeline may have thousands of marks. */
  function groundOf(quiet: boolean) {
    const canvas = createCanvas(CARD.width, CARD.height);
    const log: unknown[] = [];
    paintGround(recorded(contextOf(canvas), log), strip, quiet, theme);
    return { image: canvas as unknown as CanvasImageSource, hash: hashOf(log) };
  }
  const grounds = { whole: groundOf(false), event: groundOf(true) };

  async function make(event: TimelineEvent | null) {
    const canvas = createCanvas(CARD.width, CARD.height);
    const ground = event === null ? grounds.whole : grounds.event;
    const log: unknown[] = [PNG_FORM, fonts, ground.hash];
    const context = recorded(contextOf(canvas), log);
    const card = cardOf(site, event);
    // A quotation of boxes says nothing; another, or none, does.
    const texts = card.texts.filter(({ text, signature }) => letters.missing(text + signature).length === 0);
    paintCard(context, { ...card, texts }, strip, theme, ground.image);
    const file = cache && join(cache, `${hashOf(log)}.png`);
    const kept = file && (await readFile(file).catch(() => null));
    if (kept) return { event, png: kept };
    const png = await encodePng(canvas.data(), CARD.width, CARD.height);
    if (file !== null) await writeAtomically(file, png);
    return { event, png };
  }

  for (let from = 0; from < events.length; from += AT_ONCE) {
    yield* await Promise.all(events.slice(from, from + AT_ONCE).map(make));
  }
}

function hashOf(log: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(log)).digest('hex');
}
