import fc from 'fast-check';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packFolder, unpackFolder } from '../../../../src/formats/zip/index.ts';
import { crc32 } from '../../../../src/formats/zip/crc32.ts';
import { ZIP_LIMITS } from '../../../../src/formats/zip/limits.ts';
import { zipOf, type ZipFile } from './zip-of.ts';

const COLLECTION = { 'collection.yaml': strToU8('title: A\nthemes: []\n') };

function unpack(entries: Zippable, limits = ZIP_LIMITS) {
  return unpackFolder(zipSync(entries), 'story.zip', limits);
}

function files(entries: Zippable) {
  const unpacked = unpack(entries);
  if (!unpacked.ok) throw new Error(unpacked.diagnostics[0]?.message);
  return Object.fromEntries(unpacked.files);
}

function refusal(entries: Zippable, limits = ZIP_LIMITS): string {
  const unpacked = unpack(entries, limits);
  return unpacked.ok ? 'taken' : unpacked.diagnostics.map(({ message }) => message).join();
}

describe('what is taken', () => {
  test.each<[string, Zippable, string[]]>([
    ['no folder', COLLECTION, ['collection.yaml']],
    ['one folder', { story: COLLECTION }, ['collection.yaml']],
    [
      'a folder in a folder',
      { a: { b: { ...COLLECTION, articles: { 'x.md': strToU8('x') } } } },
      ['articles/x.md', 'collection.yaml'],
    ],
    [
      'Windows paths',
      { 'story\\collection.yaml': strToU8('a'), 'story\\articles\\x.md': strToU8('x') },
      ['articles/x.md', 'collection.yaml'],
    ],
    [
      'what systems leave behind',
      {
        ...COLLECTION,
        '__MACOSX/._collection.yaml': strToU8('x'),
        '.DS_Store': strToU8('x'),
        'Thumbs.db': strToU8('x'),
      },
      ['collection.yaml'],
    ],
    ['what lies beside the folder', { story: COLLECTION, 'other.txt': strToU8('x') }, ['collection.yaml']],
    [
      'files of other kinds',
      { ...COLLECTION, 'notes/picture.png': new Uint8Array([137, 80]) },
      ['collection.yaml', 'notes/picture.png'],
    ],
  ])('%s', (_, entries, expected) => {
    expect(Object.keys(files(entries)).sort()).toEqual(expected);
  });

  test('what lies beside the collection’s folder, and above it, is named', () => {
    const beside = { a: { story: COLLECTION, 'read me.txt': strToU8('x') }, 'b.md': strToU8('x') };
    expect(unpack(beside)).toMatchObject({ ok: true, beside: ['a/read me.txt', 'b.md'] });
    expect(unpack({ story: { ...COLLECTION, 'b.md': strToU8('x') } })).toMatchObject({
      ok: true,
      beside: [],
    });
  });

  test('text stays what it is to the byte, and what is none stays bytes', () => {
    const bom = '\uFEFFtitle: A\r\n';
    const broken = new Uint8Array([0x61, 0xff]);
    const found = files({ 'collection.yaml': strToU8(bom), articles: { 'x.md': broken } });
    expect(found).toEqual({ 'collection.yaml': bom, 'articles/x.md': broken });
  });
});

describe('what other programs write', () => {
  const unpacked = (entries: readonly ZipFile[], end64 = false) => {
    const result = unpackFolder(zipOf(entries, end64));
    return result.ok ? [...result.files] : result.diagnostics.map(({ message }) => message);
  };
  const yaml = (patch: Partial<ZipFile> = {}): ZipFile => ({
    name: 'story/collection.yaml',
    content: 'title: A\n',
    ...patch,
  });

  test.each<[string, ZipFile[], boolean]>([
    ['sizes in 64 bits', [yaml({ is64: true })], false],
    ['a directory in 64 bits', [yaml(), { name: 'story/', content: '' }], true],
    ['both', [yaml({ is64: true })], true],
    ['sizes behind the file', [yaml({ hasDescriptor: true })], false],
    ['UTF-8 that is not said', [yaml({ isUtf8: false })], false],
  ])('%s', (_, entries, end64) => {
    expect(unpacked(entries, end64)).toEqual([['collection.yaml', 'title: A\n']]);
  });

  test('names in the old code page, and in UTF-8 that does not say so', () => {
    const [caf, end] = [[...new TextEncoder().encode('articles/caf')], [...new TextEncoder().encode('.md')]];
    const entries: ZipFile[] = [
      { name: 'collection.yaml', content: 'title: A' },
      { name: [...caf, 0x82, ...end], content: 'a', isUtf8: false },
      { name: 'articles/Київ.md', content: 'b', isUtf8: false },
    ];
    expect(unpacked(entries).map(([path]) => path)).toEqual([
      ...['articles/café.md', 'articles/Київ.md', 'collection.yaml'],
    ]);
  });

  test('the folder that was packed may be listed itself', () => {
    const entries = ['./', './story/', './story/collection.yaml'].map((name) => ({ name, content: '' }));
    expect(unpacked(entries).map(([path]) => path)).toEqual(['collection.yaml']);
  });

  test('articles in several folders, none of which is a collection’s', () => {
    const entries = ['a/x.html', 'b/y.html', '__MACOSX/a/._x.html'].map((name) => ({ name, content: 'x' }));
    expect(unpacked(entries).map(([path]) => path)).toEqual(['a/x.html', 'b/y.html']);
  });
});

describe('what is refused', () => {
  test.each<[string, Zippable, string]>([
    ['a path out of it', { '../evil.md': strToU8('x') }, 'leads out of it'],
    ['a path out of it on Windows', { 'a\\..\\..\\evil.md': strToU8('x') }, 'leads out of it'],
    ['an absolute path', { '/etc/passwd': strToU8('x') }, 'leads out of it'],
    ['a drive', { 'C:\\x.md': strToU8('x') }, 'leads out of it'],
    [
      'names that differ by case',
      { 'a/X.md': strToU8('1'), 'a/x.md': strToU8('2') },
      'holds “a/X.md” and “a/x.md”',
    ],
    ['nothing', {}, 'is empty'],
    ['only litter', { '.DS_Store': strToU8('x') }, 'is empty'],
  ])('%s', (_, entries, expected) => {
    expect(refusal(entries)).toContain(expected);
  });

  test('too many files, too large ones, too much of all, too large a zip', () => {
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`${n}.md`, new Uint8Array(900)]));
    expect(refusal(many, { ...ZIP_LIMITS, entries: 8 })).toContain('holds 9 files');
    expect(refusal(many, { ...ZIP_LIMITS, file: 800 })).toContain('“0.md” in story.zip is larger than');
    expect(refusal(many, { ...ZIP_LIMITS, unpacked: 5000 })).toContain('holds more than');
    expect(refusal(many, { ...ZIP_LIMITS, packed: 100 })).toContain('is too large');
    expect(refusal(many)).toBe('taken');
  });

  test('a link, a password, an unknown method, damage, what is no zip', () => {
    const zip = zipSync({ 'x.md': [strToU8('words words words'), { os: 3, attrs: 0o120777 << 16 }] });
    expect(unpackFolder(zip)).toMatchObject({
      diagnostics: [{ message: expect.stringContaining('holds a link') }],
    });
    const plain = () => zipSync({ 'x.md': strToU8('words '.repeat(50)) });
    const directory = (bytes: Uint8Array) =>
      bytes.findLastIndex((_, at) => bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1);
    const changed = (offset: number, value: number) => {
      const bytes = plain();
      bytes[directory(bytes) + offset] = value;
      return unpackFolder(bytes);
    };
    expect(changed(8, 1)).toMatchObject({
      diagnostics: [{ message: expect.stringContaining('is encrypted') }],
    });
    expect(changed(10, 12)).toMatchObject({
      diagnostics: [{ message: expect.stringContaining('packed in a way') }],
    });
    expect(changed(16, 7)).toMatchObject({
      diagnostics: [{ message: expect.stringContaining('is damaged') }],
    });
    expect(unpackFolder(plain().slice(0, 60))).toMatchObject({
      diagnostics: [{ message: expect.stringContaining('was cut off') }],
    });
    expect(unpackFolder(strToU8('no zip at all'))).toMatchObject({ ok: false });
  });

  test('a bomb that says it is small is stopped once it is as large as it says', () => {
    const bytes = zipSync({ 'x.md': [new Uint8Array(30_000_000), { level: 9 }] });
    const view = new DataView(bytes.buffer);
    const at = bytes.findLastIndex(
      (_, place) => bytes[place] === 0x50 && bytes[place + 1] === 0x4b && bytes[place + 2] === 1,
    );
    view.setUint32(at + 24, 100, true);
    expect(unpackFolder(bytes)).toMatchObject({
      diagnostics: [{ message: expect.stringContaining('is larger than') }],
    });
  });
});

test('whatever bytes, there is an answer', () => {
  const zip = packFolder(
    new Map([
      ['collection.yaml', 'title: A'],
      ['articles/x.md', 'words'],
    ]),
    'a',
  );
  const damage = fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { maxLength: 6 });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 200 }),
        damage.map((changes) => {
          const bytes = zip.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          return bytes;
        }),
      ),
      (bytes) => {
        const unpacked = unpackFolder(bytes);
        expect(unpacked.ok || unpacked.diagnostics.length > 0).toBe(true);
      },
    ),
  );
});

test('out and in again is the same, and the same files are the same bytes', () => {
  const path = fc.constantFrom(
    'articles/a.md',
    'articles/b.md',
    'events/1.yaml',
    'talks/t.yaml',
    'picture.png',
    'notes/x.txt',
  );
  const content = fc.oneof(fc.string({ unit: 'grapheme' }), fc.uint8Array());
  fc.assert(
    fc.property(fc.array(fc.tuple(path, content)), (entries) => {
      const files = new Map<string, string | Uint8Array>([['collection.yaml', 'title: A'], ...entries]);
      const zip = packFolder(files, 'story');
      const unpacked = unpackFolder(zip);
      if (!unpacked.ok) throw new Error(unpacked.diagnostics[0]?.message);
      expect(packFolder(new Map([...unpacked.files].reverse()), 'story')).toEqual(zip);
    }),
  );
});

test('the checksum is that of zips', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
});
