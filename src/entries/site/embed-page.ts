import { createHash } from 'node:crypto';
import type { Dataset } from '../../core/model.ts';
import { numberSources } from '../../core/sources.ts';
import { embedBody, embedHead, fillTemplate, type Site } from '../../pages/index.ts';

/** The page is in English, and so are its dates. */
const LOCALE = 'en-GB';

/**
 * The page with the list of a collection, for those who read it without JavaScript, and the names of the `others`; `null` where
 * there is none.
 */
export function fillEmbed(page: string, dataset: Dataset | null, others: readonly Dataset[] = []): string {
  if (dataset === null) return page;
  const site: Site = {
    dataset,
    sources: numberSources(dataset),
    collection: null,
    base: null,
    cards: false,
    locale: LOCALE,
  };
  return (
    fillTemplate(page, {
      head: embedHead(site),
      body: embedBody(
        site,
        others.map(({ collection }) => collection),
      ),
      toRoot: '',
    }) ?? page
  );
}

/** Vite’s own tags: a module, and a sheet that is asked for by its rules. */
const SCRIPT = /<script type="module" crossorigin src=/g;
const SHEET = /<link rel="stylesheet" crossorigin href=("[^"]*"\s*\/?>)/g;
const INLINE = /<script>([^]*?)<\/script>/g;
const STYLE = /<style>([^]*?)<\/style>/g;

/**
 * The built embed as it works in a sandbox, where its origin is no site’s: plain scripts, since modules would have to be sent with
 * `Access-Control-Allow-Origin`. Under a policy that lets in what stands beside it, and its one inline
 * script and style by their hashes. Where the
 * site's address (`base`) is known it is named besides, for browsers to which a page without an origin has no `'self'`.
 */
export function sealEmbed(html: string, base: string | null): string {
  const sheets = [...html.matchAll(SHEET)].map(([, href]) => `<link rel="stylesheet" href=${href}`);
  const plain = html
    .replace(SCRIPT, '<script defer src=')
    .replace(SHEET, '')
    // After what there is to read, which does not wait for them there.
    .replace('</body>', () => `${sheets.join('')}</body>`);
  const [scripts, styles] = [INLINE, STYLE].map((pattern) =>
    [...plain.matchAll(pattern)].map(([, text]) => ` 'sha256-${sha256(text!)}'`).join(''),
  );
  const own = base === null ? "'self'" : `'self' ${new URL(base).origin}`;
  const policy = [
    "default-src 'none'",
    `script-src ${own}${scripts}`,
    `style-src ${own}${styles}`,
    `font-src ${own}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return plain.replace(
    /(<meta charset="utf-8" \/>)/,
    `$1\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
