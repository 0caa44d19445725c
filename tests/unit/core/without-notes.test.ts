import { expect, test } from 'vitest';
import { withoutNotes } from '../../../src/core/without-notes.ts';
import { dataset } from '../../support/data.ts';

test('all of a talk stays but its notes', () => {
  const step = { event: 'vote', range: null, title: 'A title', text: 'A text', notes: 'Breathe.' };
  const whole = { ...dataset([], []), talks: [{ id: 'talk', title: 'A talk', steps: [step] }] };
  expect(withoutNotes(whole)).toEqual({
    ...whole,
    talks: [{ id: 'talk', title: 'A talk', steps: [{ ...step, notes: null }] }],
  });
  expect(step.notes).toBe('Breathe.');
});
