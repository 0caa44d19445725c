import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import type { Plugin } from 'vite';

const CODE = /<!-- dateline:code -->/;
const VITES_OWN =
  /\s*<(?:script type="module"|link rel="(?:stylesheet|modulepreload)")[^>]*>(?:<\/script>)?/g;
const INLINE_STYLE = /<style>([^]*?)<\/style>/g;

/** What unpacks them in the page. */
const BOOT = new URL('../single/unpack.js', import.meta.url);

/**
 * Puts the script and the style that a page is built with, in an environment of its own, into the page itself, packed, so that it is
 * one file, `fileName`.
 */
export function singleFile(environment: string, page: string, fileName: string): Plugin {
  return {
    name: `dateline-single-file-${environment}`,
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === environment,

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
      this.emitFile({
        type: 'asset',
        fileName,
        source: inOneFile(String(html.source), script, style, readFileSync(BOOT, 'utf8')),
      });
    },
  };
}

/** The page with its parts in it, and `boot`, the script that unpacks them, under a policy that lets in nothing else. */
export function inOneFile(page: string, script: string, style: string, boot: string): string {
  const parts = `${packed('dateline-style', style)}${packed('dateline-script', script)}<script>${boot}</script>\n`;
  const whole = page.replace(VITES_OWN, '').replace(CODE, () => parts);
  const styles = [...page.matchAll(INLINE_STYLE)].map(([, text]) => hashOf(text!)).join(' ');
  // `blob:` is what the boot script has unpacked; pictures of ours in styles are `data:`.
  const policy = `default-src 'none'; script-src ${hashOf(boot)} blob:; style-src ${styles || "'none'"}; img-src data:; base-uri 'none'; form-action 'none'`;
  return whole.replace(
    /<meta charset="utf-8" \/>/,
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function packed(id: string, text: string): string {
  const bytes = deflateSync(text, { level: 9 });
  return `<script type="text/plain" id="${id}">${bytes.toString('base64')}</script>\n`;
}
