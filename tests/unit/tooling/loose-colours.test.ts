import { describe, expect, test } from 'vitest';
import { hasLooseColour } from '../../../eslint/loose-colours.js';

describe('hasLooseColour', () => {
  const LOOSE: [property: string, value: string][] = [
    ['color', '#abc'],
    ['color', '#AABBCC'],
    ['background', 'url(a.png) #0006 no-repeat'],
    ['color', 'rgb(0, 0, 0)'],
    ['color', 'RGBA(0, 0, 0, 0.5)'],
    ['color', 'hsl(0 0% 0%)'],
    ['color', 'oklch(40% 0.2 20deg)'],
    ['color', 'color(display-p3 1 0 0)'],
    ['color', 'white'],
    ['color', 'White'],
    ['border', '1px solid tan'],
    ['border-block-start', '1px solid #000'],
    ['box-shadow', '0 1px 2px black'],
    ['fill', 'red'],
    ['stroke', 'red'],
    ['outline', '2px solid blue'],
    ['text-decoration', 'underline red'],
    ['column-rule', '1px solid red'],
    ['background-image', 'linear-gradient(red, var(--ink))'],
    ['--ground', 'white'],
    ['--ground', '#fff'],
    ['color', 'var(--ink, #000)'],
    ['color', 'color-mix(in oklab, var(--ink) 12%, white)'],
  ];
  test.each(LOOSE)('%s: %s', (property, value) => {
    expect(hasLooseColour(property, value)).toBe(true);
  });

  const FINE: [property: string, value: string][] = [
    ['color', 'var(--ink)'],
    ['color', 'var(--red)'],
    ['color', 'currentColor'],
    ['color', 'inherit'],
    ['color', 'CanvasText'],
    ['background', 'transparent'],
    ['background', 'Transparent'],
    ['background', 'url(#abc)'],
    ['background', 'url("red.png")'],
    ['border', '1px solid var(--hairline)'],
    ['color', 'color-mix(in oklab, var(--ink) 12%, transparent)'],
    ['animation-name', 'tan'],
    ['grid-area', 'linen'],
    ['content', '"#abc"'],
    ['content', "'rgb(0 0 0)'"],
    ['width', 'calc(100% - 12px)'],
    ['--step', '250ms'],
  ];
  test.each(FINE)('not %s: %s', (property, value) => {
    expect(hasLooseColour(property, value)).toBe(false);
  });
});
