import { readSpan } from '../../../../src/core/span/index.ts';
import { findMentions } from '../../../../src/extract/mentions/index.ts';

/** What is found in a text that was published on a day, each as its words and its value: `last week 2024-W27`. */
export function found(text: string, day = '2024-07-09'): string[] {
  const published = readSpan(day);
  return findMentions(text, { published: published.ok ? published.span : null }).map(
    (mention) => `${mention.text} ${mention.value}`,
  );
}

/** The same with EDTF: `by Monday 2024-07-08 [..2024-07-08]`; null for the day where nobody knows it. */
export function dated(text: string, day: string | null = '2024-07-09'): string[] {
  const published = day === null ? null : readSpan(day);
  return findMentions(text, { published: published?.ok ? published.span : null }).map(
    ({ text, value, edtf }) => `${text} ${value} ${edtf}`,
  );
}
