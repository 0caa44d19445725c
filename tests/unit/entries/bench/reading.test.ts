import { expect, test } from 'vitest';
import { Reading, type FromWorker } from '../../../../src/entries/bench/reading.ts';
import { titleAt } from '../../../../src/formats/plain/index.ts';

const ASCII = Float64Array.from({ length: 128 }, () => 2);

function begin() {
  const posted: { message: FromWorker; transfer: Transferable[] }[] = [];
  const reading = new Reading((message, transfer) => posted.push({ message, transfer }));
  reading.receive({ kind: 'begin', expected: 100 });
  const send = (text: string) => reading.receive({ kind: 'chunk', bytes: new TextEncoder().encode(text) });
  return { posted, reading, send };
}

test('reads, and gives columns and widths away', () => {
  const { posted, reading, send } = begin();
  send('{"events":[{"start":1,"title":"ab","gr');
  send('oup":1}]}');
  expect(posted).toEqual([]);
  reading.receive({ kind: 'end', ascii: ASCII });
  expect(posted).toHaveLength(1);
  const { message, transfer } = posted[0]!;
  if (message.kind !== 'read') throw new Error(message.kind);
  expect(titleAt(message.columns, 0)).toBe('ab');
  expect([...message.widths]).toEqual([4]);
  const { starts, ends, groups, titles, offsets } = message.columns;
  const buffers = [starts, ends, groups, titles, offsets, message.widths].map(({ buffer }) => buffer);
  expect(transfer).toHaveLength(6);
  expect(new Set(transfer)).toEqual(new Set(buffers));
});

test('asks for the advances of what is not ASCII, once each', () => {
  const { posted, reading, send } = begin();
  send('{"events":[{"start":1,"title":"aé😀","group":1},{"start":2,"title":"éé","group":1}]}');
  reading.receive({ kind: 'end', ascii: ASCII });
  expect(posted).toEqual([
    { message: { kind: 'measure', codePoints: Uint32Array.of(0xe9, 0x1f600) }, transfer: [] },
  ]);
  reading.receive({ kind: 'advances', advances: Float64Array.of(3, 10) });
  expect(posted[1]?.message).toMatchObject({ kind: 'read', widths: Float32Array.of(15, 6) });
});

test('says at once what is wrong, or at the end', () => {
  const early = begin();
  early.send('[');
  expect(early.posted.map(({ message }) => message.kind)).toEqual(['refused']);
  const late = begin();
  late.send('{"events":[');
  expect(late.posted).toEqual([]);
  late.reading.receive({ kind: 'end', ascii: ASCII });
  expect(late.posted[0]?.message).toMatchObject({
    kind: 'refused',
    refusal: { hint: 'was it cut off on its way?' },
  });
});

test('advances that nobody asked for are a mistake', () => {
  expect(() => begin().reading.receive({ kind: 'advances', advances: Float64Array.of(1) })).toThrow(
    'without having been asked for',
  );
});
