import type { Mark, Ticks } from '../../layout/index.ts';
import { paint, type PaintContext, type RenderTheme } from '../../render/index.ts';
import { CARD } from '../head.ts';
import { balanceLines, type MeasureText } from './break-lines.ts';
import type { Card } from './card.ts';
import { cutOff, settingsOf, type SetText } from './fit-title.ts';
import type { Strip } from './strip.ts';

/** The part of a canvas context that a card is painted with. */
export type CardContext = PaintContext &
  Pick<
    CanvasRenderingContext2D,
    'font' | 'textAlign' | 'direction' | 'fillText' | 'measureText' | 'translate' | 'scale' | 'drawImage'
  >;

const MARGIN = 72;

/** The timeline is painted at twice its size: a card is mostly seen small. */
export const STRIP = { ratio: 2, width: CARD.width / 2, margin: MARGIN / 2 };

/** Where a script is missing from our own fonts, the machine's step in. */
const SERIF = 'Newsreader, "Newsreader Extended", "Newsreader Vietnamese", serif';
const SANS = '"Public Sans", "Public Sans Extended", "Public Sans Vietnamese", sans-serif';

/** px. `lead` is from the base line to the next. */
const SMALL = { font: `600 24px ${SANS}`, lead: 34 };
const DATE = { font: `400 34px ${SERIF}`, lead: 40 };
const TEXT = { font: `400 28px ${SERIF}`, lead: 37 };
const FIGURES = `500 20px ${SANS}`;
const titleFont = (size: number) => `500 ${size}px ${SERIF}`;
const TITLE_LEAD = 1.1;

/** The base line of what stands above the title. */
const TOP = 80;
const SPACE = 16;

/** From the lower edge: the base line of the figures, and the foot of the timeline. */
const FOOT = { figures: 28, strip: 58 };

/** A line through the lit event, px of the timeline. */
const LIT = { width: 1.5, alpha: 0.6 };

const RIGHT_TO_LEFT =
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** How wide the figures of the axis are, px of the timeline. */
export function measureFigures(context: CardContext): MeasureText {
  return (text) => measureIn(context, FIGURES)(text) / STRIP.ratio;
}

/**
 * Paints what all cards of a collection have in common: paper, and the timeline at the foot. `quiet` where one of its events
 * is to be lit.
 */
export function paintGround(
  context: CardContext,
  strip: Strip | null,
  quiet: boolean,
  theme: RenderTheme,
): void {
  context.fillStyle = theme.paper;
  context.fillRect(0, 0, CARD.width, CARD.height);
  if (strip === null) return;
  const { marks } = strip.projection;
  paintMarks(context, strip, quiet ? marks.map((mark) => ({ ...mark, quiet })) : marks, null, theme);
  paintFigures(context, strip.ticks, theme);
}

/** Paints a card of `CARD` px on its ground: title, date, words where there is room for them, and the event on the timeline. */
export function paintCard(
  context: CardContext,
  card: Card,
  strip: Strip | null,
  theme: RenderTheme,
  ground: CanvasImageSource,
): void {
  const width = CARD.width - 2 * MARGIN;
  const stripTop = topOf(strip);
  context.drawImage(ground, 0, 0);

  const isReversed = RIGHT_TO_LEFT.test(card.title);
  const write = (text: string, y: number, font: string, colour: string) => {
    context.font = font;
    context.fillStyle = colour;
    context.direction = RIGHT_TO_LEFT.test(text) ? 'rtl' : 'ltr';
    context.textAlign = isReversed ? 'right' : 'left';
    context.fillText(text, isReversed ? CARD.width - MARGIN : MARGIN, y);
  };

  const { title, words } = arrangeCard(context, card, width, stripTop);
  write(cutOff(card.overline, width, measureIn(context, SMALL.font)), TOP, SMALL.font, theme.muted);
  let y = TOP + SPACE;
  for (const line of title.lines)
    write(line, (y += title.size * TITLE_LEAD), titleFont(title.size), theme.ink);
  y += SPACE + DATE.lead;
  write(cutOff(card.when, width, measureIn(context, DATE.font)), y, DATE.font, theme.ink);
  y += SPACE;
  for (const line of words?.lines ?? []) write(line, (y += TEXT.lead), TEXT.font, theme.ink);
  if (words) {
    const signature = cutOff(words.signature, width, measureIn(context, SMALL.font));
    write(signature, y + SMALL.lead, SMALL.font, theme.muted);
  }
  const lit = card.event && strip?.markOf(card.event);
  if (strip !== null && lit) paintLit(context, strip, lit, theme);
}

/** The first words for which a title leaves room, and the largest that does; the largest of all where nothing has room. */
function arrangeCard(
  context: CardContext,
  card: Card,
  width: number,
  bottom: number,
): { title: SetText; words: { lines: string[]; signature: string } | null } {
  const settings = settingsOf(card.title, width, (size) => measureIn(context, titleFont(size)));
  for (const { text, signature } of card.texts) {
    const lines = balanceLines(text, width, measureIn(context, TEXT.font));
    if (lines.length === 0) continue;
    const height = lines.length * TEXT.lead + (signature === '' ? 0 : SMALL.lead);
    const title = settings.find((setting) => {
      const above = TOP + 3 * SPACE + setting.lines.length * setting.size * TITLE_LEAD + DATE.lead;
      return above + height <= bottom - 1.5 * SPACE;
    });
    if (title !== undefined) return { title, words: { lines, signature } };
  }
  return { title: settings[0], words: null };
}

/** Upper edge of the timeline. */
function topOf(strip: Strip | null): number {
  return CARD.height - FOOT.strip - (strip?.projection.height ?? 0) * STRIP.ratio;
}

function paintLit(context: CardContext, strip: Strip, lit: Mark, theme: RenderTheme): void {
  context.save();
  context.translate(0, topOf(strip));
  context.scale(STRIP.ratio, STRIP.ratio);
  context.globalAlpha = LIT.alpha;
  context.fillStyle = theme.accent;
  const middle = lit.kind === 'point' ? lit.x + lit.width / 2 : lit.x;
  context.fillRect(middle - LIT.width / 2, 0, LIT.width, strip.projection.height);
  context.globalAlpha = 1;
  context.restore();
  const bare = { ...strip, ticks: { ...strip.ticks, major: [], minor: [], breaks: [] } };
  const projection = { ...strip.projection, lanes: [], density: [] };
  paintMarks(context, { ...bare, projection }, [lit], lit.id, theme);
}

function paintMarks(
  context: CardContext,
  strip: Strip,
  marks: Mark[],
  selected: string | null,
  theme: RenderTheme,
): void {
  const projection = { ...strip.projection, marks };
  context.save();
  context.translate(0, topOf(strip));
  context.scale(STRIP.ratio, STRIP.ratio);
  paint(context, { projection, ticks: strip.ticks, chosen: { selected }, ratio: STRIP.ratio }, theme);
  context.restore();
}

function paintFigures(context: CardContext, ticks: Ticks, theme: RenderTheme): void {
  context.font = FIGURES;
  context.fillStyle = theme.muted;
  context.direction = 'ltr';
  context.textAlign = 'left';
  const labelled = (ticks.major.length > 0 ? ticks.major : ticks.minor).filter(({ label }) => label !== '');
  labelled.forEach(({ label, labelX }, i) => {
    const x = Math.max(labelX, STRIP.margin) * STRIP.ratio;
    const room = (labelled[i + 1]?.labelX ?? STRIP.width) * STRIP.ratio - x;
    if (context.measureText(label).width <= room) context.fillText(label, x, CARD.height - FOOT.figures);
  });
}

function measureIn(context: CardContext, font: string): MeasureText {
  return (text) => {
    context.font = font;
    return context.measureText(text).width;
  };
}
