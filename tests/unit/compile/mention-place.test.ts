import { expect, test, vi } from 'vitest';
import { placeMention } from '../../../src/compile/mention-place.ts';
import { createReport } from '../../../src/compile/report.ts';
import { storeText } from '../../../src/compile/stored-text.ts';

const TEXT = [
  'The mayor spoke on Monday.',
  '',
  'The clerk spoke on Tuesday and on Friday.',
  'The council met on Wednesday, in May, and the Mayor left.',
  'It met again on Friday, and again on Friday.',
  '',
  'The letter is of Monday. It came in May.',
  'Nobody read it on Sunday.',
].join('\n');

const LETTER = storeText('letter', TEXT, 'letter.md', 11);
const source = (value: string) => ({ value, at: { file: 'events.yaml', line: 3, column: 7 }, ok: true });

/** The line and column of the mention, or the code that is reported. */
function place(
  mention: string,
  excerpt: string,
  hasReason = false,
  context: { prefix?: string; suffix?: string } = {},
) {
  const { report, diagnostics } = createReport();
  const start = TEXT.indexOf(excerpt);
  expect(start).toBeGreaterThanOrEqual(0);
  const { prefix, suffix } = context;
  const value = {
    exact: source(mention),
    prefix: prefix ? source(prefix) : null,
    suffix: suffix ? source(suffix) : null,
  };
  const found = placeMention(
    prefix || suffix ? { ...source(''), value } : source(mention),
    { start, end: start + excerpt.length },
    LETTER,
    hasReason,
    report,
  );
  if (found === null) return diagnostics.map(({ code, message }) => `${code}: ${message}`).join();
  expect(diagnostics).toEqual([]);
  expect(TEXT.slice(found.start, found.end)).toBe(mention);
  const { line, column } = LETTER.placeOf(found.start);
  return `${line}:${column}`;
}

const far = (words: string, line: number) =>
  `mention-far: the mention “${words}” does not stand near the excerpt, but on line ${line} of the article`;
const missing = (words: string) =>
  `mention-missing: the mention “${words}” does not stand in article “letter”`;

test.each([
  // In the excerpt, from its first to its last character
  ['The clerk', 'The clerk spoke', '13:1'],
  ['on Tuesday', 'spoke on Tuesday', '13:17'],
  ['on Friday', 'on Tuesday and on Friday', '13:32'],
  // In its paragraph, before and after it
  ['on Tuesday', 'and on Friday', '13:17'],
  ['on Wednesday', 'The council met', '14:17'],
  // In the excerpt, although it stands in the paragraph and the next as well
  ['on Friday', 'on Friday.\nThe council', '13:32'],
  // In the paragraph before or after
  ['on Monday', 'The clerk spoke', '11:17'],
  ['on Wednesday', 'The clerk spoke', '14:17'],
  ['on Sunday', 'The letter is', '18:16'],
  ['on Wednesday', 'It met again', '14:17'],
  // Two paragraphs away
  ['on Wednesday', 'The mayor spoke', far('on Wednesday', 14)],
  ['on Monday', 'The council met', far('on Monday', 11)],
  ['on Sunday', 'It met again', far('on Sunday', 18)],
  // Next to the first and the last paragraph of a longer excerpt
  ['on Monday', 'and on Friday.\nThe council met', '11:17'],
  [
    'again',
    'and on Friday.\nThe council met',
    'mention-ambiguous: “again” stands twice in the paragraphs next to the excerpt’s, on line 15 of the file',
  ],
  // More than once
  [
    'on Friday',
    'It met',
    'mention-ambiguous: “on Friday” stands twice in the excerpt’s paragraph, on line 15 of the file',
  ],
  [
    'on Friday',
    'again on Friday, and again on Friday',
    'mention-ambiguous: “on Friday” stands twice in the excerpt, on line 15 of the file',
  ],
  [
    'on Friday',
    'The council met',
    'mention-ambiguous: “on Friday” stands 3 times in the paragraphs next to the excerpt’s, on lines 13, 15 of the file',
  ],
  // Only whole words
  ['May', 'and the Mayor left', '14:34'],
  ['uesday', 'The clerk spoke', missing('uesday')],
  ['Tues', 'The clerk spoke', missing('Tues')],
  ['on Saturday', 'The clerk spoke', missing('on Saturday')],
])('“%s” for “%s”', (mention, excerpt, expected) => {
  expect(place(mention, excerpt)).toBe(expected);
});

test.each([
  ['on Wednesday', 'The mayor spoke', '14:17'],
  ['on Monday', 'The council met', '11:17'],
  [
    'on Friday',
    'Nobody read',
    'mention-ambiguous: “on Friday” stands 3 times in article “letter”, on lines 13, 15 of the file',
  ],
  ['on Friday', 'The clerk spoke', '13:32'],
  ['on Saturday', 'The mayor spoke', missing('on Saturday')],
])('“%s” for “%s”, with a reason', (mention, excerpt, expected) => {
  expect(place(mention, excerpt, true)).toBe(expected);
});

test.each([
  [{ suffix: ', and again' }, far('on Friday', 15), '15:14'],
  [{ prefix: 'and again' }, far('on Friday', 15), '15:35'],
  [{ prefix: 'and' }, far('on Friday', 13), far('on Friday', 13)],
  [{ prefix: 'never' }, `${missing('on Friday')} after “never”`],
  [{ prefix: 'never', suffix: 'at all' }, `${missing('on Friday')} between “never” and “at all”`],
  [{ suffix: 'at all' }, `${missing('on Friday')} before “at all”`],
])('on Friday, with %j', (context, fromAfar, nearby = fromAfar) => {
  expect(place('on Friday', 'Nobody read', false, context)).toBe(fromAfar);
  expect(place('on Friday', 'It met', false, context)).toBe(nearby);
});

test('shows how to mean the first', () => {
  const { report, diagnostics } = createReport();
  const start = TEXT.indexOf('It met');
  placeMention(source('on Friday'), { start, end: start + 6 }, LETTER, false, report);
  expect(diagnostics[0]).toMatchObject({
    file: 'events.yaml',
    line: 3,
    column: 7,
    hint: 'for the one on line 15 write mention: { exact: "on Friday", suffix: ", and" }',
  });
});

test('a mention that dates many events of an article is looked for once', () => {
  const sentences = Array.from({ length: 400 }, (_, at) => `Ada Lund${at} resigned on Monday.`);
  const article = storeText('a', sentences.join('\n\n'), 'articles/a.md', 5);
  const find = vi.spyOn(article.finder, 'find');
  const report = vi.fn();
  const at = { file: 'events/e.yaml', line: 1, column: 1 };
  let start = 0;
  for (const { length } of sentences) {
    const mention = { value: 'on Monday', at, ok: true };
    const excerpt = { start, end: start + length };
    const expected = { start: start + length - 'on Monday.'.length, end: start + length - 1 };
    expect(placeMention(mention, excerpt, article, false, report)).toEqual(expected);
    start += length + 2;
  }
  expect(find).toHaveBeenCalledTimes(1);
  expect(report).not.toHaveBeenCalled();
});
