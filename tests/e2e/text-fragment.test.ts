import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textFragment, withTextFragment } from '../../src/core/text-fragment/index.ts';
import { paragraphs } from '../../src/core/text/index.ts';
import { article } from '../support/data.ts';
import { openPage, type WatchedPage } from './support/browser.ts';

/** A live page: the stored text as its outlet would show it, far below the top. */
interface Case {
  name: string;
  language?: string;
  title?: string;
  /** One line a paragraph. */
  text: string;
  excerpt: string;
  /** Which of several places is meant; the first. */
  nth?: number;
  /** What a browser marks, where that is more than the excerpt: it marks whole words. */
  marked?: string;
}

const LONG = Array.from({ length: 90 }, (_, index) => `word${index % 7}`).join(' ');

const CASES: Case[] = [
  { name: 'plain words', text: 'One.\nThe river rose on Tuesday night.', excerpt: 'rose on Tuesday' },
  {
    name: 'a hyphen',
    text: 'The report - and much else - was read. A so-called cease-fire.',
    excerpt: 'report - and',
  },
  { name: 'a hyphen at an end', text: 'A pre- and a post-war order held.', excerpt: 'A pre-' },
  { name: 'a comma', text: 'Over 1,000 men, with tanks, crossed.', excerpt: '1,000 men, with' },
  { name: 'an ampersand', text: 'Smith & Sons, R&D; AT&T said so.', excerpt: 'Smith & Sons, R&D' },
  { name: 'hash and percent', text: 'Issue #5: 50% of 100%, #later.', excerpt: '#5: 50% of 100%' },
  { name: 'plus and slash', text: 'C++ and 9/11 = a?b=c&d.', excerpt: 'C++ and 9/11 = a?b=c&d' },
  {
    name: 'quotation marks',
    text: '“We won’t,” he said. "No," they said.',
    excerpt: '“We won’t,” he said. "No,"',
  },
  {
    name: 'brackets',
    text: 'It (the army) [sic] held {all} <b>of it</b>.',
    excerpt: '(the army) [sic] held {all} <b>',
  },
  {
    name: 'a no-break space',
    text: 'About 100\u00a0000 people and 5\u202fkm.',
    excerpt: '100\u00a0000 people and 5\u202fkm',
  },
  { name: 'a soft hyphen', text: 'The counter\u00adoffensive began.', excerpt: 'counter\u00adoffensive' },
  { name: 'accents', text: 'Zelenskyy’s café in Łódź, naïve São Paulo.', excerpt: 'café in Łódź, naïve' },
  { name: 'accents written apart', text: 'Zelenskyy’s cafe\u0301 in Paris.', excerpt: 'cafe\u0301 in' },
  { name: 'emoji', text: 'They wrote 👍🏽 and 👨‍👩‍👧 and 🇺🇦 there.', excerpt: '👍🏽 and 👨‍👩‍👧 and 🇺🇦' },
  { name: 'a part of a word', text: 'The soldiers marched.', excerpt: 'soldier', marked: 'soldiers' },
  {
    name: 'Chinese',
    language: 'zh',
    text: '乌克兰军队上周二进入俄罗斯库尔斯克地区。\n第二天,战斗继续。',
    excerpt: '上周二进入俄罗斯',
  },
  {
    name: 'Japanese',
    language: 'ja',
    text: '東京で会談が行われた。\n首相は「平和」を望むと述べた。',
    excerpt: '「平和」を望む',
  },
  {
    name: 'Korean',
    language: 'ko',
    text: '우크라이나군은 지난 화요일 러시아 영토에 진입했다.',
    excerpt: '지난 화요일',
  },
  { name: 'Thai', language: 'th', text: 'กองทัพยูเครนเข้าสู่ดินแดนรัสเซียเมื่อวันอังคารที่แล้ว', excerpt: 'ดินแดนรัสเซีย' },
  {
    name: 'Arabic',
    language: 'ar',
    text: 'دخلت القوات الأوكرانية الأراضي الروسية يوم الثلاثاء، وفق بيان.',
    excerpt: 'الأراضي الروسية يوم الثلاثاء، وفق',
  },
  { name: 'Hebrew with marks', language: 'he', text: 'הַכֹּחוֹת נִכְנְסוּ בְּיוֹם שְׁלִישִׁי.', excerpt: 'נִכְנְסוּ בְּיוֹם' },
  {
    name: 'Russian',
    language: 'ru',
    text: 'Войска вошли во вторник - и остались.',
    excerpt: 'во вторник - и',
  },
  {
    name: 'the second of two',
    text: 'Then he said yes to them.\nLater he said yes again.',
    excerpt: 'he said yes',
    nth: 1,
  },
  {
    name: 'the first of two',
    text: 'Then he said yes to them.\nAnd he said yes again.',
    excerpt: 'he said yes',
  },
  {
    name: 'a repeated paragraph',
    text: 'First part.\nThe same words.\nSecond part.\nThe same words.\nEnd.',
    excerpt: 'The same words.',
    nth: 1,
  },
  {
    name: 'a repeated paragraph, the first',
    text: 'First part.\nThe same words.\nSecond part.\nThe same words.\nEnd.',
    excerpt: 'The same words.',
  },
  { name: 'repeated with a comma, a hyphen', text: 'Red - a, b. Blue - a, b.', excerpt: 'a, b.', nth: 1 },
  {
    name: 'repeated in other case and quotes',
    text: '“THE END” came.\nAt last “the end” came.',
    excerpt: '“the end” came',
  },
  {
    name: 'repeated Chinese',
    language: 'zh',
    text: '他说好。\n后来他说好,大家同意。',
    excerpt: '他说好',
    nth: 1,
  },
  {
    name: 'the words of the headline',
    title: 'Army enters Kursk',
    text: 'Early in August the army enters Kursk, they say.',
    excerpt: 'army enters Kursk',
  },
  { name: 'a word within another', text: 'The warfare went on. The war ended.', excerpt: 'war', nth: 1 },
  {
    name: 'two paragraphs',
    text: 'Zero.\nIt began here - at dawn, they say.\nIt ended there, at dusk.\nOver.',
    excerpt: 'began here - at dawn, they say.\nIt ended there',
  },
  { name: 'three short paragraphs', text: 'No.\nYes.\nNo.\nWell, no.', excerpt: 'Yes.\nNo.\nWell' },
  {
    name: 'a long passage of words that repeat',
    text: `Start. ${LONG} end of it. After.`,
    excerpt: `${LONG} end of it.`,
  },
  {
    name: 'a long passage at the very end',
    text: `Start.\n${LONG} word1 word2`,
    excerpt: `${LONG} word1 word2`,
  },
];

let server: Server;
let shown: WatchedPage;
let html = '';

beforeAll(async () => {
  server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  shown = await openPage({ viewport: { width: 900, height: 700 } });
});

afterAll(async () => {
  await shown.close();
  server.closeAllConnections();
  server.close();
});

describe('Chromium scrolls to the words and marks them', () => {
  test.each(CASES)(
    '$name',
    async ({ text, excerpt, nth = 0, marked = excerpt, title = 'A title', language = 'en' }) => {
      html = pageOf(title, text, language);
      const start = nthIndex(text, excerpt, nth);
      const place = { exact: excerpt, start, end: start + excerpt.length };
      const { port } = server.address() as AddressInfo;
      const source = article('live', { title, language, length: text.length, text });
      const address = withTextFragment(`http://127.0.0.1:${port}/`, textFragment(place, source));

      await shown.page.goto('about:blank');
      await shown.page.goto(address);
      await expect.poll(() => shown.page.evaluate(() => scrollY)).toBeGreaterThan(500);
      const expected = await boxOf(shown.page, nthIndex(text, marked, nth), marked.length);
      const found = await markedBox(shown.page);
      for (const side of ['left', 'top', 'right', 'bottom'] as const) {
        expect(Math.abs(found[side] - expected[side]), `${side} in ${address}`).toBeLessThan(3);
      }
    },
  );
});

test('an address with a fragment keeps it', async () => {
  html = pageOf('A title', 'Nothing.\nThe words are here.', 'en');
  const { port } = server.address() as AddressInfo;
  const address = withTextFragment(`http://127.0.0.1:${port}/#top`, 'text=words%20are');
  await shown.page.goto('about:blank');
  await shown.page.goto(address);
  expect(await shown.page.evaluate(() => location.hash)).toBe('#top');
  await expect.poll(() => shown.page.evaluate(() => scrollY)).toBeGreaterThan(500);
});

function pageOf(title: string, text: string, language: string): string {
  const escaped = (words: string) => words.replaceAll(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);
  const body = paragraphs(text).map(
    ({ start, end }) => `<p data-start="${start}">${escaped(text.slice(start, end))}</p>`,
  );
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${escaped(title)}</title>
    <style>body { margin: 2000px 40px; font: 20px/30px sans-serif } ::target-text { background: #f0f; color: #f0f }</style>
    <h1>${escaped(title)}</h1>${body.join('\n')}</html>`;
}

function nthIndex(text: string, words: string, nth: number): number {
  let at = text.indexOf(words);
  for (let i = 0; i < nth; i++) at = text.indexOf(words, at + 1);
  if (at < 0) throw new Error(`“${words}” is not in the text`);
  return at;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the words stand in the window. */
function boxOf(page: Page, start: number, length: number): Promise<Box> {
  return page.evaluate(
    ([from, to]) => {
      const boxes = [...document.querySelectorAll<HTMLElement>('p')].flatMap((paragraph) => {
        const text = paragraph.firstChild as Text;
        const inside = (offset: number) =>
          Math.min(Math.max(offset - Number(paragraph.dataset['start']), 0), text.length);
        const range = document.createRange();
        range.setStart(text, inside(from));
        range.setEnd(text, inside(to));
        return [...range.getClientRects()].filter(({ width }) => width > 0);
      });
      return {
        left: Math.min(...boxes.map(({ left }) => left)),
        top: Math.min(...boxes.map(({ top }) => top)),
        right: Math.max(...boxes.map(({ right }) => right)),
        bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
      };
    },
    [start, start + length] as const,
  );
}

/** Where the colour of marked text stands in the window. */
async function markedBox(page: Page): Promise<Box> {
  // A busy Chromium may have no picture yet.
  const picture = await page.screenshot().catch(() => page.screenshot());
  const image = await loadImage(picture);
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (let i = 0; i < data.length; i += 4) {
    if (data[i]! < 240 || data[i + 1]! > 15 || data[i + 2]! < 240) continue;
    const [x, y] = [(i / 4) % image.width, Math.floor(i / 4 / image.width)];
    box.left = Math.min(box.left, x);
    box.top = Math.min(box.top, y);
    box.right = Math.max(box.right, x + 1);
    box.bottom = Math.max(box.bottom, y + 1);
  }
  return box;
}
