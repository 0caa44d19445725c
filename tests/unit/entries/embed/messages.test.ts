import { describe, expect, test } from 'vitest';
import { asksForHeight, heightMessage } from '../../../../src/entries/embed/messages.ts';

test('one message has the height in every shape', () => {
  expect(heightMessage(540, 'war', '')).toEqual({
    sentinel: 'amp',
    type: 'embed-size',
    height: 540,
    'datawrapper-height': { war: 540 },
    message: 'height',
    value: 540,
    secret: '',
  });
});

test.each([
  ['#?secret=Ab3dEf9hIj', 'Ab3dEf9hIj'],
  ['#?secret=', ''],
  ['#?secret=a b', ''],
  ['#?secret=<b>', ''],
  ['#secret=abc', ''],
  [`#?secret=${'a'.repeat(33)}`, ''],
])('the secret in %s is %j', (hash, secret) => {
  expect(heightMessage(1, 'x', hash).secret).toBe(secret);
});

describe('what asks for the height', () => {
  test('is one message alone', () => expect(asksForHeight({ dateline: 'height' })).toBe(true));

  test.each([
    null,
    undefined,
    'height',
    '{"dateline":"height"}',
    ['dateline', 'height'],
    {},
    { dateline: 'reload' },
    { dateline: 'height', then: 'x' },
    { dateline: ['height'] },
    { method: 'height' },
  ])('and not %j', (data) => expect(asksForHeight(data)).toBe(false));
});
