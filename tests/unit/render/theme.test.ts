import { expect, test } from 'vitest';
import { themeColour } from '../../../src/render/theme.ts';
import { THEME } from './recorder.ts';

test.each([
  { id: 'aid', colour: 'green' },
  { id: 'unheard of', colour: 'muted' },
  { id: 'constructor', colour: 'muted' },
])('the colour of $id is $colour', ({ id, colour }) => {
  expect(themeColour(THEME, id)).toBe(colour);
});
