import type { Found, Page } from './page.ts';

const LABEL = /^(?:title|headline|heading|article title)\s?:(?=\s)/iu;

/** “Title:” before the headline, which is left to the article. */
export function labels({ lines }: Page): Found[] {
  const [line] = lines;
  const label = line && LABEL.exec(line.words)?.[0];
  return label
    ? [{ line: 0, start: line.start, end: line.start + label.length, kind: 'label before the headline' }]
    : [];
}
