import { expect, test } from 'vitest';
import { dated } from './found.ts';

test.each([
  ['It is of the third century BC.', ['the third century BC BC02 -0299/-0200']],
  ['It is of the 5th century A.D.', ['the 5th century A.D. 04 04XX']],
  ['He died in 44 BC and she in 410 AD.', ['44 BC BC0044 -0043', '410 AD 0410 0410']],
  ['He ruled from 27 B.C. to A.D. 14.', ['27 B.C. BC0027 -0026/0014', 'A.D. 14 0014 -0026/0014']],
  ['The mill was built c. 1450, or around 1480.', ['c. 1450 1450 1450~', 'around 1480 1480 1480~']],
  ['Around 1450 she left.', ['Around 1450 1450 1450~']],
  ['It fell in about May 2019.', ['about May 2019 2019-05 2019-05~']],
])('reads eras and years told about: %s', (text, expected) => {
  expect(dated(text)).toEqual(expected);
});

test.each([
  'Around 1450 villagers came. It cost about 2000, or around 1450 a day. Plan B is AD hoc; c. 3 left.',
  'They sold an ad in BC, and 12 ce.',
])('finds nothing in: %s', (text) => {
  expect(dated(text)).toEqual([]);
});

test('“BC” behind a year of today is a province', () => {
  expect(dated('In 2019 BC farmers left.')).toEqual(['2019 2019 2019']);
});
