import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * @typedef {{ start: number, end: number, type: string, value: string }} Timex UTF-16 offsets, `end` exclusive
 * @typedef {{ id: string, published: string | null, text: string, timexes: Timex[] }} GoldDocument
 */

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * The text of a TimeML document, with its temporal expressions by their places, in order, and its creation time.
 * @param {string} xml
 * @param {string} id
 * @returns {GoldDocument}
 */
export function readTimeMl(xml, id) {
  const created = /<DCT>[^]*?<TIMEX3\b([^>]*)>/.exec(xml)?.[1];
  const body = /<TEXT>([^]*?)<\/TEXT>/.exec(xml)?.[1] ?? '';
  let text = '';
  /** @type {(Timex & { isOpen: boolean })[]} */
  const timexes = [];
  for (const [piece] of body.matchAll(/<[^>]*>|[^<]+/g)) {
    if (!piece.startsWith('<')) text += decoded(piece);
    else if (/^<TIMEX3\b/.test(piece) && !piece.endsWith('/>')) {
      const [type, value] = [attribute(piece, 'type'), attribute(piece, 'value')];
      timexes.push({
        start: text.length,
        end: text.length,
        type: type ?? '',
        value: value ?? '',
        isOpen: true,
      });
    } else if (piece === '</TIMEX3>') {
      const last = timexes.findLast(({ isOpen }) => isOpen);
      if (last !== undefined) Object.assign(last, { end: text.length, isOpen: false });
    }
  }
  return {
    id,
    text,
    published: created === undefined ? null : attribute(created, 'value'),
    timexes: timexes.map(({ start, end, type, value }) => ({ start, end, type, value })),
  };
}

/**
 * The documents of a folder of .tml files, in the order of their names.
 * @param {string} folder
 */
export async function readGold(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.tml') && !name.startsWith('.'));
  return Promise.all(
    names
      .sort()
      .map(async (name) => readTimeMl(await readFile(join(folder, name), 'utf8'), name.slice(0, -4))),
  );
}

/**
 * @param {string} tag
 * @param {string} name
 * @returns {string | null}
 */
function attribute(tag, name) {
  const found = new RegExp(`\\b${name}\\s*=\\s*"([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? null : decoded(found);
}

/** @param {string} text */
function decoded(text) {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return NAMED.get(name) ?? whole;
  });
}
