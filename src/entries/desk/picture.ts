import type { Dataset } from '../../core/model.ts';
import { numberSources } from '../../core/sources.ts';
import { CARD, cardOf, measureFigures, paintCard, paintGround, STRIP, stripOf } from '../../pages/index.ts';
import { readTheme } from '../../ui/timeline/read-theme.ts';

/** A picture of a whole timeline, 1200 × 630 px, in light colours: a PNG. */
export async function paintPicture(dataset: Dataset): Promise<Uint8Array> {
  await document.fonts.ready;
  const site = {
    ...{ dataset, sources: numberSources(dataset), collection: null, base: null },
    ...{ cards: false, locale: 'en-GB' },
  };
  const theme = lightTheme(dataset);
  const [ground, card] = [canvas(), canvas()];
  const strip = stripOf(site, STRIP.width, STRIP.margin, measureFigures(contextOf(ground)));
  paintGround(contextOf(ground), strip, false, theme);
  paintCard(contextOf(card), cardOf(site, null), strip, theme, ground);
  const blob = await new Promise<Blob | null>((resolve) => card.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('the picture could not be painted');
  return new Uint8Array(await blob.arrayBuffer());
}

function canvas(): HTMLCanvasElement {
  return Object.assign(document.createElement('canvas'), { width: CARD.width, height: CARD.height });
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  return canvas.getContext('2d')!;
}

/** Whoever makes it may have dark colours; whoever sees it on a page of others has no say. */
function lightTheme({ collection }: Dataset): ReturnType<typeof readTheme> {
  const light = document.createElement('div');
  light.style.colorScheme = 'light';
  document.body.append(light);
  const theme = readTheme(light, collection.themes);
  light.remove();
  return theme;
}
