import { describe, expect, test } from 'vitest';
import type { TalkStep } from '../../../../src/core/model.ts';
import { NO_STEP } from '../../../../src/core/talk/index.ts';
import { listAction } from '../../../../src/ui/talk-editor/list-keys.ts';
import { nameOfStep, overName, paceOf } from '../../../../src/ui/talk-editor/words.ts';

const SUBJECT = { events: [{ id: 'vote', title: 'Council votes', when: '2024-03-12', tellers: ['a', 'b'] }] };
const BOTH = [
  { event: 'vote', article: 'a' },
  { event: 'vote', article: 'b' },
];

describe('a step is called', () => {
  test.each<[Partial<TalkStep>, string, string]>([
    [{ event: 'vote' }, 'Council votes', 'Event'],
    [{ event: 'vote', title: 'Mine' }, 'Mine', 'Event'],
    [{ event: 'gone' }, 'gone', 'Event'],
    [{ event: 'vote', accounts: BOTH, build: true }, 'Council votes', 'Comparison · 2 accounts · one by one'],
    [{ accounts: BOTH }, 'Council votes', 'Comparison · 2 accounts'],
    [{ event: 'vote', known: '2024-03-14' }, 'Council votes', 'Event · as known on 14 March 2024'],
    [{ range: '2024-03' }, 'March 2024', 'Range of time'],
    [{ known: '2024-03-14' }, '14 March 2024', 'As known on'],
    [{ text: 'Words\n\n- one' }, 'Words', 'Words'],
    [{ text: '- one\n- two' }, 'one', 'Words'],
    [{ title: ' ' }, 'Nothing yet', 'Words'],
  ])('%j', (step, name, over) => {
    const whole = { ...NO_STEP, ...step };
    expect([nameOfStep(whole, SUBJECT, 'en-GB'), overName(whole, 'en-GB')]).toEqual([name, over]);
  });
});

test.each([
  [0, null, null, ''],
  [2, null, null, '2 steps.'],
  [2, 3, null, '2 steps: 1:30 each.'],
  [1, 10, 'word '.repeat(280), '1 step: 10:00 each. Its words and notes take about 2:00 to say.'],
])('%d steps in %j minutes', (count, minutes, notes, said) => {
  const steps = Array.from({ length: count }, () => ({ ...NO_STEP, notes }));
  expect(paceOf({ id: 't', title: 'T', minutes, steps })).toBe(said);
});

test.each<[string, Partial<KeyboardEvent>, unknown]>([
  ['ArrowUp', {}, { kind: 'go', steps: -1 }],
  ['ArrowDown', { altKey: true }, { kind: 'move', steps: 1 }],
  ['Home', {}, { kind: 'end', which: 'first' }],
  ['Delete', {}, { kind: 'remove' }],
  ['Delete', { altKey: true }, null],
  ['ArrowDown', { ctrlKey: true }, null],
  ['ArrowDown', { shiftKey: true }, null],
  ['constructor', {}, null],
])('%s with %j in the list of steps', (key, held, action) => {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  expect(listAction({ key, ...none, ...held })).toEqual(action);
});
