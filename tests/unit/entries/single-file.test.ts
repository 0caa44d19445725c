import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inOneFile } from '../../../src/entries/vite-plugin/single-file.ts';

const BOOT = "\n  let a = '$&';\n";
const PAGE = `<head><meta charset="utf-8" />
  <link rel="stylesheet" crossorigin href="./assets/style.css">
  <script type="module" crossorigin src="./assets/single.js"></script></head>
<style>a{}</style><body><!-- dateline:code --></body>`;

const html = inOneFile(PAGE, "'</script>$&'", '/* style */', BOOT);

test('script and style are in the page, packed, and nothing is loaded', () => {
  const unpacked = [...html.matchAll(/<script type="text\/plain" id="([^"]+)">([^<]*)<\/script>/g)].map(
    ([, id, base64 = '']) => [id, inflateSync(Buffer.from(base64, 'base64')).toString()],
  );
  expect(unpacked).toEqual([
    ['dateline-style', '/* style */'],
    ['dateline-script', "'</script>$&'"],
  ]);
  expect(html).not.toMatch(/\s(?:src|href)=/);
});

test('its policy lets in what unpacks them, and no address', () => {
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  const hashOf = (text: string) => createHash('sha256').update(text).digest('base64');
  expect(policy).toContain(`script-src 'sha256-${hashOf(BOOT)}' blob:;`);
  expect(policy).toContain(`style-src 'sha256-${hashOf('a{}')}';`);
  expect(html).toContain(`<script>${BOOT}</script>`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|'self'|\*|unsafe/);
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
});
