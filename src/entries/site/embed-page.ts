import { createHash } from 'node:crypto';
import type { Dataset } from '../../core/model.ts';
import { embedIndex, embedWords } from '../../core/embed/index.ts';
import { numberSources } from '../../core/sources.ts';
import { embedBody, embedHead, fillTemplate, type Site } from '../../pages/index.ts';

/** Where the embed’s data of a collection is, from the page, by the language of its dates. */
const LOCALES: readonly { suffix: string; locale: string }[] = [
  { suffix: '', locale: 'en-GB' },
  ...['de', 'es', 'fr'].map((locale) => ({ suffix: `.${locale}`, locale })),
];

export interface EmbedFile {
  fileName: string;
  source: string;
}

/** The scripts that bring a collection to its embed: what it begins with, and what its events say. */
export function embedFiles(dataset: Dataset): EmbedFile[] {
  return LOCALES.flatMap(({ suffix, locale }) => {
    const name = `data/${dataset.collection.id}.embed${suffix}`;
    return [
      { fileName: `${name}.js`, source: `dateline.index=${inScript(embedIndex(dataset, locale))};` },
      { fileName: `${name}.words.js`, source: `dateline.words=${inScript(embedWords(dataset, locale))};` },
    ];
  });
}

/** Those of all collections of a site, and, under a name that is the same for every site, what the first of them begins with. */
export function embedFilesOf(datasets: readonly Dataset[]): EmbedFile[] {
  const first = datasets.slice(0, 1).flatMap((dataset) =>
    embedFiles(dataset)
      .filter(({ fileName }) => !fileName.endsWith('.words.js'))
      .map(({ fileName, source }) => ({
        fileName: fileName.replace(`data/${dataset.collection.id}.embed`, 'data/embed'),
        source,
      })),
  );
  return [...datasets.flatMap(embedFiles), ...first];
}

/** The id of the collection that a file of the embed’s data is of; null for any other file. */
export function embedIdOf(fileName: string): string | null {
  return /^data\/([a-z0-9-]+)\.embed\.[a-z.]*js$/.exec(fileName)?.[1] ?? null;
}

/** `__proto__` as a key would be no key in a literal: a parser of JSON takes it as one. */
function inScript(data: unknown): string {
  const json = JSON.stringify(data);
  return json.includes('"__proto__"') ? `JSON.parse(${JSON.stringify(json)})` : json;
}

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
    locale: LOCALES[0]!.locale,
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
