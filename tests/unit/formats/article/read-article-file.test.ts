import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../../src/entries/parse-html.ts';
import { readArticleFile } from '../../../../src/formats/article/index.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const wide = (text: string, isBig: boolean) =>
  Uint8Array.from(
    [...text]
      .flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8].sort(() => 0))
      .map((byte, at, all) => (isBig ? all[at ^ 1]! : byte)),
  );
const read = (bytes: Uint8Array, name: string) => readArticleFile(bytes, name, parseHtml);
const codesOf = (bytes: Uint8Array, name: string) => read(bytes, name).problems.map(({ code }) => code);

describe('what is no text', () => {
  test.each([
    ['report.pdf', '%PDF-1.7\n', 'a PDF file'],
    ['report.docx', 'PK\x03\x04\x14', 'a Word file'],
    ['report.zip', 'PK\x03\x04\x14', 'a zip file'],
    ['report.doc', '\xD0\xCF\x11\xE0\xA1', 'an old Word, Excel or Outlook file'],
    ['photo.html', '\x89PNG\r\n', 'a PNG image'],
    ['photo.txt', '\xFF\xD8\xFF\xE0', 'a JPEG image'],
    ['photo.webp', 'RIFF\x10\x00\x00\x00WEBPVP8', 'a WebP image'],
    ['page.webarchive', 'bplist00', 'a Safari web archive'],
    ['notes.rtf', '{\\rtf1', 'an RTF file'],
  ])('%s is refused by its first bytes', (name, start, what) => {
    expect(read(latin1(start), name)).toEqual({
      article: null,
      problems: [
        {
          code: 'file-binary',
          severity: 'error',
          message: `“${name}” is ${what}, not text`,
          hint: 'save the page as HTML, or paste its text',
        },
      ],
    });
  });

  test('a NUL among letters is refused', () => {
    expect(codesOf(utf8('a\0b'), 'a.txt')).toEqual(['file-binary']);
  });

  test('a file over the limit is refused with both sizes', () => {
    const { article, problems } = readArticleFile(utf8('x'.repeat(2_100_000)), 'a.txt', parseHtml, {
      largestFile: 2e6,
    });
    expect(article).toBeNull();
    expect(problems[0]?.message).toBe('“a.txt” is too large: 2.1 MB, where 2.0 MB is the most that is read');
    expect(readArticleFile(utf8('xy'), 'a.txt', parseHtml, { largestFile: 2 }).article?.text).toBe('xy');
  });

  test('a text that no collection could hold is refused', () => {
    expect(codesOf(utf8('x'.repeat(1_900_001)), 'a.txt')).toEqual(['text-too-long']);
    expect(codesOf(utf8('x'.repeat(1_900_000)), 'a.txt')).toEqual([]);
  });

  test.each([
    ['', 'file-empty'],
    [' \n\t\n', 'file-empty'],
    ['---\ntitle: Alone\n---\n\n', 'file-empty'],
  ])('%j has no text', (text, code) => {
    expect(read(utf8(text), 'a.md').article).toBeNull();
    expect(codesOf(utf8(text), 'a.md')).toEqual([code]);
  });
});

describe('encodings', () => {
  const words = '“Café” – Ω';
  const western = latin1('\x93Caf\xE9\x94 \x96 x');
  const longer = 'Ferry — late again today.';
  test.each([
    ['UTF-8', utf8(words), words, []],
    ['UTF-8 with a mark', utf8(`\uFEFF${words}`), words, []],
    ['UTF-16 LE with a mark', wide(`\uFEFF${words}`, false), words, []],
    ['UTF-16 BE with a mark', wide(`\uFEFF${words}`, true), words, []],
    ['UTF-16 LE without', wide(longer, false), longer, ['encoding-assumed']],
    ['UTF-16 BE without', wide(longer, true), longer, ['encoding-assumed']],
    ['windows-1252', western, '“Café” – x', ['encoding-assumed']],
  ])('%s', (_, bytes, text, codes) => {
    expect(read(bytes, 'a.txt').article?.text).toBe(text);
    expect(codesOf(bytes, 'a.txt')).toEqual(codes);
  });

  test.each([
    ['<meta charset="iso-8859-2">', '\xB1', 'ą', []],
    ['<meta http-equiv=Content-Type content="text/html; charset=koi8-r">', '\xC1', 'а', []],
    ['<?xml version="1.0" encoding="windows-1251"?>', '\xE0', 'а', []],
    ['<meta charset="iso-8859-1">', '\x93', '“', []],
    ['<meta charset="utf-8">', '\x93', '“', ['encoding-wrong']],
    ['<meta charset="no-such-thing">', '\x93', '“', ['encoding-wrong']],
    ['<meta charset="iso-8859-1">', '\xC3\xA9', 'é', []],
    ['<meta charset="iso-2022-jp">', '\x1B$B$"\x1B(B', 'あ', []],
  ])('a page that says %s', (head, letter, read_, codes) => {
    const xml = head.startsWith('<?') ? head : '';
    const html = `${xml}<!doctype html><html><head>${xml === '' ? head : ''}</head><body><p>The letter is ${letter} here, in a line that is long enough to be one of prose.</p></body></html>`;
    const { article, problems } = read(latin1(html), 'a.html');
    expect(article?.text).toContain(`The letter is ${read_} here`);
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });
});

describe('plain text', () => {
  test('is stored as it is, but for its line ends', () => {
    const text = '  **not** bold\r\n\r\n# no heading &amp; <b>\rlast  \n';
    expect(read(utf8(text), 'a.txt').article?.text).toBe(
      '  **not** bold\n\n# no heading &amp; <b>\nlast  \n',
    );
  });

  test('a headline and a line of names at the top are read, and stay', () => {
    const text = 'Dam gives way\nBy Ada Quill and Iven Salk\n\nA dam gave way on Saturday.';
    expect(read(utf8(text), 'a.txt').article).toMatchObject({
      title: 'Dam gives way',
      byline: ['Ada Quill', 'Iven Salk'],
      text,
    });
  });

  test.each(['A dam gave way.\n\nIt was old.', 'A dam gave way on', 'https://a.example/x\n\nText'])(
    '%j has no headline',
    (text) => {
      expect(read(utf8(text), 'a.txt').article?.title).toBeNull();
    },
  );

  test('what cannot be seen is said, and stays; not in the title', () => {
    const text = 'A \u202Edam\u202C gives way\n\nIt was\u200B old.';
    const { article, problems } = read(utf8(text), 'a.txt');
    expect(article).toMatchObject({ title: 'A dam gives way', text });
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      [
        'characters-invisible',
        '“a.txt” holds what cannot be seen: marks that turn the direction of writing (2), zero-width spaces (1); it is stored as it is',
      ],
    ]);
  });
});

describe('what a file is', () => {
  const html =
    '<!DOCTYPE html><html><body><p>A line of prose that is long enough to be taken for a paragraph.</p></body></html>';
  const text = 'A line of prose that is long enough to be taken for a paragraph.';
  test.each([
    ['a page by its name', 'a.htm', `<p>${text}`, text],
    ['a page by what it holds', 'a.txt', html, text],
    ['text in a file called page', 'a.html', text, text],
    ['a page in a file called Markdown', 'a.md', `<!-- saved -->\n${html}`, text],
    ['Markdown by its name', 'A.MD', `**${text}**`, text],
    ['text where the name says nothing', 'article', `**${text}**`, `**${text}**`],
  ])('%s', (_, name, content, stored) => {
    expect(read(utf8(content), name).article?.text).toBe(stored);
  });
});

test('a page nested too deep for a parser is an error, a deep one is read', () => {
  const page = (depth: number) => utf8(`<html><body>${'<div>'.repeat(depth)}words${'</div>'.repeat(depth)}`);
  expect(codesOf(page(100_000), 'a.html')).toEqual(['page-too-deep']);
  expect(read(page(3000), 'a.html').article?.text).toBe('words');
});

test('a parser that throws is an error about the file', () => {
  const failing = () => {
    throw new RangeError('Maximum call stack size exceeded');
  };
  const { article, problems } = readArticleFile(utf8('<html>'), 'a.html', failing);
  expect(article).toBeNull();
  expect(problems[0]?.message).toBe('“a.html” cannot be read as a page: Maximum call stack size exceeded');
});

describe('web archives', () => {
  const page =
    '<html><head><title>Ferry late again in Tarn</title></head><body><p>The ferry =E2=80=94 late=\r\n again.</p></body></html>';
  const archive = (part: string) =>
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/ferry\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----b--"\r\n\r\n\r\n------b--\r\n${part}\r\n------b----\r\n`;

  test('quoted-printable', () => {
    const bytes = latin1(
      archive(
        `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${page}`,
      ),
    );
    expect(read(bytes, 'a.mhtml').article).toMatchObject({
      title: 'Ferry late again in Tarn',
      url: 'https://a.example/ferry',
      text: 'The ferry — late again.',
    });
  });

  test('base64, by what it holds', () => {
    const body = btoa('<html><body><p>The ferry is late again.</p></body></html>').replace(
      /.{20}/g,
      '$&\r\n',
    );
    const bytes = latin1(
      archive(`Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}`),
    );
    expect(read(bytes, 'a.txt').article?.text).toBe('The ferry is late again.');
  });

  test('without a page', () => {
    expect(codesOf(latin1(archive('Content-Type: image/png\r\n\r\nx')), 'a.mht')).toEqual([
      'archive-without-page',
    ]);
  });
});
