import { expect, test } from 'vitest';
import { stepsOf, withoutNotes } from '../../../../src/core/talk/index.ts';
import { dataset } from '../../../support/data.ts';

test('takes out what only speakers are to see, and nothing else', () => {
  const [step] = stepsOf([{ id: 'vote' }]);
  const talk = {
    id: 'short',
    title: 'Short',
    minutes: 5,
    steps: [{ ...step!, text: 'Shown.', notes: 'Secret.' }],
  };
  const whole = { ...dataset([], []), talks: [talk] };
  const bare = withoutNotes(whole);
  expect(JSON.stringify(bare)).not.toContain('Secret.');
  expect(bare).toEqual({ ...whole, talks: [{ ...talk, steps: [{ ...talk.steps[0], notes: null }] }] });
  expect(talk.steps[0]!.notes).toBe('Secret.');
});
