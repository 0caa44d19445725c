import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PlainReader, titleAt } from '../../../../src/formats/plain/index.ts';
import { readInChunks, readText, rowsByParse, rowsOf, utf8, type Row } from './make.ts';

const EVENT = '{"id":0,"start":1421295300000,"title":"Team new","group":2}';

function withEvents(...events: string[]): string {
  return `{"title":"News","events":[${events.join(',')}]}`;
}

describe('reads what JSON.parse reads', () => {
  const DOCUMENTS: [string, string][] = [
    ['nothing', '{"title":"News","events":[]}'],
    ['nothing, with space', ' {\n"title" : "News" ,\t"events" : [ ] }\r\n'],
    ['one event', withEvents(EVENT)],
    [
      'many events',
      withEvents(EVENT, EVENT, '{"id":1,"start":1421295300001,"title":"","group":7,"end":1421295300001}'),
    ],
    ['a byte order mark', `${withEvents(EVENT)}`],
    ['no title', `{"events":[${EVENT}]}`],
    ['the title after the events', `{"events":[${EVENT}],"title":"News"}`],
    ['an escaped title', String.raw`{"title":"A \"B\" \u2028 \ud83d\ude00 \\","events":[]}`],
    ['an escaped key', String.raw`{"\u0065vents":[{"st\u0061rt":5,"title":"a","group":0}]}`],
    [
      'unknown keys',
      `{"version":1,"more":{"events":[1,{"a":"}"}],"b":[[]]},"events":[${EVENT}],"last":null,"n":-1.5e3,"t":true}`,
    ],
    ['keys like those of the language', `{"__proto__":{"events":3},"constructor":1,"events":[${EVENT}]}`],
    [
      'two lists of events',
      `{"events":[${EVENT},${EVENT}],"events":[{"start":9,"title":"Only this","group":0}]}`,
    ],
    [
      'escapes',
      withEvents(
        String.raw`{"start":1,"title":"\"q\" \\ \/ \b\f\n\r\t \u00e9 \ud83d\ude00 \u2028","group":1}`,
      ),
    ],
    ['a title that ends in a backslash', withEvents(String.raw`{"start":1,"title":"C:\\","group":1}`, EVENT)],
    ['emoji and other scripts', withEvents('{"start":1,"title":"Київ 🇺🇦 中文 \u2028\u2029 é","group":1}')],
    ['a title that starts with a byte order mark', withEvents('{"start":1,"title":"\ufeffA","group":1}')],
    [
      'what looks like the end of an event',
      withEvents('{"start":1,"title":"a\\"},{\\"b","group":1}', '{"start":2,"title":"},{","group":1}'),
    ],
    ['any order of keys', withEvents('{"group":1,"title":"a","end":9,"start":8,"id":3}')],
    [
      'space everywhere',
      withEvents(
        ' { "start" : 1 , "title" : "a" , "group" : 1 } ',
        '\n\t{\r"group":1,\n"title":"b",\t"start"\t:\n2}\r\n',
      ),
    ],
    [
      'unknown keys of events',
      withEvents('{"start":1,"title":"a","group":1,"tags":["x",{"y":"]"}],"note":null}'),
    ],
    ['an id of another kind', withEvents('{"id":"e-1","start":1,"title":"a","group":1}')],
    ['a key twice', withEvents('{"start":1,"start":2,"title":"a","title":"b","group":1}')],
    [
      'numbers of other forms',
      withEvents('{"start":-1.5,"end":1.5E+3,"title":"a","group":1e0}', '{"start":-0,"title":"b","group":0}'),
    ],
    ['an end at 1970', withEvents('{"start":-9,"end":0,"title":"a","group":1}')],
    [
      'the first and the last moment',
      withEvents(
        '{"start":-62167219200000,"end":253402300800000,"title":"a","group":1}',
        '{"start":253402300799999,"title":"a","group":1}',
      ),
    ],
    [
      'starts out of order, ends and titles with them',
      withEvents(
        '{"start":3,"title":"c","group":3,"end":4}',
        '{"start":1,"title":"längst","group":1}',
        '{"start":3,"title":"d","group":4}',
        '{"start":2,"title":"","group":2}',
        '{"start":1,"title":"b","group":0}',
      ),
    ],
  ];

  test.each(DOCUMENTS)('%s', (_, text) => {
    const expected = rowsByParse(text.replace(/^\ufeff/, ''));
    for (const size of [1 << 20, 1, 2, 3, 7, 64]) expect(readText(text, [size])).toEqual(expected);
  });

  test('bytes that are no UTF-8 become U+FFFD, as in a Response', () => {
    const bytes = utf8.encode(
      withEvents('{"start":1,"title":"a#b","group":1}', String.raw`{"start":2,"title":"\n#","group":1}`),
    );
    for (const at of bytes.keys()) if (bytes[at] === 0x23) bytes[at] = 0xff;
    const read = readInChunks(bytes, [1000]);
    expect(read.ok && rowsOf(read.columns).map(({ title }) => title)).toEqual(['a\ufffdb', '\n\ufffd']);
  });

  test('half of a surrogate pair becomes U+FFFD', () => {
    const read = readText(withEvents(String.raw`{"start":1,"title":"a\ud83d","group":1}`));
    expect(read).toMatchObject({ rows: [{ title: 'a\ufffd' }] });
  });

  const title = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('},{"', '\\', '"', ']}'),
  );
  const event = fc.record(
    {
      id: fc.oneof(fc.integer(), fc.string()),
      start: fc.oneof(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 0, max: 3 }),
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      ),
      length: fc.oneof(fc.integer({ min: 0, max: 1e12 }), fc.double({ min: 0, max: 1e6, noNaN: true })),
      title,
      group: fc.integer({ min: 0, max: 7 }),
      other: fc.jsonValue(),
    },
    { requiredKeys: ['start', 'title', 'group'] },
  );
  const document = fc.record({
    title,
    events: fc.array(
      fc.tuple(event, fc.boolean()).map(([{ length, ...fields }, isTurned]) => {
        const whole = length === undefined ? fields : { ...fields, end: fields.start + length };
        return isTurned ? Object.fromEntries(Object.entries(whole).reverse()) : whole;
      }),
    ),
    extra: fc.jsonValue(),
  });
  const form = fc.record({
    indent: fc.constantFrom('', ' ', '\t'),
    isAscii: fc.boolean(),
    sizes: fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 5 }),
    expected: fc.constantFrom(0, 1, 1000, 100_000, Infinity),
  });

  test('any document, in any form, in any chunks', () => {
    fc.assert(
      fc.property(document, form, (value, { indent, isAscii, sizes, expected }) => {
        const json = JSON.stringify(value, null, indent);
        const text = isAscii ? json.replace(/[^ -~\s]/g, escaped) : json;
        const read = readInChunks(utf8.encode(text), sizes, expected);
        expect(read.ok && { title: read.columns.title, rows: rowsOf(read.columns) }).toEqual(
          rowsByParse(text),
        );
      }),
      { numRuns: 500 },
    );
  });
});

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

describe('many events', () => {
  const rows: Row[] = Array.from({ length: 5000 }, (_, i) => ({
    start: i * 60_000,
    end: i % 3 === 0 ? i * 60_000 + 1 : NaN,
    title: `${'long '.repeat(i % 40)}${i}`,
    group: i % 8,
  }));
  const text = JSON.stringify({
    title: '',
    events: rows.map((row) => (row.end > 0 ? row : { ...row, end: undefined })),
  });
  const bytes = utf8.encode(text);

  test.each([0, 1, 1000, bytes.length, bytes.length * 3, Infinity])(
    'where %d bytes are expected',
    (expected) => {
      const read = readInChunks(bytes, [65_536], expected);
      expect(read.ok && rowsOf(read.columns)).toEqual(rows);
      if (!read.ok) return;
      const { starts, ends, groups, titles, offsets } = read.columns;
      expect([starts, ends, groups, offsets].map(({ length }) => length)).toEqual([5000, 5000, 5000, 5001]);
      expect(titles.length).toBe(offsets[5000]);
      for (const column of [starts, ends, groups, titles, offsets]) {
        expect(column.buffer.byteLength * (7 / 8)).toBeLessThanOrEqual(column.byteLength);
      }
    },
  );

  test('a chunk of any length', () => {
    const long = utf8.encode(`{"events":[${Array.from({ length: 9000 }, () => EVENT).join(',')}]}`);
    expect(long.length).toBeGreaterThan(2 ** 19);
    const read = readInChunks(long, [long.length]);
    expect(read.ok && read.columns.count).toBe(9000);
  });

  test('something long in small pieces is not looked at again for each', () => {
    const long = utf8.encode(`{"more":"${'x'.repeat(3_000_000)}","events":[]}`);
    const read = readInChunks(long, [500]);
    expect(read.ok).toBe(true);
  }, 2000);
});

describe('refuses', () => {
  const SHAPE = expect.stringContaining('"events"');
  const CUT = 'was it cut off on its way?';
  const BROKEN = 'was it written by hand?';
  const REFUSALS: [string, string, string, unknown][] = [
    ['nothing at all', '', 'the data ends where an object is expected', CUT],
    ['a web page', '<!doctype html>', 'byte 0: an object is expected, not <!doctype html>', SHAPE],
    ['a list', '[]', 'byte 0: an object is expected, not []', SHAPE],
    [
      'space before a byte order mark',
      ' \ufeff{"events":[]}',
      'byte 1: an object is expected, not \ufeff{"events":[]}',
      SHAPE,
    ],
    ['no events', '{"title":"a"}', 'there is no "events" in the data', SHAPE],
    ['an empty object', '{}', 'there is no "events" in the data', SHAPE],
    ['events that are no list', '{"events":{}}', 'byte 10: "events" is not a list', SHAPE],
    ['a title that is no string', '{"title":3,"events":[]}', 'byte 9: "title" is not a string', SHAPE],
    [
      'a key without quotes',
      '{events:[]}',
      'byte 1: a key or the end of the object is expected, not events:[]}',
      SHAPE,
    ],
    ['a number as a key', '{1 :[]}', 'byte 1: a key or the end of the object is expected, not 1 :[]}', SHAPE],
    ['a comma too many in the object', '{"events":[],}', 'byte 13: a key is expected, not }', SHAPE],
    [
      'a key that is not JSON',
      '{"a\\x":1,"events":[]}',
      'byte 1: the key is not JSON: "a\\x":1,"events":[]}',
      BROKEN,
    ],
    ['no colon', '{"events"[]}', 'byte 9: a colon is expected, not []}', SHAPE],
    [
      'no comma in the object',
      '{"title":"a""events":[]}',
      'byte 12: a comma or the end of the object is expected, not "events":[]}',
      SHAPE,
    ],
    [
      'a value that is not JSON',
      '{"a":[1,],"events":[]}',
      'byte 5: "a" is not JSON: [1,],"events":[]}',
      BROKEN,
    ],
    [
      'brackets that do not match',
      '{"a":[1},"events":[]}',
      'byte 5: "a" is not JSON: [1},"events":[]}',
      BROKEN,
    ],
    [
      'an event that is no object',
      '{"events":[3]}',
      'byte 11: event 1 is 3, where an object is expected',
      SHAPE,
    ],
    [
      'an event that is a list',
      '{"events":[[3]]}',
      'byte 11: event 1 is [3], where an object is expected',
      SHAPE,
    ],
    [
      'an event that is null',
      '{"events":[null]}',
      'byte 11: event 1 is null, where an object is expected',
      SHAPE,
    ],
    ['a comma too many in the list', `{"events":[${EVENT},]}`, 'byte 71: event 2 is not JSON: ]}', BROKEN],
    [
      'no comma between events',
      `{"events":[${EVENT}${EVENT}]}`,
      `byte 70: a comma or the end of the list is expected, not ${EVENT.slice(0, 40)}`,
      SHAPE,
    ],
    ['something after the end', '{"events":[]}{}', 'byte 13: nothing more is expected, not {}', SHAPE],
    [
      'an event that is not JSON',
      `{"events":[${EVENT},{"start":01}]}`,
      'byte 71: event 2 is not JSON: {"start":01}]}',
      BROKEN,
    ],
    [
      'a line break in a title',
      '{"events":[{"start":1,"title":"a\nb","group":1}]}',
      'byte 11: event 1 is not JSON: {"start":1,"title":"a\nb","group":1}]}',
      BROKEN,
    ],
    ['a NUL in the list', '{"events":[\0]}', 'byte 11: event 1 is not JSON: \0]}', BROKEN],
    [
      'what is cut off in a title',
      '{"events":[{"start":1,"title":"a',
      'the data ends where an event or the end of the list is expected',
      CUT,
    ],
    [
      'what is cut off after an event',
      `{"events":[${EVENT}`,
      'the data ends where a comma or the end of the list is expected',
      CUT,
    ],
    [
      'what is cut off after a comma',
      `{"events":[${EVENT},`,
      'the data ends where an event is expected',
      CUT,
    ],
    ['what is cut off in a byte order mark', '\ufeff', 'the data ends where an object is expected', CUT],
  ];

  test.each(REFUSALS)('%s', (_, text, message, hint) => {
    expect(readText(text)).toEqual({ ok: false, message, hint });
  });

  const EVENTS: [string, string][] = [
    ['{"title":"a","group":1}', 'has no "start", where ms since 1970 are expected'],
    ['{"start":"2024","title":"a","group":1}', 'has the "start" "2024", where ms since 1970 are expected'],
    [
      '{"start":1,"end":null,"title":"a","group":1}',
      'has the "end" null, where ms since 1970 are expected, or no "end" at all',
    ],
    ['{"start":1,"group":1}', 'has no "title", where a string is expected'],
    ['{"start":1,"title":["a"],"group":1}', 'has the "title" ["a"], where a string is expected'],
    ['{"start":1,"title":"a"}', 'has no "group", where a whole number from 0 to 7 is expected'],
    ['{"start":1,"title":"a","group":8}', 'has the "group" 8, where a whole number from 0 to 7 is expected'],
    [
      '{"start":1,"title":"a","group":-1}',
      'has the "group" -1, where a whole number from 0 to 7 is expected',
    ],
    [
      '{"start":1,"title":"a","group":1.5}',
      'has the "group" 1.5, where a whole number from 0 to 7 is expected',
    ],
    [
      '{"start":1,"title":"a","group":"1"}',
      'has the "group" "1", where a whole number from 0 to 7 is expected',
    ],
    [
      '{"start":1,"title":"a","group":"12345678901234567890123456789012345678"}',
      'has the "group" "12345678901234567890123456789012345678", where a whole number from 0 to 7 is expected',
    ],
    [
      '{"start":1,"title":"a","group":"123456789012345678901234567890123456789"}',
      'has the "group" "123456789012345678901234567890123456789…, where a whole number from 0 to 7 is expected',
    ],
    [
      '{"start":-62167219200001,"title":"a","group":1}',
      'has the "start" -62167219200001, which is not in the years 0 to 9999',
    ],
    [
      '{"start":253402300800000,"title":"a","group":1}',
      'has the "start" 253402300800000, which is not in the years 0 to 9999',
    ],
    [
      '{"start":1e999,"title":"a","group":1}',
      'has the "start" Infinity, which is not in the years 0 to 9999',
    ],
    ['{"start":2,"end":1,"title":"a","group":1}', 'has the "end" 1, which is before its start'],
    [
      '{"start":2,"end":253402300800001,"title":"a","group":1}',
      'has the "end" 253402300800001, which is after the year 9999',
    ],
  ];

  test.each(EVENTS)('%s', (event, problem) => {
    expect(readText(withEvents(EVENT, event, EVENT))).toMatchObject({
      message: `byte 86: event 2 ${problem}`,
    });
  });

  test('at once, and from then on', () => {
    const reader = new PlainReader();
    const refused = { ok: false, message: 'byte 0: an object is expected, not [', hint: SHAPE };
    expect(reader.push(utf8.encode('['))).toEqual(refused);
    expect(reader.push(utf8.encode('{"events":[]}'))).toEqual(refused);
    expect(reader.finish()).toEqual(refused);
  });

  test('the byte is that of the whole, not of the chunk', () => {
    const text = withEvents(...Array.from({ length: 50 }, () => EVENT), '3');
    expect(readText(text, [100])).toMatchObject({
      message: `byte ${text.length - 3}: event 51 is 3, where an object is expected`,
    });
  });
});

test('a title is there for an index that is', () => {
  const read = readInChunks(utf8.encode(withEvents(EVENT, EVENT.replace('Team new', 'Ä'))), [7]);
  if (!read.ok) throw new Error(read.message);
  expect([0, 1].map((i) => titleAt(read.columns, i))).toEqual(['Team new', 'Ä']);
  for (const index of [-1, 2, 0.5, NaN]) {
    expect(() => titleAt(read.columns, index)).toThrow(`no event at ${index}: there are 2`);
  }
});
