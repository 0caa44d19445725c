import { expect, test } from 'vitest';
import { whereOf } from '../../../../src/ui/desk/out/where.ts';

const NAME = 'ferry-embed.html';
const of = (said: string) => whereOf(said, NAME);

test.each([
  ['https://paper.example/files/a.html', 'https://paper.example/files/a.html'],
  ['  paper.example/files/a.html ', 'https://paper.example/files/a.html'],
  ['https://paper.example/files/', `https://paper.example/files/${NAME}`],
  ['paper.example', `https://paper.example/${NAME}`],
  ['https://paper.example/a.html?event=b#c', 'https://paper.example/a.html'],
  ['https://paper.example/der Fährmann.html', 'https://paper.example/der%20F%C3%A4hrmann.html'],
])('“%s” is %s', (said, address) => {
  expect(of(said)).toEqual({ kind: 'known', address, doubt: null });
});

test.each(['C:\\Users\\me\\a.html', 'file:///home/me/a.html', '/home/me/a.html', 'blob:https://e.example/1'])(
  '%s is a place on one machine',
  (said) => {
    expect(of(said)).toMatchObject({ kind: 'wrong', message: 'That is a place on your own machine' });
  },
);

test.each([
  'javascript:alert(1)',
  'ftp://paper.example/a.html',
  'https://me:secret@paper.example/',
  'my blog',
])('%s is no address', (said) => {
  expect(of(said)).toMatchObject({ kind: 'wrong', message: 'That is no address on the web' });
});

test.each([
  ['http://localhost:8080/a.html', /Nobody but you/],
  ['http://paper.example/a.html', /no frame from http/],
])('%s is doubted', (said, message) => {
  const where = of(said);
  expect(where.kind === 'known' && where.doubt?.message).toMatch(message);
});

test('nothing said is nothing wrong', () => {
  expect(of('  ')).toEqual({ kind: 'unsaid' });
});
