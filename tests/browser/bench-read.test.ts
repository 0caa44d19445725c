import { describe, expect, test } from 'vitest';
import { measureAdvances } from '../../src/entries/bench/measure-advances.ts';
import { Help } from '../../src/entries/bench/help.ts';
import { readColumns, type Read } from '../../src/entries/bench/read.ts';

const context = document.createElement('canvas').getContext('2d')!;
context.font = '14px sans-serif';
context.fontKerning = 'none';

const TITLES = ['Talks', 'Überfall – “so”', '中文 😀', ''];

/** `count` events; 40,000 are about 3.3 MB, more than is read on the spot. */
function eventsText(count: number): string {
  const events = Array.from({ length: count }, (_, i) => ({
    id: i,
    start: i * 60_000,
    title: TITLES[i % 4],
    group: i % 8,
  }));
  return JSON.stringify({ title: 'News', events, more: 'x'.repeat(count * 30) });
}

async function read(text: string): Promise<Read> {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  try {
    const read = await readColumns(url, Promise.resolve(measureAdvances(context)), new Help());
    return read.ok ? read : { ok: false, message: read.message.replace(url, 'data.json') };
  } finally {
    URL.revokeObjectURL(url);
  }
}

describe.each([
  ['on the spot', 400],
  ['in a worker', 40_000],
])('%s', (_, count) => {
  test('columns, and the widths that the canvas measures', async () => {
    const result = await read(eventsText(count));
    if (!result.ok) throw new Error(result.message);
    const { columns, titleOf, widthOf } = result;
    expect(columns).toMatchObject({ title: 'News', count });
    for (const i of [0, 1, 2, 3, count - 1]) {
      const title = TITLES[i % 4]!;
      expect(titleOf(i)).toBe(title);
      expect(widthOf(i)).toBeCloseTo(context.measureText(title).width, 1);
    }
    expect([columns.starts.at(-1), columns.ends.at(-1), columns.groups.at(-1)]).toEqual([
      (count - 1) * 60_000,
      NaN,
      7,
    ]);
  });

  test('says what is wrong with an event', async () => {
    const text = eventsText(count).replace('"group":5', '"group":9');
    const message = expect.stringMatching(
      /^data\.json: (byte \d+: )?event 6 has the "group" 9, where a whole number from 0 to 7 is expected \(/,
    );
    expect(await read(text)).toEqual({ ok: false, message });
  });

  test('says that it was cut off', async () => {
    const result = await read(eventsText(count).slice(0, -1));
    expect(result).toEqual({
      ok: false,
      message: expect.stringMatching(/^data\.json: .* \(was it cut off on its way\?\)$/),
    });
  });
});

test('says that nothing is there', async () => {
  const url = URL.createObjectURL(new Blob());
  URL.revokeObjectURL(url);
  const result = await readColumns(url, Promise.resolve(measureAdvances(context)), new Help());
  expect(result).toEqual({ ok: false, message: expect.stringContaining(`${url} could not be read`) });
});

test('says what a stream broke off with', async () => {
  const { fetch } = window;
  const body = new ReadableStream({
    pull(controller) {
      controller.error(new Error('the line is dead'));
    },
  });
  window.fetch = () => Promise.resolve(new Response(body));
  const result = await readColumns(
    'data.json',
    Promise.resolve(measureAdvances(context)),
    new Help(),
  ).finally(() => {
    window.fetch = fetch;
  });
  expect(result).toEqual({
    ok: false,
    message: expect.stringContaining('data.json could not be read: the line is dead'),
  });
});

test('says what the server answered', async () => {
  const { fetch } = window;
  window.fetch = () => Promise.resolve(new Response('', { status: 404 }));
  const result = await readColumns(
    'data.json',
    Promise.resolve(measureAdvances(context)),
    new Help(),
  ).finally(() => {
    window.fetch = fetch;
  });
  expect(result).toEqual({
    ok: false,
    message: expect.stringContaining('The server answered 404 for data.json'),
  });
});
