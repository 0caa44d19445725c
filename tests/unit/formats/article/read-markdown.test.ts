import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../../src/entries/parse-html.ts';
import { readArticleFile } from '../../../../src/formats/article/index.ts';

const read = (text: string) => readArticleFile(new TextEncoder().encode(text), 'a.md', parseHtml);
const wordsOf = (text: string) => read(text).article?.text;

describe('words without marks', () => {
  test.each([
    ['emphasis', 'a **bold**, _thin_, ***both*** and ~~gone~~ word', 'a bold, thin, both and gone word'],
    ['marks in one another', '**see [the *report*](https://a.example "x")** now', 'see the report now'],
    ['an address with brackets', '[mill](https://a.example/Mill_(old)).', 'mill.'],
    ['a picture', 'Before ![alt text](a.png) after', 'Before  after'],
    ['a picture that is a link', '[![alt](a.png)](https://a.example)words', 'words'],
    ['code', 'run `a **b**` now', 'run a **b** now'],
    ['escapes', String.raw`\*not thin\* and 1\. item`, '*not thin* and 1. item'],
    [
      'characters that mark nothing',
      '5 * 3 * 2, snake_case_name, a ~ b, [sic] and x < y',
      '5 * 3 * 2, snake_case_name, a ~ b, [sic] and x < y',
    ],
    [
      'a named link',
      'The [report][1] and [more][].\n\n[1]: https://a.example\n[more]: https://b.example',
      'The report and more.',
    ],
    ['an address', '<https://a.example/x>', 'https://a.example/x'],
    ['a note', 'It fell.[^1]\n\n[^1]: Said twice.', 'It fell.\n\nSaid twice.'],
    ['a wiki link', 'The [[Ferry (boat)|ferry]] and [[Tarn]]', 'The ferry and Tarn'],
    ['tags and entities', 'a <em>thin</em> word &mdash; &#8217;&amp;&unknown;', 'a thin word — ’&&unknown;'],
    ['a comment', 'a<!-- not\n\nthis -->b', 'ab'],
  ])('%s', (_, markdown, words) => {
    expect(wordsOf(markdown)).toBe(words);
  });
});

describe('blocks', () => {
  test.each([
    ['headings', '# One\nText\n## Two ##\nMore', 'One\n\nText\n\nTwo\n\nMore'],
    ['underlined headings', 'One\n===\nTwo\n---\nText', 'One\n\nTwo\n\nText'],
    ['lines of a paragraph', 'one\ntwo\n\nthree', 'one two\n\nthree'],
    ['hard breaks', 'one  \ntwo\\\nthree', 'one\ntwo\nthree'],
    ['items', '- one\n  more\n- [x] two\n\n1. three\n2) four', 'one more\n\ntwo\n\nthree\n\nfour'],
    ['a year that begins a line', '1974. It was opened.', '1974. It was opened.'],
    ['a quotation', 'Text\n> said\n> so\n>\n> twice', 'Text\n\nsaid so\n\ntwice'],
    ['rules', 'one\n\n* * *\n\n---\n\ntwo', 'one\n\ntwo'],
    ['a table', '| a | **b** |\n|---|:-:|\n| 1 | 2\\|3 |', 'a\tb\n\n1\t2|3'],
    ['code', '```js\nlet *a* = 1;\n\n# no\n```\ntext', 'let *a* = 1;\n\n# no\n\ntext'],
  ])('%s', (_, markdown, text) => {
    expect(wordsOf(markdown)).toBe(text);
  });

  test('a heading of level 1 is the title', () => {
    expect(read('# The *old* mill\n\nText').article?.title).toBe('The old mill');
    expect(read('Text.\n\n## The old mill\n\nText').article?.title).toBeNull();
    expect(read('## The old mill\n\nText').article?.title).toBe('The old mill');
    expect(read('Title: The old mill\n\nText').article?.title).toBe('The old mill');
  });
});

describe('front matter', () => {
  test('somebody else’s', () => {
    const file =
      '---\ntitle: "The: mill"\nauthor: ["[[Ada Quill]]", Iven Salk]\nsource: https://a.example/mill\ndate: 2031-05-14\nlastmod: 2031-05-15\n' +
      'lang: en_GB\nsite: Example Gazette\ntags: [x]\n---\nThe **mill** stands.';
    expect(read(file).article).toEqual({
      title: 'The: mill',
      byline: ['Ada Quill', 'Iven Salk'],
      publisher: 'Example Gazette',
      url: 'https://a.example/mill',
      archiveUrl: null,
      language: 'en-GB',
      metadata: [
        { published: '2031-05-14', source: 'front matter date' },
        { modified: '2031-05-15', source: 'front matter lastmod' },
      ],
      text: 'The mill stands.',
    });
  });

  test('a source that is no address is the outlet; an author may be a thing with a name', () => {
    const { article } = read(
      '---\nsource: Example Wire\nauthor:\n  name: Lio Tamm\nurl: javascript:alert(1)\n---\nText',
    );
    expect(article).toMatchObject({ publisher: 'Example Wire', byline: ['Lio Tamm'], url: null });
  });

  test('ours: the text is stored already, and stays', () => {
    const { article } = read('---\ntitle: A\npublishedBasis: { kind: unknown }\n---\n\n**kept** as\nit is\n');
    expect(article).toMatchObject({ title: 'A', text: '\n**kept** as\nit is\n' });
    const schema =
      '---\n# yaml-language-server: $schema=../../../public/schema/v1/article.json\ntitle: A\n---\n*kept*';
    expect(read(schema).article?.text).toBe('*kept*');
  });

  test('TOML', () => {
    const file =
      '+++\n# made by hand\ntitle = "The \\"mill\\" \\u00e9"\ndate = 2031-05-14T10:00:00Z # morning\nauthors = ["Ada Quill", \'Iven Salk\']\ndraft = false\n' +
      'description = """\ntitle = "Other"\n"""\n"url" = \'https://a.example/mill\'\ntags = [\n  "x",\n  "y",\n]\n[params]\nlang = "xx"\n+++\nThe **mill** stands.';
    expect(read(file)).toEqual({
      problems: [],
      article: {
        title: 'The "mill" é',
        byline: ['Ada Quill', 'Iven Salk'],
        publisher: null,
        url: 'https://a.example/mill',
        archiveUrl: null,
        language: null,
        metadata: [{ published: '2031-05-14T10:00:00Z', source: 'front matter date' }],
        text: 'The mill stands.',
      },
    });
  });

  test('what is no TOML is left out, and said; a text of one line in three marks is passed over', () => {
    const { article, problems } = read('+++\ntitle = "A"\nno key here\n+++\nText');
    expect(article).toMatchObject({ title: null, text: 'Text' });
    expect(problems.map(({ code }) => code)).toEqual(['front-matter-unread']);
    expect(read("+++\nabout = '''one'''\ntitle = 'A'\n+++\nText").article?.title).toBe('A');
    expect(wordsOf('+++\ntitle = "A"\n---\nText')).toContain('title = "A"');
  });

  test('what is no YAML is left out, and said', () => {
    const { article, problems } = read('---\ntitle: "open\n---\nText');
    expect(article?.text).toBe('Text');
    expect(problems.map(({ code }) => code)).toEqual(['front-matter-unread']);
  });

  test('a rule across the page is none', () => {
    expect(wordsOf('---\nText\n---\nMore')).toBe('Text\n\nMore');
  });
});

test('letters and numbers of words are kept, whatever stands around them', () => {
  const mark = fc.constantFrom(
    '*',
    '**',
    '_',
    '`',
    '[',
    ']',
    '(',
    ')',
    '!',
    '#',
    '>',
    '-',
    '|',
    '\n',
    '\n\n',
    '~~',
    ' ',
    '\\',
  );
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 60 }), (marks) => {
      const text = wordsOf(`start ${marks.join(' word ')} end`) ?? '';
      expect(text.match(/word/g)?.length ?? 0).toBe(Math.max(0, marks.length - 1));
      expect(text.startsWith('start')).toBe(true);
      expect(text.endsWith('end')).toBe(true);
    }),
  );
});

test('any text is read, and again the same', () => {
  const hostile = fc.string({
    unit: fc.constantFrom(...'*_`[]()!#>-|\n\\~<&;:a1 \u202E\uD800'),
    maxLength: 400,
  });
  fc.assert(
    fc.property(hostile, (text) => {
      expect(read(text)).toEqual(read(text));
    }),
  );
});

test.each([
  '*'.repeat(500_000),
  '[a]('.repeat(100_000),
  '![a'.repeat(100_000),
  '`'.repeat(500_001),
  ' '.repeat(80_000),
  '>'.repeat(300_000),
  '<a '.repeat(100_000),
  `---\n${'a: *b\n'.repeat(2000)}---\nx`,
])('hostile text of %j', (text) => {
  expect(
    read(`${text}\n\nend`)
      .problems.map(({ code }) => code)
      .filter((code) => code !== 'front-matter-unread'),
  ).toEqual([]);
});
