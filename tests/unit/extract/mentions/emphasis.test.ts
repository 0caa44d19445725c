import { expect, test } from 'vitest';
import { findMentions } from '../../../../src/extract/mentions/index.ts';
import { readSpan } from '../../../../src/core/span/index.ts';

const PUBLISHED = readSpan('2024-08-20');

test.each([
  ['He left on _Tuesday_.', ['Tuesday 2024-08-20']],
  ['It began on _9 July 2021_, they said.', ['9 July 2021 2021-07-09']],
  ['The file may_2023_july is old.', []],
  ['Sales in FY2023 rose.', ['FY2023 2023']],
  ['Sales in FY23 rose.', ['FY23 2023']],
  ['Nobody forgot the Oct. 7 attack.', ['Oct. 7 2023-10-07']],
  ['All await the Oct. 7 vote.', ['Oct. 7 2024-10-07']],
])('%s', (text, expected) => {
  const found = findMentions(text, { published: PUBLISHED.ok ? PUBLISHED.span : null });
  expect(found.map((mention) => `${mention.text} ${mention.edtf}`)).toEqual(expected);
});
