import { describe, expect, test } from 'vitest';
import { Display } from '../../../src/state/display.svelte.ts';

const PLAIN = {
  lanes: 'theme',
  orientation: 'auto',
  folded: false,
  reported: false,
  collapsed: [],
  below: 'events',
  order: 'date',
  columns: 'auto',
  differing: false,
} as const;

describe('how the timeline is shown', () => {
  test('plainly, to begin with', () => {
    const display = new Display();
    expect(display.options).toEqual(PLAIN);
    expect(display.collapsed).toEqual(new Set());
  });

  test('as the options say', () => {
    const display = new Display();
    const options = {
      lanes: 'actor',
      orientation: 'vertical',
      folded: true,
      reported: true,
      collapsed: ['Russia', 'Ukraine'],
      below: 'coverage',
      order: 'least',
      columns: 'outlet',
      differing: true,
    } as const;
    display.options = options;
    expect(display.options).toEqual(options);
    expect(display.lanesBy).toBe('actor');
    display.options = PLAIN;
    expect(display.options).toEqual(PLAIN);
  });
});

describe('lanes', () => {
  test('are collapsed and opened again', () => {
    const display = new Display();
    const before = display.collapsed;
    display.toggleLane('aid');
    display.toggleLane('talks');
    expect(display.options.collapsed).toEqual(['aid', 'talks']);
    expect(before.size).toBe(0);
    display.toggleLane('aid');
    expect(display.options.collapsed).toEqual(['talks']);
  });

  test('of another kind are all open', () => {
    const display = new Display();
    display.toggleLane('aid');
    display.lanesBy = 'theme';
    expect(display.collapsed).toEqual(new Set(['aid']));
    display.lanesBy = 'outlet';
    expect(display.collapsed).toEqual(new Set());
  });
});
