import { expect, test } from 'vitest';
import { readBase } from '../../../../src/entries/site/base-address.ts';

test.each([
  [undefined, null],
  [null, null],
  [' ', null],
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/a/', 'https://example.org/a/'],
  [' http://localhost:8080/a ', 'http://localhost:8080/a/'],
])('%j is %j', (wanted, base) => expect(readBase(wanted)).toEqual({ ok: true, base }));

test.each(['example.org', 'ftp://example.org/', 'https://example.org/?a=1', 'https://example.org/#a', '/a/'])(
  '%s is none',
  (wanted) =>
    expect(readBase(wanted)).toEqual({
      ok: false,
      message: expect.stringContaining(`“${wanted}” is no address that a site can have`),
    }),
);
