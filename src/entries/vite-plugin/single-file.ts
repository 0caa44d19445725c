import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { Plugin } from 'vite';

const CODE = /<!-- dateline:code -->/;
const VITES_OWN =
  /\s*<(?:script type="module"|link rel="(?:stylesheet|modulepreload)")[^>]*>(?:<\/script>)?/g;
const BOOT = /<script>([^]*?)<\/script>/;

/** Puts the script and the style that a page is built with into the page itself, packed, so that it is one file, `fileName`. */
export function singleFile(page: string, fileName: string): Plugin {
  return {
    name: 'dateline-single-file',
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'single',

    generateBundle(_options, bundle) {
      const html = bundle[page];
      if (html?.type !== 'asset') return;
      let script = '';
      let style = '';
      for (const [name, file] of Object.entries(bundle)) {
        if (name === page) continue;
        if (file.type === 'chunk') script += file.code;
        else if (name.endsWith('.css')) style += String(file.source);
        else this.error(`${name} would be a second file`);
        Reflect.deleteProperty(bundle, name);
      }
      Reflect.deleteProperty(bundle, page);
      this.emitFile({ type: 'asset', fileName, source: inOneFile(String(html.source), script, style) });
    },
  };
}

/** The page with its parts in it, under a policy that lets in nothing else. */
export function inOneFile(page: string, script: string, style: string): string {
  const parts = packed('dateline-style', style) + packed('dateline-script', script);
  const whole = page.replace(VITES_OWN, '').replace(CODE, () => parts);
  const boot = createHash('sha256')
    .update(BOOT.exec(whole)?.[1] ?? '')
    .digest('base64');
  // `blob:` is what the boot script has unpacked; pictures of ours in styles are `data:`.
  const policy = `default-src 'none'; script-src 'sha256-${boot}' blob:; style-src 'none'; img-src data:; base-uri 'none'; form-action 'none'`;
  return whole.replace(
    /<meta charset="utf-8" \/>/,
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}

function packed(id: string, text: string): string {
  const bytes = deflateSync(text, { level: 9 });
  return `<script type="text/plain" id="${id}">${bytes.toString('base64')}</script>\n`;
}
