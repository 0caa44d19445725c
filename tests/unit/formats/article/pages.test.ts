import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseHtml } from '../../../../src/entries/parse-html.ts';
import { readArticleFile } from '../../../../src/formats/article/index.ts';
import { PAGES } from './pages.ts';

function read(file: string): Buffer {
  return readFileSync(new URL(`pages/${file}`, import.meta.url));
}

test.each(PAGES)('$name', ({ name, about, codes }) => {
  const { article, problems } = readArticleFile(
    new Uint8Array(read(`${name}.html`)),
    `${name}.html`,
    parseHtml,
  );
  expect(problems.map(({ code }) => code)).toEqual(codes);
  const text = about === null ? null : read(`${name}.txt`).toString().replace(/\n$/, '');
  expect(article).toEqual(about === null ? null : { ...about, text });
});
