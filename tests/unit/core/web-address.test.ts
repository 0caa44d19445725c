import { expect, test } from 'vitest';
import { webAddress } from '../../../src/core/web-address.ts';

test.each([
  [null, null],
  ['', null],
  ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
  ['HTTP://EXAMPLE.org', 'http://example.org/'],
  [' https://example.org/a b"c ', 'https://example.org/a%20b%22c'],
  ['javascript:alert(1)', null],
  ['java\nscript:alert(1)', null],
  ['data:text/html,x', null],
  ['mailto:a@example.org', null],
  ['ftp://example.org/', null],
  ['//example.org/', null],
  ['/here', null],
  ['https://user@example.org/', null],
  ['https://:secret@example.org/', null],
])('%j is %j', (text, address) => {
  expect(webAddress(text)).toBe(address);
});
