import { expect, test } from 'vitest';
import { weighted } from '../../../../src/entries/cards/weighted.ts';
import type { CardContext } from '../../../../src/pages/index.ts';

test('fonts are set in the weight that is asked for, and all else is as it was', () => {
  const target = { font: '', fontVariationSettings: '', fillStyle: '', measureText: () => ({ width: 7 }) };
  const context = weighted(target as unknown as CardContext);
  context.font = '600 24px "Public Sans"';
  expect(target).toMatchObject({ font: '600 24px "Public Sans"', fontVariationSettings: '"wght" 600' });
  context.font = '24px serif';
  expect(target.fontVariationSettings).toBe('"wght" 400');
  context.fillStyle = 'red';
  expect(target.fillStyle).toBe('red');
  expect(context.measureText('x').width).toBe(7);
});

test('fonts of the machine step in before whatever else there is', () => {
  const target = { font: '' };
  const context = weighted(target as unknown as CardContext, ['Noto Naskh Arabic', 'A "B"']);
  context.font = '400 28px Newsreader, serif';
  expect(target.font).toBe('400 28px Newsreader, "Noto Naskh Arabic", "A \\"B\\"", serif');
  context.font = '500 20px "Public Sans", sans-serif';
  expect(target.font).toBe('500 20px "Public Sans", "Noto Naskh Arabic", "A \\"B\\"", sans-serif');
});
