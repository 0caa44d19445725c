import { expect, test } from 'vitest';
import { withoutPageFolders } from '../../../../src/formats/article/index.ts';

test.each([
  ['_files', ['a/News.html', 'a/News_files/ad.html', 'a/News_files/x/y.html'], ['a/News.html']],
  ['in German', ['News.htm', 'News-Dateien/ad.html'], ['News.htm']],
  ['in French, of a name with dots', ['A. B.html', 'A. B_fichiers/ad.html'], ['A. B.html']],
  ['of no page', ['my_files/one.html', 'two.html'], ['my_files/one.html', 'two.html']],
  [
    'beside a page of another folder',
    ['b/News.html', 'a/News_files/x.html'],
    ['b/News.html', 'a/News_files/x.html'],
  ],
])('what is saved beside a page: %s', (_, paths, kept) => expect(withoutPageFolders(paths)).toEqual(kept));
