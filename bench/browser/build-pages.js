import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { HERE, PAGES } from './places.js';

/** @import { Peer } from './types.ts' */

const STYLE =
  'html,body{margin:0;height:100%;font:13px sans-serif}#timeline{position:relative;width:100%;height:100%;overflow:hidden}';
const ASSETS = ['woff2', 'woff', 'ttf', 'eot', 'svg', 'png', 'gif'];
/** It does not run with the React that the others use. */
const WITH_REACT_18 = ['react-calendar-timeline'];

/**
 * The folder of a peer's built page.
 *
 * @param {Peer} peer
 */
export function pageFolder({ id, entry = id }) {
  return path.join(PAGES, entry);
}

/**
 * Builds the smallest page for each peer, as for production. The packages must be installed.
 *
 * @param {readonly Peer[]} peers
 */
export async function buildPages(peers) {
  rmSync(PAGES, { recursive: true, force: true });
  // By its address: the packages of this folder need not be there when types are checked.
  const { build } = await import(import.meta.resolve('esbuild'));
  for (const entry of new Set(peers.map(({ id, entry = id }) => entry))) {
    const folder = path.join(PAGES, entry);
    await build({
      absWorkingDir: HERE,
      entryPoints: { index: `adapters/${entry}.js` },
      outdir: folder,
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
      external: ['./app.js'],
      alias: WITH_REACT_18.includes(entry) ? { react: 'react18', 'react-dom': 'react-dom18' } : {},
      loader: { '.less': 'empty', ...Object.fromEntries(ASSETS.map((type) => [`.${type}`, 'file'])) },
      legalComments: 'none',
      logLevel: 'warning',
    });
    if (entry === 'markwhen') takeMarkwhenApart(folder);
    const styled = existsSync(path.join(folder, 'index.css'));
    writeFileSync(path.join(folder, 'index.html'), pageOf(entry, styled));
  }
}

/**
 * @param {string} entry
 * @param {boolean} styled whether it has a style sheet
 */
function pageOf(entry, styled) {
  const link = styled ? '<link rel="stylesheet" href="index.css">' : '';
  const box = entry === 'markwhen' ? '<div id="app" style="height:100%"></div>' : '<div id="timeline"></div>';
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${entry}</title>${link}
<style>${STYLE}</style>
<body>${box}<script type="module" src="index.js"></script></body></html>
`;
}

/**
 * Markwhen comes as one page with all in it: its script and style are taken out, so that the adapter runs before them.
 *
 * @param {string} folder
 */
function takeMarkwhenApart(folder) {
  const html = readFileSync(path.join(HERE, 'node_modules/@markwhen/timeline/dist/index.html'), 'utf8');
  writeFileSync(path.join(folder, 'app.js'), inside(html, 'script'));
  writeFileSync(path.join(folder, 'index.css'), inside(html, 'style'));
}

/**
 * @param {string} html
 * @param {string} tag
 */
function inside(html, tag) {
  const start = html.indexOf('>', html.indexOf(`<${tag}`)) + 1;
  return html.slice(start, html.lastIndexOf(`</${tag}>`));
}
