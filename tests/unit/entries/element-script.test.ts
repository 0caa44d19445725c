import { expect, test } from 'vitest';
import { shadowStyles } from '../../../src/entries/vite-plugin/element-script.ts';

test.each([
  [':root{--text-14:.875rem}', '.dateline{--text-14:14px}'],
  [':root[data-theme=dark]{color-scheme:dark}', '.dateline[data-theme=dark]{color-scheme:dark}'],
  ['html{color:red}', '.dateline{color:red}'],
  ['a{b:c}html,body{d:e}', 'a{b:c}.dateline,body{d:e}'],
  ['.html{a:b}', '.html{a:b}'],
  [
    ':root{--margin:clamp(12px,2.5vw,24px)}',
    '.dateline{--margin:var(--dateline-margin,clamp(12px,2.5cqi,24px))}',
  ],
  [':root{--paper:light-dark(#fff,#000)}', '.dateline{--paper:var(--dateline-paper,light-dark(#fff,#000))}'],
  [':root{--paper:Canvas}', '.dateline{--paper:Canvas}'],
  [
    ':root{--serif:Georgia,serif;--quick:1s}',
    '.dateline{--serif:var(--dateline-serif,Georgia,serif);--quick:1s}',
  ],
])('%s', (css, shadow) => {
  expect(shadowStyles(css)).toBe(shadow);
});
