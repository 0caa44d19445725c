import { describe, expect, test } from 'vitest';
import { cardOf, paintCard, paintGround, stripOf, type CardContext } from '../../../../src/pages/index.ts';
import { account, article, dataset, event } from '../../../support/data.ts';
import { siteOf } from '../make-site.ts';

const THEME = {
  ink: 'ink',
  muted: 'muted',
  paper: 'paper',
  hairline: 'hairline',
  accent: 'accent',
  themes: { a: 'red', b: 'blue' },
};

const EVENTS = [
  event('a', '2023-06-01', {
    accounts: [
      account('times', { exact: 'far too long to be shown '.repeat(40).trim() }),
      account('times', { exact: 'short words' }),
    ],
  }),
  event('b', '2024-08-06', { theme: 'b' }),
];
const SITE = siteOf(dataset([article('times', { publisher: 'The Times' })], EVENTS));
const strip = stripOf(SITE, 600, 36, (text) => text.length * 6)!;

/** A context that writes down its texts, where letters are half as wide as high, and its rings. */
function recorder() {
  const texts: { text: string; x: number; y: number; align: string; direction: string; colour: string }[] =
    [];
  const strokes: string[] = [];
  const state: Record<string, unknown> = {};
  const context = new Proxy(state, {
    get(target, name) {
      if (typeof name === 'symbol') return undefined;
      if (name in target) return target[name];
      if (name === 'measureText')
        return (text: string) => ({
          width: (text.length * Number(/(\d+)px/.exec(String(state['font']))?.[1])) / 2,
        });
      if (name === 'fillText')
        return (text: string, x: number, y: number) =>
          texts.push({
            text,
            x,
            y,
            align: String(state['textAlign']),
            direction: String(state['direction']),
            colour: String(state['fillStyle']),
          });
      if (name === 'stroke') return () => strokes.push(String(state['strokeStyle']));
      return () => {};
    },
  }) as unknown as CardContext;
  return { context, texts, strokes };
}

const paintedFor = (site: typeof SITE, of: (typeof EVENTS)[number] | null) => {
  const { context, texts, strokes } = recorder();
  const strip = stripOf(site, 600, 36, () => 20);
  paintCard(context, cardOf(site, of), strip, THEME, {} as CanvasImageSource);
  paintGround(context, strip, of !== null, THEME);
  return { texts, strokes };
};

describe('a card', () => {
  test('shows words in the language of the collection, others where there are none', () => {
    const articles = [article('ribao', { language: 'zh-Hans' }), article('times', { language: 'en-GB' })];
    const told = (...ids: string[]) =>
      event('c', '2024', { accounts: ids.map((id) => account(id, { exact: `said in ${id}` })) });
    const textsOf = (one: ReturnType<typeof told>) =>
      cardOf(siteOf(dataset(articles, [one])), one).texts.map(({ text }) => text);
    expect(textsOf(told('ribao', 'times'))).toEqual(['“said in times”']);
    expect(textsOf(told('ribao'))).toEqual(['“said in ribao”']);
  });

  test('says whose it is, what, when, and the first words that have room, whole', () => {
    const { texts } = paintedFor(SITE, EVENTS[0]!);
    expect(texts.slice(0, 5).map(({ text, colour }) => [text, colour])).toEqual([
      ['A test', 'muted'],
      ['Event a', 'ink'],
      ['1 June 2023', 'ink'],
      ['“short words”', 'ink'],
      ['The Times, Tuesday, 13 August 2024', 'muted'],
    ]);
    const ys = texts.slice(0, 5).map(({ y }) => y);
    expect(ys).toEqual(ys.toSorted((a, b) => a - b));
    expect(ys[4]).toBeLessThan(630 - 58 - strip.projection.height * 2);
  });

  test('of the timeline counts what there is', () => {
    const { texts, strokes } = paintedFor(SITE, null);
    expect(texts.slice(0, 3).map(({ text }) => text)).toEqual([
      'Dateline',
      'A test',
      '2 events from 1 article',
    ]);
    expect(strokes).not.toContain('accent');
  });

  test('lights its event on the timeline', () => {
    expect(paintedFor(SITE, EVENTS[1]!).strokes).toContain('accent');
  });

  test('of a title from right to left stands at the right', () => {
    const arabic = { ...EVENTS[1]!, title: 'خبر عاجل' };
    const site = siteOf(dataset([], [arabic]));
    const title = paintedFor(site, arabic).texts.find(({ text }) => text === arabic.title);
    expect(title).toMatchObject({ x: 1200 - 72, align: 'right', direction: 'rtl' });
    expect(paintedFor(SITE, EVENTS[1]!).texts[1]).toMatchObject({ x: 72, align: 'left', direction: 'ltr' });
  });

  test('names the years of the timeline within the card', () => {
    const years = paintedFor(SITE, null).texts.filter(({ y }) => y === 630 - 28);
    expect(years.length).toBeGreaterThan(0);
    for (const { x } of years) expect(x).toBeGreaterThanOrEqual(72);
  });
});

describe('the timeline on a card', () => {
  test('has a lane for each theme, and every event its mark', () => {
    expect(strip.projection.lanes.map(({ id, top, height }) => [id, top, height])).toEqual([
      ['a', 0, 14],
      ['b', 14, 14],
    ]);
    expect(strip.projection.marks.map(({ id, lane }) => [id, lane])).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
    for (const { x, width } of strip.projection.marks) {
      expect(x).toBeGreaterThanOrEqual(35.9);
      expect(x + width).toBeLessThanOrEqual(600 - 36 + 8);
    }
  });

  test('has one lane for all where there are many themes', () => {
    const events = Array.from({ length: 8 }, (_, i) => event(`e${i}`, '2024', { theme: `t${i}` }));
    const { lanes, height } = stripOf(siteOf(dataset([], events)), 600, 36, () => 20)!.projection;
    expect([lanes.length, height]).toEqual([1, 14]);
    const seven = stripOf(siteOf(dataset([], events.slice(0, 6))), 600, 36, () => 20)!.projection;
    expect([seven.lanes.length, seven.height]).toEqual([6, 60]);
  });

  test('shows a crowd as density, and still knows each mark', () => {
    const events = Array.from({ length: 500 }, (_, i) => event(`e${i}`, i % 2 ? '2023-01-01' : '2024-01-01'));
    events.sort((a, b) => a.span.start - b.span.start);
    const crowd = stripOf(siteOf(dataset([], events)), 600, 36, () => 20)!;
    expect(crowd.projection.marks).toEqual([]);
    expect(crowd.projection.density[0]!.counts.reduce((a, b) => a + b)).toBeGreaterThanOrEqual(500);
    expect(crowd.markOf(events[3]!)).toMatchObject({ id: events[3]!.id });
  });

  test('is not there without events', () => {
    expect(stripOf(siteOf(dataset([], [])), 600, 36, () => 20)).toBeNull();
  });
});
